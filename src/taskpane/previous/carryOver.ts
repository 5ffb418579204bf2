import type { CellChange } from "../../excel";
import type { Report } from "../../report";
import { carriedInFrom } from "../../rules";

/** A cell of 上年结转 that last year's report would change. */
export interface CarriedCell extends CellChange {
  /** The column's name for messages. */
  readonly name: string;
}

export interface CarryOver {
  /** Blank cells, which can be filled without asking. */
  readonly blanks: readonly CarriedCell[];
  /** Cells that hold something else already. */
  readonly conflicts: readonly CarriedCell[];
  /** How many cells agree with last year's report. */
  readonly agreeing: number;
}

/**
 * What last year's 四、结转下年度继续办理 says of this year's 二、上年结转, column by column.
 *
 * Left out: cells that a formula computes, cells that stand in no sheet, and columns without a number last year.
 */
export function carryOver(report: Report, previous: Report): CarryOver {
  const table = report.tables.requests;
  const carried = carriedInFrom(previous).flatMap(({ index, value: to }): readonly CarriedCell[] => {
    const form = table?.form.cells[index];
    const cell = table?.cells[index];
    if (form?.row !== "carriedIn" || !cell?.origin || cell.origin.sheet === null || cell.isFormula) return [];
    return to < 0 ? [] : [{ origin: cell.origin, from: cell.value, to, name: form.columnName }];
  });
  return {
    blanks: carried.filter(({ from }) => from === null),
    conflicts: carried.filter(({ from, to }) => from !== null && from !== to),
    agreeing: carried.filter(({ from, to }) => from === to).length,
  };
}
