import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { addressOf, type Area, type SheetPlan } from "../../sheets";
import { addEntryHelp, addHighlights } from "./aids";
import { applyStyle, drawGrid } from "./looks";
import { resultsOf } from "./results";
import { escapeText } from "./escapes";
import { a4 } from "./paper";

/** Excel measures a column in digits of its font; one is this many points, beside the padding of the cell. */
const digitWidth = 5.25;
const padding = 3.75;
/** Margins of the printed page in inches. */
const margins = { left: 0.6, right: 0.6, top: 0.75, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Writes a planned sheet at the end of the workbook's tabs. `draft` is what every printed page of a draft says. */
export function writeSheet(workbook: Workbook, plan: SheetPlan, draft: string | null): void {
  const sheet = workbook.addWorksheet(plan.name, { views: [viewOf(plan)] });
  plan.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = Math.max(1, (width - padding) / digitWidth);
  });
  plan.rowHeights.forEach((height, row) => {
    sheet.getRow(row + 1).height = height;
  });
  writeContents(sheet, plan);
  plan.merges.forEach((area) => sheet.mergeCells(addressOf(area)));
  plan.styles.forEach((style) => applyStyle(sheet, style));
  plan.grids.forEach((area) => drawGrid(sheet, area));
  plan.entryHelp.forEach((help) => addEntryHelp(sheet, help));
  addHighlights(sheet, plan.highlights);
  setUpPage(sheet, plan, draft);
}

function viewOf(plan: SheetPlan): object {
  const { rows, columns } = plan.frozen;
  return rows > 0 || columns > 0
    ? { state: "frozen", xSplit: columns, ySplit: rows, showGridLines: false }
    : { showGridLines: false };
}

function writeContents(sheet: Worksheet, plan: SheetPlan): void {
  const results = resultsOf(plan);
  plan.contents.forEach((contents, row) => {
    contents.forEach((content, column) => {
      if (content === "") return;
      const cell = sheet.getCell(row + 1, column + 1);
      if (typeof content === "number") {
        cell.value = content;
      } else if (content.startsWith("=")) {
        const result = results.get(addressOf({ row, column, rows: 1, columns: 1 })) ?? 0;
        cell.value = { formula: content.slice(1), result: typeof result === "string" ? escapeText(result) : result };
      } else {
        writeText(sheet, row, column, content.replace(/^'/, ""));
      }
    });
  });
}

/** A text is never a formula, whatever it begins with. */
function writeText(sheet: Worksheet, row: number, column: number, text: string): void {
  const cell = sheet.getCell(row + 1, column + 1);
  cell.value = escapeText(text);
  // As a text cell it stays a text when somebody edits it.
  if (/^[=+\-@]/.test(text)) cell.numFmt = "@";
}

function setUpPage(sheet: Worksheet, plan: SheetPlan, draft: string | null): void {
  const whole: Area = { row: 0, column: 0, rows: plan.contents.length, columns: plan.columnWidths.length };
  Object.assign(sheet.pageSetup, {
    paperSize: a4,
    orientation: plan.landscape ? "landscape" : "portrait",
    horizontalCentered: true,
    margins,
    fitToPage: true,
    fitToWidth: 1,
    // A table stands on one page; a text takes as many as it needs.
    fitToHeight: plan.highlights.length > 0 ? 1 : 0,
    printArea: addressOf(whole),
    ...(plan.frozen.rows > 0 ? { printTitlesRow: `1:${plan.frozen.rows}` } : {}),
  });
  // A table has no title of its own: on paper, the name of its sheet (&A) says which it is.
  const name = plan.highlights.length > 0 ? "&L&A" : "";
  const mark = draft === null ? "" : `&C&"黑体"&14${draft.replaceAll("&", "&&")}`;
  Object.assign(sheet.headerFooter, {
    oddFooter: "&C第 &P 页，共 &N 页",
    ...(name + mark === "" ? {} : { oddHeader: name + mark }),
  });
}
