import type { IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Area } from "../spreadsheet";
import { areaOf, intersects, rangeOf } from "./areas";
import { emptyCells } from "./cells";
import type { GridContext, Step } from "./context";

export function mergedAreas(context: GridContext, sheetId: string): readonly Area[] {
  return context.sheet(sheetId).getMergeData().map(areaOf);
}

/** Joins the cells of the area, or of each of its rows. The value of the first cell stays, as in Excel. */
export function merge(context: GridContext, sheetId: string, area: Area, across: boolean): void {
  const cells = context.cellsOf(sheetId, area);
  const areas = across
    ? Array.from({ length: cells.rows }, (_, index) => ({ ...cells, row: cells.row + index, rows: 1 }))
    : [cells];
  const joined = areas.filter((each) => each.rows * each.columns > 1);
  if (joined.length === 0) return;
  context.apply(
    unmergeStep(context, sheetId, cells),
    ...joined.flatMap((each) => othersOf(each).map((rest) => emptyCells(context, sheetId, rest))),
    mergeStep(context, sheetId, joined.map(rangeOf)),
  );
}

/** Parts every merged area that touches the area. */
export function unmerge(context: GridContext, sheetId: string, area: Area): void {
  context.apply(unmergeStep(context, sheetId, area));
}

export function unmergeStep(context: GridContext, sheetId: string, area: Area): Step {
  const ranges = mergedAreas(context, sheetId)
    .filter((merged) => intersects(merged, area))
    .map(rangeOf);
  if (ranges.length === 0) return { redos: [], undos: [] };
  const { redos, undos } = mergeStep(context, sheetId, ranges);
  return { redos: undos, undos: redos };
}

function mergeStep(context: GridContext, sheetId: string, ranges: readonly IRange[]): Step {
  const target = context.target(sheetId);
  // Univer keeps the very objects it is given: each mutation gets its own.
  const copy = (): IRange[] => ranges.map((range) => ({ ...range }));
  return {
    redos: [{ id: AddWorksheetMergeMutation.id, params: { ...target, ranges: copy() } }],
    undos: [{ id: RemoveWorksheetMergeMutation.id, params: { ...target, ranges: copy() } }],
  };
}

/** The area without its first cell. */
function othersOf(area: Area): readonly Area[] {
  return [
    { ...area, column: area.column + 1, rows: 1, columns: area.columns - 1 },
    { ...area, row: area.row + 1, rows: area.rows - 1 },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}
