import {
  addressOf,
  highlightLooks,
  type Area,
  type EntryHelp,
  type Highlight,
  type SheetPlan,
  type StyledArea,
} from "../../sheets";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Queues everything that makes a planned sheet; sends nothing. */
export function writeSheet(worksheets: Excel.WorksheetCollection, plan: SheetPlan): Excel.Worksheet {
  const sheet = worksheets.add(plan.name);
  const whole: Area = { row: 0, column: 0, rows: plan.contents.length, columns: plan.columnWidths.length };
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  plan.rowHeights.forEach((height, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = height;
  });
  sheet.getRange(addressOf(whole)).formulas = plan.contents.map((row) => [...row]);
  plan.merges.forEach((area) => sheet.getRange(addressOf(area)).merge(false));
  plan.styles.forEach((style) => applyStyle(sheet, style));
  plan.grids.forEach((area) => drawGrid(sheet, area));
  plan.entryHelp.forEach((help) => addEntryHelp(sheet, help));
  // Each new format becomes the strongest, so the weakest goes first.
  [...plan.highlights].reverse().forEach((highlight) => addHighlight(sheet, highlight));
  freeze(sheet, plan);
  setUpPage(sheet, plan, whole);
  return sheet;
}

function applyStyle(sheet: Excel.Worksheet, style: StyledArea): void {
  const { format } = sheet.getRange(addressOf(style.area));
  if (style.font?.name !== undefined) format.font.name = style.font.name;
  if (style.font?.size !== undefined) format.font.size = style.font.size;
  if (style.font?.bold !== undefined) format.font.bold = style.font.bold;
  if (style.font?.color !== undefined) format.font.color = style.font.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
}

function drawGrid(sheet: Excel.Worksheet, area: Area): void {
  const { borders } = sheet.getRange(addressOf(area)).format;
  const inner = { InsideHorizontal: area.rows > 1, InsideVertical: area.columns > 1 } as Readonly<
    Record<string, boolean>
  >;
  for (const edge of edges.filter((candidate) => inner[candidate] ?? true)) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#7F7F7F";
  }
}

function addEntryHelp(sheet: Excel.Worksheet, help: EntryHelp): void {
  const validation = sheet.getRange(addressOf(help.area)).dataValidation;
  // The rule has to come before the prompt: the other way round Excel refuses overlapping ranges.
  if (help.accepts === "wholeNumber")
    validation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
  if (help.accepts === "decimal") validation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
  if (help.accepts === "anything") validation.rule = { custom: { formula: "=TRUE" } };
  else {
    validation.errorAlert = { showAlert: true, style: "Stop", title: help.prompt.title, message: help.prompt.message };
  }
  validation.prompt = { showPrompt: true, ...help.prompt };
}

/** Queues one highlight of a sheet, stronger than all there are. */
export function addHighlight(sheet: Excel.Worksheet, highlight: Highlight): void {
  const { custom } = sheet.getRange(addressOf(highlight.area)).conditionalFormats.add("Custom");
  const look = highlightLooks[highlight.look];
  custom.rule.formula = highlight.formula;
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.font;
  custom.format.font.bold = true;
}

function freeze(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { rows, columns } = plan.frozen;
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(addressOf({ row: 0, column: 0, rows, columns })));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan, whole: Area): void {
  const page = sheet.pageLayout;
  page.paperSize = "A4";
  page.orientation = plan.landscape ? "Landscape" : "Portrait";
  page.centerHorizontally = true;
  page.zoom =
    plan.highlights.length > 0 ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  page.setPrintArea(sheet.getRange(addressOf(whole)));
  if (plan.frozen.rows > 0) page.setPrintTitleRows(`$1:$${plan.frozen.rows}`);
}
