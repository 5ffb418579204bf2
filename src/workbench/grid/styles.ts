import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { ICellData, IStyleData } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import type { Area, CellStyle, HorizontalAlignment, VerticalAlignment } from "../spreadsheet";
import { GENERAL, numberFormatOf, ownStyle, setCells } from "./cells";
import { colorOf } from "./colors";
import type { GridContext, Step } from "./context";
import { lockedCell, isLocked } from "./locked";

/**
 * Named in a change of looks alone: tells Univer that no formula has to be looked at again.
 */
export const LOOKS_ONLY = SetStyleCommand.id;

const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export function styleOf(context: GridContext, sheetId: string, row: number, column: number): Required<CellStyle> {
  const sheet = context.sheet(sheetId);
  const style = ownStyle(context, sheetId, row, column);
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    fontName: style.ff ?? context.font.name,
    fontSize: style.fs ?? context.font.size,
    fontColor: colorOf(style.cl) || "#000000",
    fillColor: colorOf(style.bg),
    wrapText: style.tb === WrapStrategy.WRAP,
    horizontalAlignment: keyOf(HORIZONTAL, style.ht) ?? "General",
    verticalAlignment: keyOf(VERTICAL, style.vt) ?? "Bottom",
    numberFormat: numberFormatOf(context, sheetId, row, column),
    locked: isLocked(sheet.getCellRaw(row, column)),
  };
}

function keyOf<K extends string, V>(record: Readonly<Record<K, V>>, value: V | null | undefined): K | undefined {
  return (Object.keys(record) as K[]).find((key) => record[key] === value);
}

export function setStyle(context: GridContext, sheetId: string, area: Area, style: CellStyle): void {
  const looks = univerStyleOf(style);
  const step = setCells(
    context,
    sheetId,
    (row, column): ICellData => ({
      s: looks,
      ...(style.locked === undefined ? {} : lockedCell(context.sheet(sheetId).getCellRaw(row, column), style.locked)),
    }),
    context.cellsOf(sheetId, area),
    LOOKS_ONLY,
  );
  context.apply(step);
}

/** The change that takes every look of the cells away, the lock included. */
export function plainCells(context: GridContext, sheetId: string, area: Area): Step {
  return setCells(
    context,
    sheetId,
    (row, column) => (context.sheet(sheetId).getCellRaw(row, column) ? { s: null, custom: null } : undefined),
    area,
    LOOKS_ONLY,
  );
}

function univerStyleOf(style: CellStyle): IStyleData {
  const looks: Record<string, unknown> = {};
  if (style.bold !== undefined) looks["bl"] = style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.italic !== undefined) looks["it"] = style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.fontName !== undefined) looks["ff"] = style.fontName;
  if (style.fontSize !== undefined) looks["fs"] = style.fontSize;
  if (style.fontColor !== undefined) looks["cl"] = { rgb: style.fontColor };
  if (style.fillColor !== undefined) looks["bg"] = style.fillColor === "" ? null : { rgb: style.fillColor };
  if (style.wrapText !== undefined) looks["tb"] = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.horizontalAlignment !== undefined) looks["ht"] = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment !== undefined) looks["vt"] = VERTICAL[style.verticalAlignment];
  if (style.numberFormat !== undefined) {
    looks["n"] = style.numberFormat === GENERAL ? null : { pattern: style.numberFormat };
  }
  return looks;
}
