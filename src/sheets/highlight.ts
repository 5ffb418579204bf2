import { cellKinds, type CellKind, type PlacedCell, type Relation, type RelationFamily, type TableForm } from "../form";
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

/**
 * The conditional formats that paint what the rules find in a table, the strongest first: where two broken
 * relations cross, the marked cells of every broken relation, and cells that are no proper number.
 */
export function highlightsOf(form: TableForm): readonly Highlight[] {
  const families = form.relations.map((family) => painted(family, form));
  return [
    ...crossings(families),
    ...families.flatMap((family) => family.flatMap(relationHighlights)),
    ...numberHighlights(form),
  ];
}

/** Relations that one formula covers, because it may slide along an axis. */
interface Painted {
  readonly marked: readonly PlacedCell[];
  readonly sameAll: boolean;
  /** The condition for the column and row of a cell. */
  readonly condition: (at: Area) => string;
}

type Slide = "column" | "row" | "none";

function painted(family: RelationFamily, form: TableForm): readonly Painted[] {
  const relations = form.equations.filter((relation) => relation.rule === family.rule);
  const slide = slideOf(relations, form);
  const sameAll = family.marks === "all";
  const one = (members: readonly Relation[], first: Relation): Painted => ({
    marked: members.flatMap((relation) => relation.marked.map((cell) => placeOf(form, cell))),
    sameAll,
    condition: (at) => `${sumOf(first.expected, at)}<>${sumOf(first.actual, at)}`,
  });
  const sumOf = (cells: readonly number[], at: Area): string => {
    const places = cells.map((cell) => placeOf(form, cell));
    return `SUM(${areasOf(places)
      .map((area) => reference(area, slide, at))
      .join(",")})`;
  };
  const [first] = relations;
  if (!first) return [];
  return slide === "none" ? relations.map((relation) => one([relation], relation)) : [one(relations, first)];
}

/** A formula can slide where every relation of the family lies in a column, or row, of its own. */
function slideOf(relations: readonly Relation[], form: TableForm): Slide {
  const lines = (axis: "row" | "column"): ReadonlySet<number>[] =>
    relations.map(
      (relation) => new Set([...relation.expected, ...relation.actual].map((cell) => placeOf(form, cell)[axis])),
    );
  const apart = (sets: readonly ReadonlySet<number>[]): boolean =>
    sets.every((set) => set.size === 1) && new Set(sets.map((set) => [...set][0])).size === relations.length;
  if (apart(lines("column"))) return "column";
  return apart(lines("row")) ? "row" : "none";
}

function placeOf(form: TableForm, cell: number): PlacedCell {
  const place = form.places.find((candidate) => candidate.cell === cell);
  if (!place) throw new RangeError(`cell ${cell} of table ${form.id} has no place`);
  return place;
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
function numberHighlights(form: TableForm): readonly Highlight[] {
  return kindsOf(form).flatMap((kind) => {
    const { isWhole, mayBeNegative } = cellKinds[kind];
    const places = form.places.filter((place) => form.cells[place.cell ?? -1]?.kind === kind);
    return areasOf(places).map((area): Highlight => {
      const cell = addressOf({ ...area, rows: 1, columns: 1 });
      const wrong = [...(mayBeNegative ? [] : [`${cell}<0`]), ...(isWhole ? [`${cell}<>INT(${cell})`] : [])];
      const formula = `=OR(ISTEXT(${cell}),ISERROR(${cell}),IF(ISNUMBER(${cell}),OR(${wrong.join(",")}),FALSE))`;
      return { area, formula, look: "number" };
    });
  });
}

function kindsOf(form: TableForm): readonly CellKind[] {
  return [...new Set(form.cells.map(({ kind }) => kind))];
}
