import type { Alignment, Cell, Fill, Font, Worksheet } from "@cj-tech-master/excelts";
import type { Area, StyledArea } from "../../sheets";

const line = { style: "thin", color: { argb: "FF7F7F7F" } } as const;

/** A colour such as #F28B82 as workbooks have it, opaque. */
export function argbOf(color: string): { readonly argb: string } {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

/** Lays a style over what the cells of its area look like already. */
export function applyStyle(sheet: Worksheet, style: StyledArea): void {
  const { font, fill } = style;
  const alignment = alignmentOf(style);
  eachCell(sheet, style.area, (cell) => {
    if (font) cell.font = { ...cell.font, ...fontOf(font) };
    if (fill !== undefined) cell.fill = solid(fill);
    if (Object.keys(alignment).length > 0) cell.alignment = { ...cell.alignment, ...alignment };
  });
}

/** Draws a line around every cell of an area. */
export function drawGrid(sheet: Worksheet, area: Area): void {
  eachCell(sheet, area, (cell) => {
    cell.border = { top: line, left: line, bottom: line, right: line };
  });
}

function eachCell(sheet: Worksheet, area: Area, change: (cell: Cell) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      change(sheet.getCell(row + 1, column + 1));
    }
  }
}

function fontOf({ name, size, bold, color }: NonNullable<StyledArea["font"]>): Partial<Font> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(color === undefined ? {} : { color: argbOf(color) }),
  };
}

function solid(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: argbOf(color) };
}

const horizontals = { Left: "left", Center: "center", Right: "right" } as const;
const verticals = { Top: "top", Center: "middle" } as const;

function alignmentOf({ horizontal, vertical, wrap }: StyledArea): Partial<Alignment> {
  return {
    ...(horizontal === undefined ? {} : { horizontal: horizontals[horizontal] }),
    ...(vertical === undefined ? {} : { vertical: verticals[vertical] }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
  };
}
