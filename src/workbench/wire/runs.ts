import type { Area } from "../spreadsheet";

/**
 * Splits an area into rectangles whose cells have the same value, rows of equal runs joined, so that a style set
 * cell by cell costs few calls. `valueAt` gets offsets inside the area; cells without a value are left out.
 */
export function runsOf<T>(area: Area, valueAt: (row: number, column: number) => T | undefined): [Area, T][] {
  const done: [Area, T][] = [];
  let above: [Area, T][] = [];
  for (let row = 0; row < area.rows; row += 1) {
    const runs = rowRuns(area, row, (column) => valueAt(row, column));
    const joined = runs.map(([run, value]): [Area, T] => {
      const match = above.find(([other, same]) => same === value && isSameSpan(other, run));
      return match ? [{ ...match[0], rows: match[0].rows + 1 }, value] : [run, value];
    });
    const isContinued = (old: Area): boolean => joined.some(([run]) => run.row === old.row && isSameSpan(run, old));
    done.push(...above.filter(([old]) => !isContinued(old)));
    above = joined;
  }
  return [...done, ...above];
}

const isSameSpan = (a: Area, b: Area): boolean => a.column === b.column && a.columns === b.columns;

function rowRuns<T>(area: Area, row: number, valueAt: (column: number) => T | undefined): [Area, T][] {
  const runs: [Area, T][] = [];
  for (let column = 0; column < area.columns; column += 1) {
    const value = valueAt(column);
    if (value === undefined) continue;
    const last = runs.at(-1);
    if (last && last[1] === value && last[0].column + last[0].columns === area.column + column) {
      last[0] = { ...last[0], columns: last[0].columns + 1 };
    } else {
      runs.push([{ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }, value]);
    }
  }
  return runs;
}
