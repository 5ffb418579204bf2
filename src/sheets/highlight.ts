import { cellKinds, type CellKind, type Relation, type RelationFamily, type TableForm } from "../form";
import { columnLetters } from "../report";
import { addressOf, areasOf, type Area } from "./address";

/** A conditional format of a sheet. The formula is written for the top-left cell of the area. */
export interface Highlight {
  readonly area: Area;
  readonly formula: string;
  readonly look: "crossing" | "relation" | "number";
}

/** Fill and font of a highlight. All are bold as well, so that colour is not the only sign. */
export const highlightLooks: Readonly<Record<Highlight["look"], { readonly fill: string; readonly font: string }>> = {
  crossing: { fill: "#F28B82", font: "#7A0000" },
  relation: { fill: "#FAD2CF", font: "#9C0006" },
  number: { fill: "#FFE699", font: "#7F6000" },
};

/** Where a number cell of a table stands in a sheet. Rows and columns are 0-based. */
export interface NumberPlace {
  readonly row: number;
  readonly column: number;
  /** Its index in `TableForm.cells`. */
  readonly cell?: number;
}

/** A table as it stands in a sheet: its number cells, each once, and the relations between them that are painted. */
export interface PlacedTable extends Pick<TableForm, "cells" | "relations" | "equations"> {
  readonly places: readonly NumberPlace[];
}

/**
 * The conditional formats that paint what the rules find in a table, the strongest first: where two broken
 * relations cross, the marked cells of every broken relation, and cells that are no proper number. A cell without a
 * place adds nothing, as a cell that the table lacks.
 */
export function highlightsOf(table: PlacedTable): readonly Highlight[] {
  const families = table.relations.map((family) => painted(family, table));
  return [
    ...crossings(families),
    ...families.flatMap((family) => family.flatMap(relationHighlights)),
    ...numberHighlights(table),
  ];
}

/** Relations that one formula covers, because it may slide along an axis. */
interface Painted {
  readonly marked: readonly NumberPlace[];
  readonly sameAll: boolean;
  /** The condition for the column and row of a cell. */
  readonly condition: (at: Area) => string;
}

type Slide = "column" | "row" | "none";

function painted(family: RelationFamily, table: PlacedTable): readonly Painted[] {
  const relations = table.equations.filter((relation) => relation.rule === family.rule);
  const slide = slideOf(relations, table);
  const sameAll = family.marks === "all";
  const one = (members: readonly Relation[], first: Relation): Painted => ({
    marked: members.flatMap((relation) => placesOf(table, relation.marked)),
    sameAll,
    condition: (at) => `${sumOf(first.expected, at)}<>${sumOf(first.actual, at)}`,
  });
  const sumOf = (cells: readonly number[], at: Area): string => {
    const areas = areasOf(placesOf(table, cells));
    return areas.length === 0 ? "0" : `SUM(${areas.map((area) => reference(area, slide, at)).join(",")})`;
  };
  const [first] = relations;
  if (!first) return [];
  return slide === "none" ? relations.map((relation) => one([relation], relation)) : [one(relations, first)];
}

/** A formula can slide where every relation of the family lies in a column, or row, of its own, and all lie alike. */
function slideOf(relations: readonly Relation[], table: PlacedTable): Slide {
  const sides = relations.map(({ expected, actual }) => [placesOf(table, expected), placesOf(table, actual)]);
  const fits = (along: "row" | "column", across: "row" | "column"): boolean => {
    const lines = sides.map((both) => new Set(both.flat().map((place) => place[along])));
    const only = new Set(lines.map((line) => [...line][0]));
    const isApart = lines.every((line) => line.size === 1) && only.size === lines.length;
    const shapes = sides.map((both) => JSON.stringify(both.map((side) => side.map((place) => place[across]))));
    return isApart && new Set(shapes).size === 1;
  };
  if (fits("column", "row")) return "column";
  return fits("row", "column") ? "row" : "none";
}

function placesOf({ places }: PlacedTable, cells: readonly number[]): readonly NumberPlace[] {
  return cells.flatMap((cell) => places.find((place) => place.cell === cell) ?? []);
}

/** A reference for the cell `at`: sliding along an axis, that axis is relative and the other fixed. */
function reference(area: Area, slide: Slide, at: Area): string {
  const column = slide === "column" ? at.column : area.column;
  const row = slide === "row" ? at.row : area.row;
  const corner = (c: number, r: number): string =>
    `${slide === "column" ? "" : "$"}${columnLetters(c)}${slide === "row" ? "" : "$"}${r + 1}`;
  const first = corner(column, row);
  if (area.rows === 1 && area.columns === 1) return first;
  const lastColumn = slide === "column" ? column : area.column + area.columns - 1;
  const lastRow = slide === "row" ? row : area.row + area.rows - 1;
  return `${first}:${corner(lastColumn, lastRow)}`;
}

function relationHighlights({ marked, condition }: Painted): readonly Highlight[] {
  return areasOf(marked).map((area) => ({ area, formula: `=${condition(area)}`, look: "relation" }));
}

/** Where cells are marked by relations of two families, both broken. */
function crossings(families: readonly (readonly Painted[])[]): readonly Highlight[] {
  const whole = families.map((family) => family.filter((one) => one.sameAll));
  return whole.flatMap((family, index) =>
    whole.slice(index + 1).flatMap((others) =>
      family.flatMap((one) =>
        others.flatMap((other) => {
          const both = one.marked.filter((place) => other.marked.includes(place));
          return areasOf(both).map((area): Highlight => ({
            area,
            formula: `=AND(${one.condition(area)},${other.condition(area)})`,
            look: "crossing",
          }));
        }),
      ),
    ),
  );
}

/** Texts, error values, broken numbers, and negative ones where there can be none, as rule N-1 has them. */
function numberHighlights({ cells, places }: PlacedTable): readonly Highlight[] {
  const kinds: readonly CellKind[] = [...new Set(cells.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const { isWhole, mayBeNegative } = cellKinds[kind];
    const own = places.filter((place) => cells[place.cell ?? -1]?.kind === kind);
    return areasOf(own).map((area): Highlight => {
      const cell = addressOf({ ...area, rows: 1, columns: 1 });
      const wrong = [...(mayBeNegative ? [] : [`${cell}<0`]), ...(isWhole ? [`${cell}<>INT(${cell})`] : [])];
      const formula = `=OR(ISTEXT(${cell}),ISERROR(${cell}),IF(ISNUMBER(${cell}),OR(${wrong.join(",")}),FALSE))`;
      return { area, formula, look: "number" };
    });
  });
}
