import { editionOf, type Relation } from "../../form";
import type { FilledCell, FilledTable, Origin, Report } from "../../report";
import { brokenRelations, type Finding } from "../../rules";
import { areasOf, highlightsOf, type Highlight } from "../../sheets";
import { isLitAsNumber } from "./numbers";

/** The marks of one sheet. */
export interface SheetPaint {
  readonly sheet: string;
  /** The strongest first. */
  readonly highlights: readonly Highlight[];
  /** How many cells light up as things stand. */
  readonly lit: number;
  /** How many of them no formula watches. */
  readonly fixed: number;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Cells of a sheet that are to be marked. */
interface Marks {
  readonly sheet: string;
  readonly live: readonly Highlight[];
  readonly lit: readonly Cell[];
  /** Cells that stay marked, by the look they get. */
  readonly fixed: Readonly<Record<"relation" | "number", readonly Cell[]>>;
}

/**
 * What to paint in a workbook that we have not built. Relations and numbers are watched by formulas at the places where
 * the tables were found, so that the colour goes with the mistake; the cells of all other findings are marked as they
 * stand. Hints stay unmarked.
 */
export function planPaint(report: Report, findings: readonly Finding[]): readonly SheetPaint[] {
  const tables = editionOf(report.edition).tables.flatMap(({ id }) => report.tables[id] ?? []);
  const marks = [...tables.flatMap(marksOfTable), ...findings.flatMap((found) => marksOfFinding(found, tables))];
  return [...new Set(marks.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const paint = sheetPaint(
      sheet,
      marks.filter((mark) => mark.sheet === sheet),
    );
    return paint.highlights.length > 0 ? [paint] : [];
  });
}

function sheetPaint(sheet: string, marks: readonly Marks[]): SheetPaint {
  const lit = keysOf(marks.flatMap((mark) => mark.lit));
  const fixed = (look: "relation" | "number"): readonly Highlight[] =>
    areasOf(distinct(marks.flatMap((mark) => mark.fixed[look]))).map((area) => ({ area, formula: "=TRUE", look }));
  const still = keysOf(marks.flatMap((mark) => [...mark.fixed.relation, ...mark.fixed.number]));
  const onlyStill = [...still].filter((key) => !lit.has(key)).length;
  return {
    sheet,
    highlights: [...marks.flatMap((mark) => mark.live), ...fixed("relation"), ...fixed("number")],
    lit: lit.size + onlyStill,
    fixed: onlyStill,
  };
}

function marksOfTable(table: FilledTable): readonly Marks[] {
  const sheet = table.cells.find(isInSheet)?.origin.sheet;
  if (sheet === undefined) return [];
  const placed = table.cells.map((cell) => (isInSheet(cell) && cell.origin.sheet === sheet ? cell.origin : null));
  const places = placed.flatMap((origin, cell) => (origin ? [{ row: origin.row, column: origin.column, cell }] : []));
  const cellsAt = (indexes: readonly number[]): readonly Cell[] => indexes.flatMap((index) => placed[index] ?? []);
  const watched = (relation: Relation): boolean => isWatchable(relation, table);
  const broken = brokenRelations(table).map(({ relation }) => relation);
  return [
    {
      sheet,
      live: highlightsOf({ ...table.form, places, equations: table.form.equations.filter(watched) }),
      lit: cellsAt([
        ...broken.filter(watched).flatMap(({ marked }) => marked),
        ...table.form.cells.filter((form) => isLitAsNumber(table, form.index)).map(({ index }) => index),
      ]),
      fixed: {
        relation: cellsAt(broken.filter((relation) => !watched(relation)).flatMap(({ marked }) => marked)),
        number: [],
      },
    },
  ];
}

/** SUM passes over a number that is kept as text, which the rules read: such a relation cannot be a formula. */
function isWatchable({ expected, actual }: Relation, { cells }: FilledTable): boolean {
  return [...expected, ...actual].every((index) => cells[index]?.dress === null || cells[index]?.value === null);
}

function marksOfFinding(found: Finding, tables: readonly FilledTable[]): readonly Marks[] {
  const isRelation = tables.some(({ form }) => form.relations.some(({ rule }) => rule === found.rule));
  if (found.severity === "hint" || isRelation) return [];
  const table = tables.find(({ form }) => form.id === found.cells[0]?.table);
  const places = found.cells.flatMap(({ row, column, origin }) => {
    const index = table?.form.cells.find((form) => form.row === row && form.column === column)?.index;
    return table && index !== undefined && isLitAsNumber(table, index) ? [] : (origin ?? []);
  });
  const origins = found.cells.length === 0 && found.origin ? [found.origin] : places;
  return origins.flatMap(({ sheet, row, column }): readonly Marks[] => {
    if (sheet === null) return [];
    const cell = [{ row, column }];
    const fixed = { relation: [], number: [], ...(found.severity === "error" ? { relation: cell } : { number: cell }) };
    return [{ sheet, live: [], lit: [], fixed }];
  });
}

function isInSheet(cell: FilledCell): cell is FilledCell & { readonly origin: Origin & { readonly sheet: string } } {
  return cell.origin !== null && cell.origin.sheet !== null;
}

function keysOf(cells: readonly Cell[]): ReadonlySet<string> {
  return new Set(cells.map(({ row, column }) => `${row} ${column}`));
}

function distinct(cells: readonly Cell[]): readonly Cell[] {
  return [...new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell])).values()];
}
