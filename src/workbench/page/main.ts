import { LifecycleService, LifecycleStages } from "@univerjs/core";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "./page.css";
import { createUniverSpreadsheet } from "../grid";
import { createHost, type Host } from "../wire/host";
import { offerHost } from "../wire/transports/hostOffer";
import { serveXdm, xdmFrameName } from "../wire/transports/xdm";
import { createWorkbench } from "./drivingSurface";
import { fallBackOnCanvas, loadFallbackFont } from "./fonts";
import { interfacePlugins } from "./interfacePlugins";
import { createPanePlace } from "./panePlace";
import { pastePlainTextLikeExcel } from "./plainPaste";
import { words } from "./words";

async function start(): Promise<void> {
  const pane = element("pane", HTMLIFrameElement);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[data-width]")];
  const place = createPanePlace(element("splitter", HTMLElement), buttons);
  fallBackOnCanvas();
  await loadFallbackFont();
  const grid = createUniverSpreadsheet({ plugins: interfacePlugins("grid"), words });
  pastePlainTextLikeExcel(grid, grid.injector);
  const host = createHost(grid);
  connectPane(pane, host);
  pane.src = pane.dataset["src"] ?? "";
  const workbench = createWorkbench(grid, host, pane, place);
  element("reload-pane", HTMLButtonElement).addEventListener("click", () => void workbench.reloadPane());
  await grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  element("status", HTMLElement).textContent = "";
  window.workbench = workbench;
}

/**
 * Over http the pane asks this page for what Excel for Windows gives it. Over https the two exchange messages, as
 * Excel on the web does with it; the library trusts no other page than one on https.
 */
function connectPane(pane: HTMLIFrameElement, host: Host): void {
  const { origin, protocol } = window.location;
  if (protocol !== "https:") {
    offerHost(window, host);
    return;
  }
  const options = { conversationId: crypto.randomUUID(), hostOrigin: origin, paneOrigin: origin };
  // The attribute names a frame only when it is made; the window keeps its name when it is loaded again.
  if (pane.contentWindow) pane.contentWindow.name = xdmFrameName(host, options);
  serveXdm(window, pane, host, options);
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
