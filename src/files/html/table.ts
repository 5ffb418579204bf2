import type { GridCell } from "../../report";
import { attribute, isElement, isSkipped } from "./elements";
import { Lines } from "./lines";
import { PageTooComplex, type HtmlElement } from "./tree";
import { walkText } from "./walk";

/** The most columns and rows that HTML lets a cell span. */
const widest = 1_000;
const highest = 65_534;

/** Counts the cells of all tables of a page. */
export interface CellBudget {
  left: number;
}

/**
 * The rows of a table, spans expanded: a cell stands in its top-left place, "" in the others that it covers. A row
 * is as wide as it is written; cells that are not there are not made up.
 *
 * Throws PageTooComplex where the budget is spent.
 */
export function rowsOfTable(table: HtmlElement, budget: CellBudget): readonly (readonly GridCell[])[] {
  return groupsOf(table).flatMap((group) => {
    // No cell reaches beyond its group of rows.
    const covered: number[] = [];
    return group.map((row) => expand(row, covered, budget));
  });
}

/** The caption of a table; null where it has none. */
export function captionOf(table: HtmlElement): HtmlElement | null {
  return childrenOf(table, ["caption"])[0] ?? null;
}

function groupsOf(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  return childrenOf(table, ["thead", "tbody", "tfoot"]).map((group) => childrenOf(group, ["tr"]));
}

function childrenOf(element: HtmlElement, names: readonly string[]): readonly HtmlElement[] {
  return element.childNodes.filter(isElement).filter((child) => names.includes(child.tagName) && !isSkipped(child));
}

/** `covered` says for each column how many rows more a cell from above covers it. */
function expand(row: HtmlElement, covered: number[], budget: CellBudget): readonly GridCell[] {
  const cells: GridCell[] = [];
  const isCovered = (column: number): boolean => (covered[column] ?? 0) > 0;
  const spend = (count: number): void => {
    budget.left -= count;
    if (budget.left < 0) throw new PageTooComplex("cells");
  };
  const above = [...covered];
  spend(above.length);
  for (const cell of childrenOf(row, ["td", "th"])) {
    let column = cells.length;
    while ((above[column] ?? 0) > 0) {
      cells[column] = empty;
      column += 1;
    }
    const width = Math.min(widest, spanOf(cell, "colspan", 1));
    spend(width);
    const rowSpan = spanOf(cell, "rowspan", highest);
    for (let offset = 0; offset < width; offset += 1) {
      cells[column + offset] = offset === 0 ? { value: textOf(cell) } : empty;
      covered[column + offset] = Math.max(covered[column + offset] ?? 0, rowSpan);
    }
  }
  while (cells.length < covered.length && isCovered(cells.length)) cells.push(empty);
  for (let column = 0; column < covered.length; column += 1) covered[column] = Math.max(0, (covered[column] ?? 0) - 1);
  return cells;
}

const empty: GridCell = { value: "" };

/** `forZero` is what 0 stands for. */
function spanOf(cell: HtmlElement, name: string, forZero: number): number {
  const span = /^\s*(\d{1,9})/.exec(attribute(cell, name) ?? "")?.[1];
  return span === undefined ? 1 : Math.min(highest, Number(span) || forZero);
}

function textOf(cell: HtmlElement): string {
  const lines = new Lines();
  walkText(cell, lines, () => false);
  return lines.take().join("\n");
}
