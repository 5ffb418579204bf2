import { pictureOf } from "../batch/picture/picture";
import type { ResultRow } from "../batch/row";
import { planBatch } from "../batch/sheets";
import { resultsCsv } from "../batch/table/csv";
import { extensionOf } from "../files/readers";
import type { CallArguments } from "./callArguments";
import { keptApart, type Source } from "./sources";
import { mayWrite, writeOutput } from "./writeOutput";
import { WrongCall } from "./wrongCall";

/** The table of results that a call asks for (`--table`). Sentences are complete, with the name of the file. */
export interface ResultsFile {
  /** Why it could not be written, before the work is begun; null where it can. */
  readonly obstacle: () => string | null;
  /** The sources as they are; throws a WrongCall where one is the file that is to be written. */
  readonly keptApart: (sources: AsyncIterable<Source>) => AsyncGenerator<Source>;
  /** Writes it whole or not at all; returns why it cannot be written, or null. */
  readonly write: (rows: readonly ResultRow[]) => Promise<string | null>;
}

type Content = (rows: readonly ResultRow[]) => string | Promise<Uint8Array>;

/** What a table is written as, by extension. The workbook has the picture of the county as its second sheet. */
const contents: Readonly<Record<string, Content>> = {
  ".csv": resultsCsv,
  ".xlsx": async (rows) =>
    (await import("../files/xlsx/writeCalculated")).writeCalculated(planBatch(rows, pictureOf(rows))),
};

/** The table that a call asks for; null where it asks for none. Throws a WrongCall for a format that there is not. */
export function resultsOption(call: CallArguments): ResultsFile | null {
  const path = call.text["table"];
  if (path === undefined) return null;
  const content = contents[extensionOf(path)];
  if (!content) throw new WrongCall(`--table 要写 ${Object.keys(contents).join(" 或 ")} 文件的名字，不是“${path}”。`);
  return {
    obstacle: () => sentenceOn(path, mayWrite(path)),
    keptApart: (sources) => keptApart(sources, path),
    write: async (rows) => sentenceOn(path, writeOutput(path, await content(rows))),
  };
}

function sentenceOn(path: string, result: ReturnType<typeof mayWrite>): string | null {
  return result.ok ? null : `${path}：${result.failure.sentence}`;
}
