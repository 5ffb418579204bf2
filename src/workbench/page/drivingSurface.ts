import type { UniverSpreadsheet } from "../grid";
import type { Spreadsheet } from "../spreadsheet";
import type { Host } from "../wire/host";
import { parseAddress } from "./address";
import type { PanePlace } from "./panePlace";
import type { Simulation } from "./simulation";

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
  /** Closes the pane and opens it again; resolves when its page has loaded. */
  reloadPane(): Promise<void>;
  /** Simulates what this query of the address would (see `situationOf`); "" for nothing. */
  simulate(search: string): Promise<void>;
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
  simulation: Simulation,
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
    reloadPane: () => simulation.reopen(),
    simulate: (search) => simulation.simulate(search),
    setPaneWidth: (pixels) => place.setWidth(pixels),
  };
}

function idOf(spreadsheet: Spreadsheet, name: string): string {
  const sheet = spreadsheet.sheets().find((each) => each.name === name);
  if (sheet === undefined) throw new RangeError(`No sheet is named ${name}.`);
  return sheet.id;
}
