import type { Area } from "../spreadsheet";
import { areaBetween, cellsOf, intersection, WHOLE_SHEET } from "./areas";
import type { Context } from "./context";
import type { RangeTarget } from "./handle";

/** The smallest area inside the range that holds its used cells; null when it has none. */
export function usedAreaWithin({ sheetId, area }: RangeTarget, valuesOnly: boolean, context: Context): Area | null {
  const ofSheet = context.spreadsheet.usedArea(sheetId, valuesOnly);
  const common = ofSheet && intersection(ofSheet, area);
  if (!common || !valuesOnly || area === WHOLE_SHEET) return common;
  return filledArea({ sheetId, area: common }, context);
}

function filledArea({ sheetId, area }: RangeTarget, context: Context): Area | null {
  const states = context.spreadsheet.readCells(sheetId, area);
  const filled = [...cellsOf(area)].filter(([row, column]) => {
    const state = states[row - area.row]?.[column - area.column];
    return state !== undefined && (state.value !== "" || state.formula !== "");
  });
  if (filled.length === 0) return null;
  const rows = filled.map(([row]) => row);
  const columns = filled.map(([, column]) => column);
  return areaBetween(min(rows), min(columns), max(rows), max(columns));
}

const min = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const max = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
