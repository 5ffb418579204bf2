import { readText } from "../../../src/files/text/read";
import type { Report, Result } from "../../../src/report";
import { namedCells, type CellValue } from "../../../src/report";

/** The value of a result. Throws where it is a failure, with its sentence. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.sentence);
  return result.value;
}

/** The sentence of a failure. Throws where there is none. */
export function sentenceOf(result: Result<unknown>): string {
  if (result.ok) throw new Error("expected a failure");
  return result.failure.sentence;
}

/** The report in a text. */
export function reportIn(text: string): Report {
  return valueOf(readText(text, "report.txt"));
}

/** All values of a report, by "table row column". */
export function valuesOf(report: Report): Readonly<Record<string, CellValue>> {
  const tables = Object.values(report.tables).filter((table) => table !== null);
  return Object.fromEntries(
    tables.flatMap((table) =>
      namedCells(table).map(({ form, value }) => [`${table.form.id} ${form.row} ${form.column}`, value]),
    ),
  );
}

/** A text in which one thing is replaced. Throws where it does not stand there: such a test would prove nothing. */
export function replaced(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${String(from)} is not in the text`);
  return changed;
}
