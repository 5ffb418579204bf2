import { mergeSheetName, type TableForm } from "../../form";
import { columnLetters } from "../../report";
import { planSheets, type CalculatedPlan, type EntryHelp, type SheetPlan } from "../../sheets";
import type { Merged } from "../merge";
import { figureColumns, isMoney, moneyFormat, places, type FigureColumn } from "./columns";
import { sheetWords as say } from "./words";

/**
 * The sheets of the agency's own report: 正文, to be written, and the tables of the form, every number of which refers
 * to the sum of its column in the sheet 汇总.
 */
export function planForm({ report, edition }: Merged): readonly CalculatedPlan[] {
  const { agency, kind, year } = report;
  const plans = planSheets({
    agency: agency ?? "",
    kind: kind ?? "county",
    year: year ?? edition.firstYear,
    totals: "typed",
    fill: report,
  });
  const columns = figureColumns(edition);
  return plans.map((plan) => {
    const form = edition.tables.find(({ sheetName }) => sheetName === plan.name);
    return form
      ? referring(
          plan,
          form,
          columns.filter((one) => one.form === form),
        )
      : { plan, formulas: [], formats: [] };
  });
}

function referring(plan: SheetPlan, form: TableForm, columns: readonly FigureColumn[]): CalculatedPlan {
  const placed = columns.flatMap((one) => {
    const place = form.places.find(({ cell }) => cell === one.cell.index);
    return place ? [{ ...one, place }] : [];
  });
  const contents = plan.contents.map((row) => [...row]);
  for (const { place } of placed) {
    const row = contents[place.row];
    const content = row?.[place.column];
    // The result of a formula is a number, however many digits the exact sum has.
    if (row && typeof content === "string") row[place.column] = Number(content.replace(/^'/, ""));
  }
  return {
    plan: { ...plan, contents, entryHelp: placed.map(helpOf) },
    formulas: placed.map(({ place, column }) => ({
      row: place.row,
      column: place.column,
      formula: `='${mergeSheetName}'!${columnLetters(column)}${places.sums + 1}`,
    })),
    formats: placed
      .filter(({ cell }) => isMoney(cell.kind))
      .map(({ place }) => ({
        area: { row: place.row, column: place.column, rows: 1, columns: 1 },
        format: moneyFormat,
      })),
  };
}

/** Says, when the cell is clicked, where its parts stand. */
function helpOf({ column, cell, place }: FigureColumn & { readonly place: TableForm["places"][number] }): EntryHelp {
  const letters = columnLetters(column);
  return {
    area: { row: place.row, column: place.column, rows: 1, columns: 1 },
    accepts: "anything",
    prompt: {
      title: say.cellTitle(letters),
      message: say.cellMessage(mergeSheetName, letters, `${cell.rowName}·${cell.columnName}`),
    },
  };
}
