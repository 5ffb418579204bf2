import { LifecycleService, LifecycleStages } from "@univerjs/core";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "./page.css";
import { createUniverSpreadsheet } from "../grid";
import { createHost } from "../wire/host";
import { createWorkbench } from "./drivingSurface";
import { refuseDroppedFiles } from "./droppedFiles";
import { createFaultMenu } from "./faultMenu";
import { fallBackOnCanvas, loadFallbackFont } from "./fonts";
import { interfacePlugins } from "./interfacePlugins";
import { createPaneFrame } from "./paneFrame";
import { createPanePlace } from "./panePlace";
import { pastePlainTextLikeExcel } from "./plainPaste";
import { Simulation } from "./simulation";
import { words } from "./words";

async function start(): Promise<void> {
  const pane = element("pane", HTMLIFrameElement);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[data-width]")];
  const place = createPanePlace(element("splitter", HTMLElement), buttons);
  refuseDroppedFiles(window);
  fallBackOnCanvas();
  await loadFallbackFont();
  const grid = createUniverSpreadsheet({ plugins: interfacePlugins("grid"), words });
  pastePlainTextLikeExcel(grid, grid.injector);
  const host = createHost(grid);
  const simulation = new Simulation(grid, host, createPaneFrame(pane, pane.dataset["src"] ?? "", host));
  const { search } = window.location;
  void simulation.simulate(search);
  createFaultMenu(element("faults", HTMLDetailsElement), simulation, search);
  const workbench = createWorkbench(grid, host, simulation, place);
  element("reload-pane", HTMLButtonElement).addEventListener("click", () => void workbench.reloadPane());
  await grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  element("status", HTMLElement).textContent = "";
  window.workbench = workbench;
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`The page has no ${type.name} with the id ${id}.`);
  return found;
}

start().catch((reason: unknown) => {
  reportError(reason);
  const status = document.getElementById("status");
  if (status) status.textContent = `工作台没有启动：${String(reason)}`;
});
