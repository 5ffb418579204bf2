import { eliminate, share, structureOf, type Structure } from "../../src/diagnosis/structure";
import type { Relation, TableForm } from "../../src/form";
import { remediesForm } from "../bench/cases/tables";
import { square, twice } from "./smallTables";

const none: ReadonlyMap<number, Relation> = new Map();

/** The structure of a form's own relations, of which some are computed by the formula in a cell. */
function structure(form: TableForm, formulas: readonly (readonly [cell: number, equation: number])[] = []): Structure {
  const computed = formulas.flatMap(([cell, equation]) => {
    const relation = form.equations[equation];
    return relation ? [[cell, relation] as const] : [];
  });
  return structureOf(form, form.equations, new Map(computed));
}

const partsOf = ({ components }: Structure): readonly (readonly number[])[] =>
  components.map(({ equations }) => [...equations].sort((a, b) => a - b));

describe("equations", () => {
  it("hang together where they have cells in common, directly or through others", () => {
    expect(partsOf(structure(square))).toEqual([[0, 1, 2, 3, 4, 5]]);
  });

  it("fall apart where they have none", () => {
    const apart = structure(remediesForm);
    expect(partsOf(apart)).toEqual([[0], [1], [2]]);
    expect(apart.componentOf).toEqual([0, 1, 2]);
  });

  it("are kept without formulas, even where one follows from the others", () => {
    expect(structure(square).componentOf).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("that follow from shorter ones are left out where formulas compute some totals", () => {
    // Both totals of the columns are computed. With them the last row says: 8 is all four numbers. That follows
    // from the two rows and the last column, of three numbers each.
    const mixed = structure(square, [
      [6, 3],
      [7, 4],
    ]);
    expect(mixed.componentOf).toEqual([0, 0, -1, -1, -1, 0]);
    expect(partsOf(mixed)).toEqual([[0, 1, 5]]);
  });

  it("are none where formulas compute all totals", () => {
    const computed = structure(square, [
      [2, 0],
      [5, 1],
      [6, 3],
      [7, 4],
      [8, 2],
    ]);
    expect(computed.components).toEqual([]);
    expect(computed.typed).toEqual([]);
    expect(computed.lines).toEqual({ rows: [], columns: [] });
  });
});

describe("a cell", () => {
  it("takes part in the equations of its row and its column, as an addend or as a total", () => {
    const { terms } = structure(square);
    expect(terms[1]).toEqual([
      { equation: 0, factor: -1 },
      { equation: 4, factor: -1 },
    ]);
    expect(terms[6]).toEqual([
      { equation: 2, factor: -1 },
      { equation: 3, factor: 1 },
    ]);
  });

  it("may count twice in an equation", () => {
    expect(structure(twice).terms[0]).toEqual([{ equation: 0, factor: -2 }]);
  });

  it("takes part in the equations of the second component as in those of the first", () => {
    const { terms } = structure(remediesForm);
    expect([terms[0], terms[5], terms[9]]).toEqual([
      [{ equation: 0, factor: -1 }],
      [{ equation: 1, factor: -1 }],
      [{ equation: 1, factor: 1 }],
    ]);
  });

  it("takes no part in an equation that was left out, and is not typed where a formula computes it", () => {
    const mixed = structure(square, [
      [6, 3],
      [7, 4],
    ]);
    expect([mixed.terms[0], mixed.terms[6], mixed.terms[8]]).toEqual([
      [{ equation: 0, factor: -1 }],
      [],
      [{ equation: 5, factor: 1 }],
    ]);
    expect(mixed.typed).toEqual([0, 1, 2, 3, 4, 5, 8]);
    expect(mixed.lines.columns).toEqual([
      [0, 3],
      [1, 4],
      [2, 5, 8],
    ]);
  });
});

describe("the structure of a form", () => {
  it("is kept as long as the same cells are computed", () => {
    const first = structure(square, [[6, 3]]);
    expect(structure(square, [[6, 3]])).toBe(first);
    expect(structure(square, [[7, 4]]).typed).not.toContain(7);
    expect(structure(square).typed).toHaveLength(9);
  });

  it("is another where other equations between the years come in", () => {
    const asked = (name: string, cell: number): Structure => {
      const relation: Relation = { rule: "Y-1", along: "column", name, expected: [], actual: [cell], marked: [cell] };
      return structureOf(square, [...square.equations, relation], none);
    };
    expect(asked("left", 3).terms[3]).toContainEqual({ equation: 6, factor: 1 });
    expect(asked("right", 4).terms[3]).not.toContainEqual({ equation: 6, factor: 1 });
    expect(asked("right", 4).terms[4]).toContainEqual({ equation: 6, factor: 1 });
  });
});

it("eliminates a cell from an equation by taking another off it as often as needed", () => {
  const row = Float64Array.of(2, 3, 0);
  expect(eliminate(row, Float64Array.of(4, 1, -2), 0)).toBe(0.5);
  expect([...row]).toEqual([0, 2.5, 1]);
  expect(eliminate(row, Float64Array.of(4, 1, -2), 0)).toBe(0);
  expect([...row]).toEqual([0, 2.5, 1]);
});

it("says whether two equations have a cell in common", () => {
  const first = Float64Array.of(1, 1, 0);
  expect(share(first, Float64Array.of(0, -1, 1))).toBe(true);
  expect(share(first, Float64Array.of(0, 0, 1))).toBe(false);
  expect(share(undefined, first)).toBe(false);
});
