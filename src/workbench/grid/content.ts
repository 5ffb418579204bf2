import { BooleanNumber, CellValueType, isFormulaString, isRealNum, isBooleanString } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellContent, CellValue } from "../spreadsheet";

/** Takes the content out of a cell and leaves its style. */
export const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null };

const ERRORS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#CONNECT!",
  "#CYCLE!",
  "#ERROR!",
  "#GETTING_DATA",
]);

/** What Univer must be given so that the cell holds `content`. In a text cell (format "@") everything is text. */
export function cellDataOf(content: CellContent, isTextCell: boolean): ICellData {
  switch (content.kind) {
    case "empty":
      return NO_CONTENT;
    case "formula":
      if (isTextCell) return textCell(content.formula);
      // The old value must go, or it would stand until the calculation is done.
      return { ...NO_CONTENT, f: content.formula };
    case "value":
      if (content.value === "") return NO_CONTENT;
      if (typeof content.value === "string") return textCell(content.value);
      if (isTextCell) return textCell(textOf(content.value));
      if (typeof content.value === "boolean") {
        return { ...NO_CONTENT, v: content.value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
      }
      return { ...NO_CONTENT, v: content.value, t: CellValueType.NUMBER };
  }
}

/** Text that Univer would take for something else is marked, as Excel does with a leading apostrophe. */
function textCell(text: string): ICellData {
  const needsMark = isRealNum(text) || isBooleanString(text) || isFormulaString(text) || text.startsWith("=");
  return { ...NO_CONTENT, v: text, t: needsMark ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The value of a cell as Excel reports it. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replace(/\r/g, "\n");
  const { v, t } = cell;
  if (v === null || v === undefined) return "";
  if (t === CellValueType.BOOLEAN) return v === BooleanNumber.TRUE || v === true || v === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
}

/** What a value looks like without a number format. */
export function textOf(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Whether a cell with this value shows an error. Marked text never does. */
export function isErrorValue(value: CellValue, cell: Nullable<ICellData>): boolean {
  return typeof value === "string" && ERRORS.has(value) && cell?.t !== CellValueType.FORCE_STRING;
}

/** Whether there is anything in the cell. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  return !!cell && (valueOf(cell) !== "" || !!cell.f || !!cell.si);
}
