import { parseAddress } from "../../../src/workbench/wire/address";
import { cellsOf } from "../../../src/workbench/wire/areas";
import type { CellValue } from "../../../src/workbench/spreadsheet";

const SUM = /^=SUM\(([^()]+)\)$/i;

/** The value of `=SUM(area, …)` or `=A1`; anything else is "#NAME?". Enough to see a recalculation happen. */
export function evaluate(formula: string, valueAt: (row: number, column: number) => CellValue): CellValue {
  const [, list] = SUM.exec(formula) ?? [];
  const areas = (list ?? formula.slice(1)).split(",").map((text) => parseAddress(text)?.area);
  const values = areas.flatMap((area) => (area ? [...cellsOf(area)].map(([row, column]) => valueAt(row, column)) : []));
  if (areas.includes(undefined)) return "#NAME?";
  if (list === undefined) return values[0] === "" || values[0] === undefined ? 0 : values[0];
  return values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
}
