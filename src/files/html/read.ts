import { failure, recogniseReport, success, type Grid, type GridCell, type Report, type Result } from "../../report";
import { Lines } from "./lines";
import { captionOf, rowsOfTable, type CellBudget } from "./table";
import { htmlLimits, PageTooComplex, parsePage, tooComplex, type HtmlNode } from "./tree";
import { layoutTables, walkText } from "./walk";

/** Reads a report from a web page, or from a piece of one such as the clipboard holds. */
export function readHtml(html: string, file: string | null): Result<Report> {
  if (html.trim() === "") return failure("EmptyFile", "文件是空的，没有可读的内容。");
  const grid = gridOfHtml(html);
  return grid.ok ? recogniseReport([grid.value], file) : grid;
}

/**
 * A web page as a grid without sheet: paragraphs and table rows in the order of the page, a paragraph in one cell.
 * What is not to be seen is left out. Tables that only lay out the page become the paragraphs in them.
 */
export function gridOfHtml(html: string): Result<Grid> {
  const page = parsePage(html);
  if (!page.ok) return page;
  try {
    return success({ sheet: null, top: 0, left: 0, rows: rowsOf(page.value) });
  } catch (error) {
    if (!(error instanceof PageTooComplex)) throw error;
    return tooComplex();
  }
}

function rowsOf(page: HtmlNode): readonly (readonly GridCell[])[] {
  const rows: (readonly GridCell[])[] = [];
  const lines = new Lines();
  const layout = layoutTables(page);
  const budget: CellBudget = { left: htmlLimits.cells };
  const flush = (isTabbed: boolean): void => {
    for (const line of lines.take()) rows.push((isTabbed ? line.split("\t") : [line]).map((value) => ({ value })));
  };
  walkText(page, lines, (element) => {
    if (element.tagName === "table" && !layout.has(element)) {
      flush(false);
      const caption = captionOf(element);
      if (caption) walkText(caption, lines, () => false);
      flush(false);
      for (const row of rowsOfTable(element, budget)) rows.push(row);
      return true;
    }
    // A text that keeps its spaces may hold a table with tabs between the cells.
    if (element.tagName === "pre") {
      flush(false);
      walkText(element, lines, () => false);
      flush(true);
      return true;
    }
    return false;
  });
  flush(false);
  return rows;
}
