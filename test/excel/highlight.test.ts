import fc from "fast-check";
import { editionFor, tableOf, type TableForm } from "../../src/form";
import { emptyCell, type CellValue, type FilledTable } from "../../src/report";
import { brokenRelations } from "../../src/rules";
import { highlightLooks } from "../../src/sheets";
import type { CellContent } from "../../src/workbench/spreadsheet";
import { setStage, valueOf, type Stage } from "../support/excel/stage";

const edition = editionFor(2025);

/** What the rules ask to be painted: fill by cell index, the strongest where several hold. */
function expectedFills(table: FilledTable): readonly string[] {
  const broken = brokenRelations(table).map(({ relation }) => relation);
  return table.form.cells.map(({ index }) => {
    const marking = broken.filter((relation) => relation.marked.includes(index));
    const isWhole = (along: string): boolean =>
      marking.some((relation) => relation.along === along && relation.marked.length > 1);
    if (isWhole("row") && isWhole("column")) return highlightLooks.crossing.fill;
    if (marking.length > 0) return highlightLooks.relation.fill;
    const value = table.cells[index]?.value ?? null;
    const isProper =
      value === null ||
      (typeof value === "number" && value >= 0) ||
      (typeof value === "string" && !value.startsWith("-"));
    return isProper ? "" : highlightLooks.number.fill;
  });
}

describe("painting by the spreadsheet's own formula engine", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = setStage();
    valueOf(await stage.workbook.build({ agency: "竹溪湾镇", kind: "township", year: 2025, totals: "typed" }));
  });
  afterAll(() => stage.dispose());

  const contentOf = (value: CellValue): CellContent => {
    if (value === null) return { kind: "empty" };
    return { kind: "value", value: typeof value === "object" ? value.text : value };
  };

  async function paintedFills(table: FilledTable): Promise<readonly string[]> {
    const id = stage.sheetId(table.form.sheetName);
    for (const place of table.form.places) {
      const area = { row: place.row, column: place.column, rows: 1, columns: 1 };
      stage.spreadsheet.writeCells(id, area, [[contentOf(table.cells[place.cell ?? -1]?.value ?? null)]]);
    }
    await stage.spreadsheet.settle();
    const fills: string[] = [];
    for (const { index } of table.form.cells) {
      const place = table.form.places.find((candidate) => candidate.cell === index);
      fills.push((await stage.spreadsheet.displayedColors(id, place?.row ?? 0, place?.column ?? 0)).fill.toUpperCase());
    }
    return fills;
  }

  /** A consistent table, then some cells changed to numbers, blanks, texts, negatives or fractions. */
  const tables = (form: TableForm): fc.Arbitrary<FilledTable> => {
    const detail = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 40 })), {
      minLength: form.cells.length,
      maxLength: form.cells.length,
    });
    const slip: fc.Arbitrary<CellValue> = fc.oneof(
      fc.nat({ max: 60 }),
      fc.constant(null),
      fc.constantFrom({ text: "减4" }, { text: "-" }),
      fc.integer({ min: -9, max: -1 }),
    );
    const slips = fc.array(fc.tuple(fc.nat({ max: form.cells.length - 1 }), slip), { maxLength: 4 });
    return fc.tuple(detail, slips).map(([values, changes]) => {
      const cells: CellValue[] = [...values];
      // Totals of rows and columns settle after two rounds; the fourth row then closes 一＋二＝(七)＋四.
      for (let round = 0; round < 3; round += 1) {
        for (const relation of form.equations) {
          const sum = (terms: readonly number[]): number =>
            terms.reduce((total, term) => total + Number(cells[term]), 0);
          if (relation.actual.length === 1) cells[relation.actual[0] ?? 0] = sum(relation.expected);
          else {
            const [handled = 0, carriedOut = 0] = relation.actual;
            const [fresh = 0, carriedIn = 0] = relation.expected;
            const rest = Number(cells[fresh]) + Number(cells[carriedIn]) - Number(cells[handled]);
            cells[carriedOut] = Math.max(0, rest);
            if (rest < 0) cells[fresh] = Number(cells[fresh]) - rest;
          }
        }
      }
      for (const [cell, value] of changes) cells[cell] = value;
      return { form, cells: cells.map((value) => ({ ...emptyCell, value })) };
    });
  };

  it.each(["requests", "remedies"] as const)("paints in %s exactly what the rules find", async (id) => {
    const form = tableOf(edition, id);
    const base = await paintedFills({ form, cells: form.cells.map(() => ({ ...emptyCell, value: 0 })) });
    expect(base.every((fill) => fill === "")).toBe(true);
    await fc.assert(
      fc.asyncProperty(tables(form), async (table) => {
        expect(await paintedFills(table)).toEqual(expectedFills(table));
      }),
      { numRuns: 25, seed: 20251122 },
    );
  });
});
