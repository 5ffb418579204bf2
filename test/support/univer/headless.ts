import type * as Grid from "../../../src/workbench/grid";
import type { Spreadsheet } from "../../../src/workbench/spreadsheet";
import { MessageChannel as NodeMessageChannel } from "node:worker_threads";
import { bundleGrid } from "./bundle";

export interface HeadlessSpreadsheet {
  readonly spreadsheet: Spreadsheet;
  /** What Ctrl+Z does. Returns whether there was something to take back. */
  readonly undo: () => boolean;
  /** What Ctrl+Y does. Returns whether there was something to do again. */
  readonly redo: () => boolean;
  /** Ends Univer; without it the test process does not. */
  readonly dispose: () => void;
}

/** Spreadsheets whose test has not ended them, because it failed: they would keep the process alive. */
const open = new Set<() => void>();
afterAll(() => open.forEach((dispose) => dispose()));

/**
 * A calculating spreadsheet without a browser, with one sheet named 工作表1 unless named otherwise. Works in jest's
 * node and jsdom environments.
 */
export function createHeadlessSpreadsheet(
  options: { readonly sheetNames?: readonly string[] } = {},
): HeadlessSpreadsheet {
  const grid = loadGrid();
  const spreadsheet = grid.createUniverSpreadsheet(options);
  const dispose = (): void => {
    if (open.delete(dispose)) spreadsheet.dispose();
  };
  open.add(dispose);
  return {
    spreadsheet,
    undo: () => spreadsheet.undo(),
    redo: () => spreadsheet.redo(),
    dispose,
  };
}

function loadGrid(): typeof Grid {
  // jsdom has no message channels, which Univer calculates by.
  globalThis.MessageChannel ??= NodeMessageChannel as unknown as typeof MessageChannel;
  return jest.requireActual<typeof Grid>(bundleGrid());
}
