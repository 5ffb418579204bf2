/**
 * What every reader makes of its format, and what tables are recognised in: rows of cells.
 *
 * A merged cell has its value in the top-left place and "" in the others.
 */
export interface Grid {
  /** The sheet's name; null for a text, where a row is a line and a cell is a field between tabs. */
  readonly sheet: string | null;
  /** Where the first cell stands in the sheet or text, 0-based. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly GridCell[])[];
  /** Set where the source goes on beyond what was read: how many of its rows and columns were. */
  readonly cut?: { readonly rows: number; readonly columns: number };
  /**
   * Set where the rows are not those of the source but were put together from words and numbers in the order of
   * reading. No number then stands below its label; only their count proves what they belong to.
   */
  readonly isFlow?: boolean;
}

export interface GridCell {
  /** "" for an empty cell; an error value as its text, such as "#DIV/0!". */
  readonly value: string | number | boolean;
  readonly isFormula?: boolean;
  /** Where it stood, where that is not its place in the grid. */
  readonly origin?: Origin;
}

/** Where something stood: 0-based row and column of a sheet, or line and field of a text (`sheet` null). */
export interface Origin {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** The origin of a place in a grid; `row` and `column` are 0-based within the grid. */
export function originIn(grid: Grid, row: number, column: number): Origin {
  const own = grid.rows[row]?.[column]?.origin ?? (grid.isFlow ? grid.rows[row]?.[0]?.origin : undefined);
  if (own) return own;
  return { sheet: grid.sheet, row: grid.top + row, column: grid.left + column };
}

/** An origin as users read it: 表三 依申请公开!D4, or 第 25 行. */
export function describeOrigin(origin: Origin): string {
  return origin.sheet === null ? `第 ${origin.row + 1} 行` : `${origin.sheet}!${cellAddress(origin)}`;
}

/** The address of a cell within its sheet, such as D4; row and column are 0-based. */
export function cellAddress({ row, column }: Pick<Origin, "row" | "column">): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The letters of a 0-based column: A, B … Z, AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** The 0-based column of such letters, of either case. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The text of a cell, spaces at its ends removed; "" outside the grid. */
export function textAt(row: readonly GridCell[] | undefined, column: number): string {
  const value = row?.[column]?.value;
  return value === undefined ? "" : String(value).trim();
}
