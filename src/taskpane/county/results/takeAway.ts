import { pictureOf, planBatch, resultsCsv, type ResultRow } from "../../../batch";
import { printDay } from "../../../merge";
import { failure, success, type Result } from "../../../report";
import type { Answer } from "../work/answer";
import { countyWords as say } from "../words";

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The table, the picture of the county and all findings as a workbook. Fails where the library could not be loaded. */
export function resultsXlsx(answers: readonly Answer[], today: Date): Promise<Result<SavedFile>> {
  return workbookFile(say.fileName(printDay(today)), async () => {
    const { writeCalculated } = await import("../../../files/xlsx/writeCalculated");
    const rows = answers.map(({ row }) => row);
    return writeCalculated(planBatch(rows, pictureOf(rows), answers));
  });
}

/** A workbook to be saved, made now; a failure where that did not go well. */
export async function workbookFile(name: string, make: () => Promise<Uint8Array>): Promise<Result<SavedFile>> {
  try {
    const content = new Blob([new Uint8Array(await make())], { type: xlsxType });
    return success({ name: `${name}.xlsx`, content });
  } catch {
    return failure("NotMade", say.notMade);
  }
}

/** The table as a file of comma-separated values. */
export function resultsCsvFile(rows: readonly ResultRow[], today: Date): SavedFile {
  return {
    name: `${say.fileName(printDay(today))}.csv`,
    content: new Blob([resultsCsv(rows)], { type: "text/csv;charset=utf-8" }),
  };
}
