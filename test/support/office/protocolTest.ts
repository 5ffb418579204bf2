import type { Host, HostOptions } from "../../../src/workbench/wire/host";
import { createHost } from "../../../src/workbench/wire/host";
import type { LoadedOffice } from "./loadOffice";
import { loadOffice } from "./loadOffice";
import { MemorySpreadsheet } from "./memorySpreadsheet";

/** A fresh workbook in memory, and the library connected to it. */
export interface Workbench {
  readonly spreadsheet: MemorySpreadsheet;
  readonly host: Host;
  readonly office: LoadedOffice;
  /** Id of the first sheet. */
  readonly sheetId: string;
  /** `Excel.run` on the first sheet. */
  readonly onSheet: <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Requests the add-in sent itself, without the library's clean-up. */
  readonly requestCount: () => number;
}

/** Opens a workbook with these sheets (one named "表" when none is given). */
export function openWorkbook(sheets: readonly string[] = ["表"], options: HostOptions = {}): Workbench {
  const spreadsheet = new MemorySpreadsheet(...sheets);
  const host = createHost(spreadsheet, options);
  const office = loadOffice(host);
  const sheetId = spreadsheet.activeSheetId();
  return {
    spreadsheet,
    host,
    office,
    sheetId,
    onSheet: (work) => Excel.run((context) => work(context.workbook.worksheets.getItem(sheetId), context)),
    requestCount: () => host.requests.filter(({ isCleanup }) => !isCleanup).length,
  };
}

/** The error code a piece of work fails with; "none" when it does not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** An event handler of the library that hands each event to `note`. */
export const hearing =
  <E>(note: (event: E) => unknown) =>
  (event: E): Promise<void> => {
    note(event);
    return Promise.resolve();
  };
