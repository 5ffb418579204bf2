import { editionOf } from "../../form";
import { success, type Grid, type Report, type Result } from "../../report";
import { runWrite } from "../runWrite";
import { puttingBack } from "./puttingBack";
import { queueContents, stretchesOf, type Held } from "./stretch";

/** Writes 0 into the blank number cells of a report that was just read from these grids; returns how many. One request. */
export async function fillBlanks(
  action: string,
  report: Report,
  grids: readonly Grid[],
): Promise<Result<{ readonly filled: number }>> {
  const blanks = blanksOf(report, grids);
  const filled = blanks.length;
  if (filled === 0) return success({ filled });
  return runWrite(action, async (context, begin) => {
    begin(puttingBack(blanks));
    stretchesOf(blanks.map(({ put }) => put)).forEach((stretch) => queueContents(context.workbook.worksheets, stretch));
    await context.sync();
    return { filled };
  });
}

/** The blank number cells of a report's tables that have a place in a sheet. Blanks may be spaces: those are put back. */
function blanksOf(report: Report, grids: readonly Grid[]): readonly Held[] {
  return editionOf(report.edition)
    .tables.flatMap((form) => report.tables[form.id]?.cells ?? [])
    .flatMap(({ value, isFormula, origin }) => {
      if (value !== null || isFormula || !origin || origin.sheet === null) return [];
      const grid = grids.find(({ sheet }) => sheet === origin.sheet);
      const raw = grid?.rows[origin.row - grid.top]?.[origin.column - grid.left]?.value ?? "";
      return [{ put: { origin, kind: "count", from: null, content: 0 }, raw, isFormula }];
    });
}
