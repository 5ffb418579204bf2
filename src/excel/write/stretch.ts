import type { CellKind } from "../../form";
import { paragraphsOf, type CellValue, type Origin } from "../../report";
import { addressOf, areasOf, heightOfText, type Area } from "../../sheets";
import { holds } from "./seen";

/** What Excel gives for the value of a cell. */
export type Raw = string | number | boolean;

/** What is to stand in a cell, and what has to stand in it now. */
export interface Put {
  readonly origin: Origin;
  /** null for a text. */
  readonly kind: CellKind | null;
  readonly from: CellValue;
  /** As it is put into the cell: texts have their apostrophe. */
  readonly content: Raw;
}

/** Neighbouring cells of one sheet, and what is put into them, row by row. */
export interface Stretch {
  readonly sheet: string;
  readonly area: Area;
  readonly puts: readonly (readonly Put[])[];
}

/** What a cell held before. */
export interface Held {
  readonly put: Put;
  readonly raw: Raw;
  readonly isFormula: boolean;
}

/** A row that holds a text. */
interface TextRow {
  readonly range: Excel.Range;
  readonly text: string;
}

/** A stretch with its queued read. */
export interface Look extends Stretch {
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  /** Its rows, where they hold texts and may have to grow. */
  readonly textRows: readonly TextRow[];
}

/** The fewest stretches that hold all the cells. */
export function stretchesOf(puts: readonly Put[]): readonly Stretch[] {
  const sheets = [...new Set(puts.map(({ origin }) => origin.sheet ?? ""))];
  return sheets.flatMap((sheet) => {
    const own = puts.filter(({ origin }) => (origin.sheet ?? "") === sheet);
    const at = new Map(own.map((put) => [keyOf(put.origin.row, put.origin.column), put]));
    return areasOf(own.map(({ origin }) => origin)).map((area) => ({
      sheet,
      area,
      puts: Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) =>
          at.get(keyOf(area.row + row, area.column + column)),
        ).filter((put) => put !== undefined),
      ),
    }));
  });
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

/** Queues the read of a stretch. */
export function lookAt(worksheets: Excel.WorksheetCollection, stretch: Stretch): Look {
  const sheet = worksheets.getItem(stretch.sheet);
  const range = sheet.getRange(addressOf(stretch.area));
  range.load("values,formulas");
  const { protection } = sheet;
  protection.load("protected");
  const textRows = stretch.puts.flatMap((cells, at): readonly TextRow[] => {
    const text = cells.find(({ kind }) => kind === null);
    if (!text) return [];
    const row = addressOf({ ...stretch.area, row: stretch.area.row + at, rows: 1 });
    return [{ range: sheet.getRange(row), text: String(text.content) }];
  });
  textRows.forEach((row) => row.range.load("format/rowHeight"));
  return { ...stretch, range, protection, textRows };
}

/** What the cells of a stretch that was read hold. */
export function heldIn({ range, puts }: Look): readonly Held[] {
  const values = range.values as readonly (readonly Raw[])[];
  const formulas = range.formulas as readonly (readonly unknown[])[];
  return puts.flatMap((cells, row) =>
    cells.map((put, column) => {
      const raw = values[row]?.[column] ?? "";
      const formula = formulas[row]?.[column];
      // A text that begins with "=" is its own formula text; only where the two differ does a formula stand.
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== raw;
      return { put, raw, isFormula };
    }),
  );
}

/** Whether a cell holds what was seen in it. */
export function isAsSeen({ put, raw, isFormula }: Held): boolean {
  if (isFormula) return false;
  if (put.kind !== null) return holds(raw, put.kind, put.from);
  const seen = put.from !== null && typeof put.from === "object" ? put.from.text : "";
  // Excel has its own mind about the ends of lines within a cell.
  return paragraphsOf(String(raw)).join("\n") === paragraphsOf(seen).join("\n");
}

/** The heights of the rows with texts in a stretch that was read, in points. */
export function heightsIn({ textRows }: Look): readonly number[] {
  return textRows.map(({ range }) => range.format.rowHeight);
}

/** Queues what the cells of a stretch are to hold. */
export function queueContents(worksheets: Excel.WorksheetCollection, { sheet, area, puts }: Stretch): void {
  worksheets.getItem(sheet).getRange(addressOf(area)).values = puts.map((row) => row.map(({ content }) => content));
}

/** Queues what a stretch that was read is to hold. The rows of texts grow with them, where the sheet lets them. */
export function queueWrite({ range, puts, protection, textRows }: Look): void {
  range.values = puts.map((row) => row.map(({ content }) => content));
  if (protection.protected) return;
  textRows.forEach(({ range: row, text }) => {
    const height = heightOfText(text);
    if (row.format.rowHeight < height) row.format.rowHeight = height;
  });
}
