import {
  AlignmentType,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import { markOf, type PlacedCell, type TableForm } from "../../form";
import { printedValue, type FilledTable } from "../../report";
import { columnWidths } from "./columnWidths";
import { textWidth } from "./page";
import { sizes, styleIds, tableLine } from "./styles";
import { emsOf, runOf } from "./text";

/** Space beside the text of a cell, in twips: a text that begins at the left edge needs more of it. */
const least = 20;
const padding = { left: { left: 60, right: least }, centred: { left: least, right: least } } as const;
/** What the lines between cells take of a cell's width in some programs, in twips. */
const lineWidth = 20;
/** In letters: 未经复议直接起诉. */
const longestName = 8;
/** Half-points below which a number is no longer read but guessed. */
const smallest = 10;

/** What the cells of one table have in common. */
interface Look {
  readonly widths: readonly number[];
  /** Half-points. */
  readonly size: number;
  /** Twips. */
  readonly rowHeight: number;
}

/** A filled table as the form prints it, as wide as the text area, with merged headers that repeat on a next page. */
export function wordTable(table: FilledTable): Table {
  const { form } = table;
  const widths = columnWidths(form, textWidth);
  const isNarrow = form.layout.columns <= 6;
  const look: Look = { widths, size: isNarrow ? sizes.five : sizes.smallFive, rowHeight: isNarrow ? 420 : 300 };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    rows: Array.from({ length: form.layout.rows }, (_, row) => rowOf(table, row, look)),
  });
}

function rowOf(table: FilledTable, row: number, look: Look): TableRow {
  const { layout } = table.form;
  const isLast = row === layout.rows - 1;
  const placed = layout.cells
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => a.column - b.column);
  return new TableRow({
    cantSplit: true,
    // A property that is written as false still counts as a property in some programs.
    ...(row < repeatedRows(table.form) ? { tableHeader: true } : {}),
    height: { value: look.rowHeight, rule: HeightRule.ATLEAST },
    children: placed.map((cell) => cellOf(table, cell, row, look, !isLast)),
  });
}

/** The header of a table with several blocks belongs to its first block only. */
function repeatedRows(form: TableForm): number {
  return form.blocks.length === 1 ? form.layout.headerRows : 0;
}

/** A cell as it appears in one row: the rows below the first of a merged cell continue it. */
function cellOf(table: FilledTable, placed: PlacedCell, row: number, look: Look, keepNext: boolean): TableCell {
  const width = look.widths
    .slice(placed.column, placed.column + placed.columnSpan)
    .reduce((sum, column) => sum + column, 0);
  const isFirst = row === placed.row;
  const text = isFirst ? textOf(table, placed) : "";
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(placed.columnSpan > 1 ? { columnSpan: placed.columnSpan } : {}),
    ...(placed.rowSpan > 1 ? { verticalMerge: isFirst ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { ...paddingOf(placed, text, width, look.size), marginUnitType: WidthType.DXA },
    children: [paragraphOf(text, placed, width, look, keepNext)],
  });
}

function paragraphOf(text: string, placed: PlacedCell, width: number, look: Look, keepNext: boolean): Paragraph {
  const isNumber = placed.cell !== undefined;
  const size = isNumber ? fittingSize(text, width - 2 * least - lineWidth, look.size) : look.size;
  return new Paragraph({
    style: isNumber ? styleIds.tableNumber : styleIds.tableLabel,
    alignment: isLeft(placed) ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { line: tableLine(look.size), lineRule: LineRuleType.EXACT },
    ...(keepNext ? { keepNext } : {}),
    children: linesOf(placed, text).map((line, index) => runOf(line, { size, break: index === 0 ? 0 : 1 })),
  });
}

function textOf(table: FilledTable, placed: PlacedCell): string {
  if (placed.cell === undefined) return placed.text;
  return printedValue(table.cells[placed.cell]?.value ?? null).replace(/\s+/g, " ");
}

/** A group stands in a narrow column, where its number is best on a line of its own: （三） above 不予公开. */
function linesOf(placed: PlacedCell, text: string): readonly string[] {
  const mark = markOf(text);
  const isGroup = placed.role === "rowLabel" && placed.rowSpan > 1 && placed.columnSpan === 1;
  return isGroup && mark.startsWith("（") && mark !== text ? [mark, text.slice(mark.length)] : [text];
}

/** Labels of single rows are read line by line; what stands for several rows or columns stands in their middle. */
function isLeft(placed: PlacedCell): boolean {
  return placed.role === "rowLabel" && placed.rowSpan === 1;
}

/** Twips. */
interface Padding {
  readonly left: number;
  readonly right: number;
}

function paddingOf(placed: PlacedCell, text: string, width: number, size: number): Padding {
  if (placed.cell !== undefined) return padding.centred;
  return isLeft(placed) ? padding.left : balanced(text, width, size);
}

/** Space at both sides that breaks a centred label into lines of equal length: 结果 above 维持, not 结果维 above 持. */
function balanced(text: string, width: number, size: number): Padding {
  const em = size * 10;
  const perLine = Math.max(1, Math.floor((width - 2 * least) / em));
  if (emsOf(text) <= perLine) return padding.centred;
  const letters = lettersPerLine(emsOf(text), perLine) + 0.5;
  const side = Math.max(least, Math.floor((width - letters * em) / 2));
  return { left: side, right: side };
}

/** Short names are made of words of two letters, which are best left whole: 社会公益 above 组织, not 社会公 above 益组织. */
function lettersPerLine(letters: number, most: number): number {
  const equal = Math.ceil(letters / Math.ceil(letters / most));
  if (letters % 2 === 1 || letters > longestName || equal % 2 === 0) return equal;
  return equal < most ? equal + 1 : Math.max(2, equal - 1);
}

/** The size at which a number stands on one line: broken over two it reads as two numbers. `width` in twips, sizes in half-points. */
function fittingSize(text: string, width: number, normal: number): number {
  const fitting = Math.floor(width / 10 / Math.max(1, emsOf(text)));
  return Math.max(smallest, Math.min(normal, fitting));
}
