import { BorderStyleTypes } from "@univerjs/core";
import type { IBorderData, IBorderStyleData, ICellData } from "@univerjs/core";
import type { Area, BorderEdge, BorderLine } from "../spreadsheet";
import { goesToLastColumn, goesToLastRow } from "./areas";
import { ownStyle, setCells } from "./cells";
import type { GridContext, Step } from "./context";
import { LOOKS_ONLY } from "./styles";

type Side = "t" | "b" | "l" | "r";

const CONTINUOUS: Readonly<Record<BorderLine["weight"], BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** Draws or removes one kind of edge of an area. */
export function setBorder(context: GridContext, sheetId: string, area: Area, line: BorderLine): void {
  // The sheet ends before the area does: its last edge is not there.
  if (line.edge === "EdgeBottom" && goesToLastRow(area)) return;
  if (line.edge === "EdgeRight" && goesToLastColumn(area)) return;
  const cells = context.cellsOf(sheetId, area);
  const style = styleOf(line);
  context.apply(...strips(cells, line.edge).flatMap((strip) => stripSteps(context, sheetId, strip, style)));
}

interface Strip {
  readonly area: Area;
  readonly side: Side;
}

/** The cells an edge belongs to, and their side. An inner line belongs to the cells above or left of it. */
function strips(area: Area, edge: BorderEdge): readonly Strip[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case "EdgeTop":
      return [{ area: { row, column, rows: 1, columns }, side: "t" }];
    case "EdgeBottom":
      return [{ area: { row: row + rows - 1, column, rows: 1, columns }, side: "b" }];
    case "EdgeLeft":
      return [{ area: { row, column, rows, columns: 1 }, side: "l" }];
    case "EdgeRight":
      return [{ area: { row, column: column + columns - 1, rows, columns: 1 }, side: "r" }];
    case "InsideHorizontal":
      return rows < 2 ? [] : [{ area: { row, column, rows: rows - 1, columns }, side: "b" }];
    case "InsideVertical":
      return columns < 2 ? [] : [{ area: { row, column, rows, columns: columns - 1 }, side: "r" }];
  }
}

/** Two cells share the line between them: the neighbour's own line there goes, so that there is one truth. */
function stripSteps(
  context: GridContext,
  sheetId: string,
  strip: Strip,
  style: IBorderStyleData | null,
): readonly Step[] {
  const own = sideStep(context, sheetId, strip.area, strip.side, style);
  const neighbour = neighbourOf(strip);
  if (neighbour === null) return [own];
  const sheet = context.sheet(sheetId);
  const inSheet =
    neighbour.area.row + neighbour.area.rows <= sheet.getRowCount() &&
    neighbour.area.column + neighbour.area.columns <= sheet.getColumnCount();
  return inSheet ? [own, sideStep(context, sheetId, neighbour.area, neighbour.side, null, true)] : [own];
}

function neighbourOf({ area, side }: Strip): Strip | null {
  switch (side) {
    case "t":
      return area.row === 0 ? null : { area: { ...area, row: area.row - 1 }, side: "b" };
    case "b":
      return { area: { ...area, row: area.row + 1 }, side: "t" };
    case "l":
      return area.column === 0 ? null : { area: { ...area, column: area.column - 1 }, side: "r" };
    case "r":
      return { area: { ...area, column: area.column + 1 }, side: "l" };
  }
}

function sideStep(
  context: GridContext,
  sheetId: string,
  area: Area,
  side: Side,
  style: IBorderStyleData | null,
  onlyWhereDrawn = false,
): Step {
  const border = { [side]: style } as IBorderData;
  return setCells(
    context,
    sheetId,
    (row, column): ICellData | undefined =>
      onlyWhereDrawn && !ownStyle(context, sheetId, row, column).bd?.[side] ? undefined : { s: { bd: border } },
    area,
    LOOKS_ONLY,
  );
}

function styleOf(line: BorderLine): IBorderStyleData | null {
  if (line.style === "None") return null;
  return { s: lineType(line), cl: { rgb: line.color } };
}

function lineType(line: BorderLine): BorderStyleTypes {
  const heavy = line.weight === "Medium" || line.weight === "Thick";
  switch (line.style) {
    case "Double":
      return BorderStyleTypes.DOUBLE;
    case "Dot":
      return BorderStyleTypes.DOTTED;
    case "Dash":
      return heavy ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    default:
      return CONTINUOUS[line.weight];
  }
}
