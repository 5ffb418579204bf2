import { columnOfLetters, type GridCell } from "../../report";
import { unescapeText } from "./escapes";
import { StringCollector } from "./sharedStrings";
import { attributeOf, scanXml } from "./xml";

/** How far into a sheet we look, as in Excel itself: A1:BZ1000. */
export const sheetWindow = { rows: 1000, columns: 78 } as const;

export interface SheetCells {
  /** From A1, every row as wide as the widest. */
  readonly rows: readonly (readonly GridCell[])[];
  /** Whether cells stand beyond the window. */
  readonly isCut: boolean;
}

const empty: GridCell = { value: "" };

/** How much the sheets of a workbook may hold together. A report takes a hundredth of it. */
export const workbookLimits = {
  cells: 400_000,
  /** Letters of all cells: many cells may show one long text that the file has once. */
  letters: 4_000_000,
} as const;

/** The cells of a sheet part. Merged cells have their value in the top-left place only. Throws MalformedXml. */
export function readSheet(xml: string, strings: readonly string[]): SheetCells {
  const reader = new SheetReader(strings);
  scanXml(xml, reader);
  return reader.cells();
}

class SheetReader {
  private readonly rows: GridCell[][] = [];
  private readonly merges: string[] = [];
  private readonly inline = new StringCollector();
  private isCut = false;
  private row = -1;
  private column = -1;
  private type = "n";
  private value = "";
  private formula: string | null = null;
  private part: "v" | "f" | "is" | null = null;

  constructor(private readonly strings: readonly string[]) {}

  open(name: string, tag: string): undefined {
    if (name === "row") {
      this.row = Number(attributeOf(tag, "r") ?? this.row + 2) - 1;
      this.column = -1;
    } else if (name === "c") this.startCell(tag);
    else if (name === "v" || name === "f" || name === "is") {
      this.part = name;
      if (name === "f") this.formula = "";
    } else if (name === "mergeCell" && this.merges.length < mostMerges) this.merges.push(attributeOf(tag, "ref") ?? "");
    else this.inline.open(name);
    return undefined;
  }

  close(name: string): "stop" | undefined {
    this.inline.close(name);
    if (name === "v" || name === "f" || name === "is") this.part = null;
    else if (name === "c") this.endCell();
    // What follows the merged cells is looks and helps.
    return name === "mergeCells" || name === "conditionalFormatting" ? "stop" : undefined;
  }

  text(piece: string): void {
    if (this.part === "v") this.value += piece;
    else if (this.part === "f") this.formula += piece;
    else if (this.part === "is") this.inline.add(piece);
  }

  cells(): SheetCells {
    for (const reference of this.merges) this.clearCovered(reference);
    const width = this.rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
    const rows = Array.from({ length: this.rows.length }, (_, row) =>
      Array.from({ length: width }, (_cell, column) => this.rows[row]?.[column] ?? empty),
    );
    return { rows, isCut: this.isCut };
  }

  private startCell(tag: string): void {
    const place = placeOf(attributeOf(tag, "r") ?? "");
    this.row = place?.row ?? this.row;
    this.column = place?.column ?? this.column + 1;
    this.type = attributeOf(tag, "t") ?? "n";
    this.value = "";
    this.formula = null;
    this.inline.clear();
  }

  private endCell(): void {
    const value = this.cellValue();
    if (value === "") return;
    if (this.row < 0 || this.row >= sheetWindow.rows || this.column >= sheetWindow.columns) {
      this.isCut = true;
      return;
    }
    const cells = (this.rows[this.row] ??= []);
    cells[this.column] = this.formula === null ? { value } : { value, isFormula: true };
  }

  private cellValue(): GridCell["value"] {
    switch (this.type) {
      case "s":
        return this.strings[Number(this.value)] ?? "";
      case "inlineStr":
        return this.inline.value();
      case "b":
        return this.value === "1" || this.value === "true";
      case "n":
        return this.number();
      default:
        // Text of a formula (str), an error value (e), a date written out (d).
        return unescapeText(this.value);
    }
  }

  private number(): string | number {
    const text = this.value.trim();
    // A formula that no program has calculated yet has no value; to show it is better than a blank that it is not.
    if (text === "") return this.formula ? `=${this.formula}` : "";
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  }

  private clearCovered(reference: string): void {
    const [first, last] = reference.split(":").map(placeOf);
    if (!first || !last) return;
    for (let row = first.row; row <= Math.min(last.row, this.rows.length - 1); row += 1) {
      const cells = this.rows[row] ?? [];
      for (let column = first.column; column <= Math.min(last.column, cells.length - 1); column += 1) {
        if (row !== first.row || column !== first.column) cells[column] = empty;
      }
    }
  }
}

/** More merged areas than any report has; each costs a look at the cells it covers. */
const mostMerges = 5_000;

/** The 0-based place of an address such as D4; null where it is none. */
function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address);
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnOfLetters(match[1] ?? "") };
}
