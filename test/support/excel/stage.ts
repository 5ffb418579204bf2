import type { Workbook } from "../../../src/excel";
import { watchTimes, type WatchTimes } from "../../../src/excel/watch";
import { createWorkbook } from "../../../src/excel/workbook";
import { interceptOf, parseFault } from "../../../src/workbench/wire/faultPlan";
import { createHost, type Host, type HostOptions } from "../../../src/workbench/wire/host";
import type { CellContent, Spreadsheet } from "../../../src/workbench/spreadsheet";
import { loadOffice } from "../office/loadOffice";
import { createHeadlessSpreadsheet, type HeadlessSpreadsheet } from "../univer/headless";

/** The add-in's Excel layer over the real Office.js library, our host and a calculating spreadsheet. */
export interface Stage {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly spreadsheet: Spreadsheet;
  readonly sheets: HeadlessSpreadsheet;
  /** What a user does: puts a value (or "=…") into a cell given as D4. */
  type(sheetName: string, address: string, value: string | number): void;
  sheetId(name: string): string;
  /** The value of a cell given as D4, after all calculation. */
  valueAt(sheetName: string, address: string): Promise<unknown>;
  /** The requests since the last call, the library's own clean-up left out. */
  takeRequests(): Host["requests"];
  /** Makes faults befall the requests that come from now on: "2:GeneralException", see `parseFault`. None ends them. */
  fault(...entries: readonly string[]): void;
  dispose(): void;
}

/** Sets a stage with one empty sheet. Call `dispose` at the end of the test. */
export function setStage(options: HostOptions = {}, times: WatchTimes = watchTimes): Stage {
  const sheets = createHeadlessSpreadsheet();
  const { spreadsheet } = sheets;
  const host = createHost(spreadsheet, options);
  loadOffice(host);
  const sheetId = (name: string): string => {
    const sheet = spreadsheet.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet.id;
  };
  return {
    workbook: createWorkbook(times),
    host,
    spreadsheet,
    sheets,
    sheetId,
    type: (name, address, value) => {
      spreadsheet.writeCells(sheetId(name), { ...placeOf(address), rows: 1, columns: 1 }, [[contentOf(value)]]);
    },
    valueAt: async (name, address) => {
      await spreadsheet.settle();
      return spreadsheet.readCells(sheetId(name), { ...placeOf(address), rows: 1, columns: 1 })[0]?.[0]?.value;
    },
    takeRequests: () => {
      const requests = host.requests.filter((request) => !request.isCleanup);
      host.clearRequests();
      return requests;
    },
    fault: (...entries) => host.interceptWith(entries.length > 0 ? interceptOf(entries.map(parseFault)) : null),
    dispose: () => {
      host.dispose();
      sheets.dispose();
    },
  };
}

function contentOf(value: string | number): CellContent {
  if (value === "") return { kind: "empty" };
  if (typeof value === "string" && value.startsWith("=")) return { kind: "formula", formula: value };
  return { kind: "value", value };
}

/** D4 as 0-based row and column. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`not an address: ${address}`);
  const column = [...(match[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** The value of a result; a failure ends the test with its sentence. */
export function valueOf<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly failure: { readonly sentence: string } },
): Value {
  if (!result.ok) throw new Error(result.failure.sentence);
  return result.value;
}
