import { editionFor, editionOfYear, editionShownBy, type Edition, type TableForm, type TableId } from "../../form";
import { foldedGrid } from "../flow/fold";
import { withFields } from "../flow/fields";
import { textAt, type Grid, type GridCell } from "../grid";
import { readHead } from "../narrative/head";
import { linesOf, type Line } from "../narrative/lines";
import { findHeadings, readSections, type FoundHeading } from "../narrative/sections";
import type { Remark } from "../remark";
import type { FilledTable, Report } from "../report";
import { failure, success, type Result } from "../result";
import { isNumberAt } from "./values";
import { isWhole, recogniseTable, type Recognised } from "./table";

/** A grid with its paragraphs and the headings among them. */
interface Text {
  readonly grid: Grid;
  readonly lines: readonly Line[];
  readonly headings: readonly FoundHeading[];
}

/** Fewer headings than this may stand in any paper. */
const fewestHeadings = 2;

/**
 * Recognises a report in the grids of a workbook, or in the one grid of a text.
 *
 * @param file name for messages and JSON; null for a workbook that is open
 * @returns the report with its remarks, or the failure that this is no such report
 */
export function recogniseReport(grids: readonly Grid[], file: string | null): Result<Report> {
  const guess = editionFor(null);
  const texts = grids.map((grid): Text => {
    const lines = linesOf(grid, guess);
    return { grid, lines, headings: findHeadings(lines, guess) };
  });
  const most = Math.max(0, ...texts.map(({ headings }) => headings.length));
  const text = most >= fewestHeadings ? texts.find(({ headings }) => headings.length === most) : undefined;
  const titled = text ?? texts[0];
  const head = readHead(titled?.lines ?? [], text?.grid ?? null, titled?.headings[0]?.line ?? -1);
  const expected = editionFor(head.year);
  const outside = text ? withoutNarrative(grids, text, expected) : grids;
  const tables = readTables(grids.map(withFields), outside.map(withFields), expected, text !== undefined);
  if (!text && tables.every(({ found }) => found.table === null)) {
    return failure("NotAReport", "没有找到年报的表格和标题，这不是政府信息公开工作年度报告。");
  }
  const forms = tables.flatMap(({ found }) => found.table?.form ?? []);
  const edition = editionOfYear(head.year) ?? editionShownBy(forms) ?? expected;
  const { narrative } = text ? readSections(text.lines, text.headings, edition) : readSections([], [], edition);
  const tableNamed = (id: TableId): FilledTable | null =>
    tables.find((candidate) => candidate.id === id)?.found.table ?? null;
  const named = {
    disclosure: tableNamed("disclosure"),
    requests: tableNamed("requests"),
    remedies: tableNamed("remedies"),
  };
  return success({
    file,
    ...head,
    edition: edition.id,
    tables: named,
    narrative,
    remarks: [
      ...tables.flatMap(({ found }) => found.remarks),
      ...cutRemarks(grids),
      ...headingRemarks(text, texts, named, edition),
    ],
  });
}

/**
 * What is odd about the headings. In a workbook, a table in a sheet of its own needs no heading in the text; a
 * plain text has to have all six, however few were found.
 */
function headingRemarks(
  text: Text | undefined,
  texts: readonly Text[],
  tables: Report["tables"],
  edition: Edition,
): readonly Remark[] {
  const outline = text ?? texts.find(({ grid }) => grid.sheet === null);
  if (!outline) return [];
  const hasOwnSheet = (id: string): boolean => {
    const table = Object.values(tables).find((candidate) => candidate?.form.id === id);
    const sheet = table?.cells.find(({ origin }) => origin !== null)?.origin?.sheet ?? null;
    return sheet !== null && sheet !== outline.grid.sheet;
  };
  const { remarks } = readSections(outline.lines, outline.headings, edition);
  return remarks.filter((remark) => remark.kind !== "heading" || remark.found !== null || !hasOwnSheet(remark.section));
}

/**
 * The tables: looked for outside the narrative first, whose lines may be worded like rows; then everywhere. Where no
 * rows of cells give a whole table, it may be written as text.
 */
function readTables(
  grids: readonly Grid[],
  outside: readonly Grid[],
  edition: Edition,
  hasNarrative: boolean,
): readonly { readonly id: TableId; readonly found: Recognised }[] {
  let flows: readonly Grid[] | null = null;
  const inText = (form: TableForm): Recognised => {
    flows ??= outside.flatMap((grid) => foldedGrid(grid) ?? []);
    return recogniseTable(flows, form);
  };
  return edition.tables.map((form) => {
    const inCells = recogniseTable(outside, form);
    if (isWhole(inCells)) return { id: form.id, found: inCells };
    const found = fuller(inCells, inText(form));
    return { id: form.id, found: found.table || !hasNarrative ? found : recogniseTable(grids, form) };
  });
}

/** The reading with more numbers, the first of equals; where neither has any, the one that saw some. */
function fuller(first: Recognised, second: Recognised): Recognised {
  const numbers = ({ table }: Recognised): number => table?.cells.filter(({ value }) => value !== null).length ?? -1;
  const saw = ({ remarks }: Recognised): boolean =>
    remarks.some((remark) => remark.kind === "unplacedNumbers" && remark.found > 0);
  if (numbers(first) <= 0 && numbers(second) >= 0 && !saw(first) && saw(second)) return second;
  return numbers(second) > numbers(first) ? second : first;
}

/** Sheets of which only a part was read. */
function cutRemarks(grids: readonly Grid[]): readonly Remark[] {
  return grids.flatMap(({ sheet, cut }) => (sheet !== null && cut ? [{ kind: "cutSheet", sheet, ...cut }] : []));
}

/**
 * The grids with the rows of the narrative sections emptied. A row of numbers right below a heading is no paragraph
 * but has slipped under it.
 */
function withoutNarrative(grids: readonly Grid[], text: Text, edition: Edition): readonly Grid[] {
  const starts = text.headings.map(({ section, line }) => ({
    row: (text.lines[line]?.origin.row ?? 0) - text.grid.top,
    isNarrative: !edition.tables.some((table) => table.id === section.id),
  }));
  const rows = text.grid.rows.map((cells, row) => {
    const start = starts.filter((one) => one.row <= row).pop();
    const isSlipped = start !== undefined && row - start.row <= slippedReach && isOfNumbers(cells);
    return start?.isNarrative && !isSlipped ? [] : cells;
  });
  return grids.map((grid) => (grid === text.grid ? { ...grid, rows } : grid));
}

const slippedReach = 8;

function isOfNumbers(cells: readonly GridCell[]): boolean {
  const filled = cells.flatMap((_, column) => (textAt(cells, column) === "" ? [] : [column]));
  const numbers = filled.filter((column) => isNumberAt(cells, column)).length;
  return filled[0] !== undefined && isNumberAt(cells, filled[0]) && numbers > 1 && numbers * 2 > filled.length;
}
