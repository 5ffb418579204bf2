import type { Lines } from "./lines";

export type SlipKind = "swapped" | "moved" | "row" | "rowWithTotal" | "rows" | "block";

/** Something that went wrong in one go with several cells, undone. */
export interface Slip {
  readonly kind: SlipKind;
  /** The cells concerned, in printed order; for a moved number the place where it belongs in front. */
  readonly cells: readonly number[];
  /** For what was shifted: 1 where it stands too far right or down, -1 where too far left or up. */
  readonly direction: 1 | -1;
  /** Cells and the numbers that belong there. */
  readonly restored: readonly (readonly [cell: number, value: number])[];
  /** A cell whose number was overwritten, and has to be worked out from its row. */
  readonly lost: number | null;
}

/** Whether slips over these cells could explain anything; asked before they are thought out. */
export type Matters = (cells: readonly number[]) => boolean;

/** Two neighbours swapped, or a number written into the neighbouring cell, over what stood there. */
export function neighbourSlips({ rows, columns }: Lines, values: readonly number[], matters: Matters): readonly Slip[] {
  const slips: Slip[] = [];
  for (const line of [...rows, ...columns]) {
    for (let at = 1; at < line.length; at++) {
      const pair = [line[at - 1] ?? -1, line[at] ?? -1] as const;
      const [a, b] = [values[pair[0]] ?? 0, values[pair[1]] ?? 0];
      if (a === b || !matters(pair)) continue;
      slips.push(swap(pair, a, b));
      // Over an empty cell it is the same as a swap with 0.
      if (a === 0) slips.push({ ...move, cells: pair, restored: [[pair[0], b]], lost: pair[1] });
      if (b === 0) slips.push({ ...move, cells: [pair[1], pair[0]], restored: [[pair[1], a]], lost: pair[0] });
    }
  }
  return slips;
}

/** In how many places a slip of each kind could happen. */
export function placesOf({ rows, columns }: Lines): Readonly<Record<SlipKind, number>> {
  const neighbours = [...rows, ...columns].reduce((sum, line) => sum + line.length - 1, 0);
  const parts = columns.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  return {
    swapped: neighbours,
    moved: 2 * neighbours,
    row: 2 * rows.length,
    rowWithTotal: 2 * rows.length,
    rows: rows.length,
    block: 2 * parts,
  };
}

const move = { kind: "moved", direction: 1 } as const;

function swap(cells: readonly [number, number], a: number, b: number): Slip {
  const [first, second] = cells;
  const restored = [[first, b] as const, [second, a] as const];
  if (a !== 0 && b !== 0) return { kind: "swapped", cells, direction: 1, restored, lost: null };
  return { ...move, cells: a === 0 ? cells : [second, first], restored, lost: null };
}

/** A row written one column off, with its total or without, and two rows written in each other's place. */
export function rowSlips(
  { rows }: Lines,
  values: readonly number[],
  isRowTotal: (cell: number) => boolean,
  matters: Matters,
): readonly Slip[] {
  const addends = rows.map((row) => row.filter((cell) => !isRowTotal(cell)));
  const shifted = rows.flatMap((row, at) => {
    if (!matters(row)) return [];
    const inner = addends[at] ?? [];
    const hasTotal = inner.length > 0 && inner.length < row.length;
    const parts = [{ kind: hasTotal ? ("rowWithTotal" as const) : ("row" as const), cells: row }];
    if (hasTotal) parts.push({ kind: "row", cells: inner });
    return parts.flatMap(({ kind, cells }) => [
      ...shiftBack(kind, cells, values, 1),
      ...shiftBack(kind, cells, values, -1),
    ]);
  });
  const swapped = rows.slice(1).flatMap((row, at): readonly Slip[] => {
    const above = rows[at] ?? [];
    if (above.length !== row.length || row.every((cell, place) => values[cell] === values[above[place] ?? -1]))
      return [];
    const restored = row.flatMap((cell, place) => {
      const other = above[place] ?? -1;
      return [[cell, values[other] ?? 0] as const, [other, values[cell] ?? 0] as const];
    });
    return [{ kind: "rows", cells: [...above, ...row], direction: 1, restored, lost: null }];
  });
  return [...shifted, ...swapped];
}

/** A line, or a part of it, written one place too far in a direction; the number it ran over at the end is lost. */
export function shiftBack(
  kind: "row" | "rowWithTotal" | "block",
  cells: readonly number[],
  values: readonly number[],
  direction: 1 | -1,
): readonly Slip[] {
  const toward = direction === 1 ? cells : [...cells].reverse();
  const restored = toward.slice(0, -1).map((cell, at) => [cell, values[toward[at + 1] ?? -1] ?? 0] as const);
  const lost = toward[toward.length - 1];
  const changed = restored.filter(([cell, value]) => values[cell] !== value).length;
  return lost === undefined || changed < 2 ? [] : [{ kind, cells, direction, restored, lost }];
}
