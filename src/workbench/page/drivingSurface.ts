import type { UniverSpreadsheet } from "../grid";
import type { Spreadsheet } from "../spreadsheet";
import type { Host } from "../wire/host";
import { parseAddress } from "./address";
import type { PanePlace } from "./panePlace";

/** What the page offers to whoever drives it: browser tests, or somebody at the console. */
export interface Workbench {
  readonly spreadsheet: Spreadsheet;
  /** The host behind the pane; `host.requests` is its log. */
  readonly host: Host;
  /** Selects "B2", "B2:D5" or "表三!B2" and makes its sheet active. Throws a RangeError for what is not there. */
  select(address: string): void;
  /** What Ctrl+Z does. Returns whether there was something to take back. */
  undo(): boolean;
  redo(): boolean;
  /** Resolves when the pane's page has loaded again. */
  reloadPane(): Promise<void>;
  /** In pixels. */
  setPaneWidth(pixels: number): void;
}

declare global {
  interface Window {
    /** There as soon as the page is ready for use. */
    workbench?: Workbench;
  }
}

export function createWorkbench(
  grid: UniverSpreadsheet,
  host: Host,
  pane: HTMLIFrameElement,
  place: PanePlace,
): Workbench {
  return {
    spreadsheet: grid,
    host,
    select: (address) => {
      const { sheetName, area } = parseAddress(address);
      const sheetId = sheetName === null ? grid.activeSheetId() : idOf(grid, sheetName);
      grid.select(sheetId, area);
    },
    undo: () => grid.undo(),
    redo: () => grid.redo(),
    reloadPane: () =>
      new Promise((resolve) => {
        pane.addEventListener("load", () => resolve(), { once: true });
        pane.contentWindow?.location.reload();
      }),
    setPaneWidth: (pixels) => place.setWidth(pixels),
  };
}

function idOf(spreadsheet: Spreadsheet, name: string): string {
  const sheet = spreadsheet.sheets().find((each) => each.name === name);
  if (sheet === undefined) throw new RangeError(`No sheet is named ${name}.`);
  return sheet.id;
}
