import { editionOf } from "../../form";
import type { Report } from "../../report";
import { highlightsOf } from "../../sheets";
import type { PaintState } from "../reviewing";
import type { SheetId } from "../sheetWindow";
import { readFormats } from "./formats";
import { hasMarker } from "./marker";

/** Looks what colours the sheets bear. */
export async function readPaintState(
  context: Excel.RequestContext,
  report: Report,
  known: readonly SheetId[],
): Promise<PaintState> {
  const read = await readFormats(context, known);
  const formulas = read.flatMap(({ formats }) => formats.map(({ formula }) => formula));
  if (formulas.some(hasMarker)) return "painted";
  const templates = new Set(
    tablesOf(report).flatMap((form) => highlightsOf(form).map(({ formula }) => plain(formula))),
  );
  return formulas.some((formula) => templates.has(plain(formula))) ? "own" : "bare";
}

/** Whether every table stands in the sheet, and at the place, where we build it. */
export function isBuiltByUs(report: Report): boolean {
  const tables = tablesOf(report);
  return tables.every((form) =>
    form.places.every(({ row, column, cell }) => {
      const origin = report.tables[form.id]?.cells[cell ?? -1]?.origin;
      return origin?.sheet === form.sheetName && origin.row === row && origin.column === column;
    }),
  );
}

function tablesOf({ edition }: Report): ReturnType<typeof editionOf>["tables"] {
  return editionOf(edition).tables;
}

function plain(formula: string): string {
  return formula.replace(/\s/g, "");
}
