import { addend, type FilledTable } from "../report";

/** Numbers that are kept as text: people and the rules count them, a SUM formula does not. */
export interface Uncounted {
  readonly cells: readonly number[];
  /** The table as the formulas would have it if they counted them. */
  readonly counted: FilledTable;
}

/** The numbers kept as text that formulas left out of their sums; null where there are none. */
export function uncountedIn(table: FilledTable): Uncounted | null {
  const isText = (cell: number): boolean => {
    const found = table.cells[cell];
    return found !== undefined && found.dress !== null && !found.isFormula && addend(found.value) !== 0;
  };
  const add = (cells: readonly number[], valueOf: (cell: number) => number): number =>
    cells.reduce((sum, cell) => sum + valueOf(cell), 0);
  const value = (cell: number): number => addend(table.cells[cell]?.value);
  const seen = (cell: number): number => (isText(cell) ? 0 : value(cell));
  // The relations that formulas compute, as long as they see no texts.
  const sums = table.form.equations.flatMap(({ expected, actual }) => {
    const [total = -1] = actual;
    const isComputed = actual.length === 1 && table.cells[total]?.isFormula === true;
    return isComputed && add(expected, seen) === value(total) ? [{ expected, total }] : [];
  });
  const cells = [...new Set(sums.flatMap(({ expected }) => expected.filter(isText)))];
  if (cells.length === 0) return null;
  const counted = new Map<number, number>();
  const recounted = (cell: number): number => counted.get(cell) ?? value(cell);
  // Totals of totals come right in the second round.
  for (let round = 0; round < 2; round++) {
    for (const { expected, total } of sums) counted.set(total, add(expected, recounted));
  }
  const filled = table.cells.map((cell, index) => ({ ...cell, value: counted.get(index) ?? cell.value }));
  return { cells, counted: { ...table, cells: filled } };
}
