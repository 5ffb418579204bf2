import { failure, recogniseReport, success, type Grid, type Report, type Result } from "../../report";
import { roleOf } from "../../sheets";
import { openZip } from "../zip/guard";
import { decodeXml, findParts, isDirectoryPart, type WorkbookParts } from "./package";
import { readSharedStrings } from "./sharedStrings";
import { readSheet, sheetWindow, workbookLimits } from "./sheet";
import { MalformedXml } from "./xml";

/** What a workbook holds. */
export interface WorkbookGrids {
  /** A grid for each sheet that is not empty, in tab order; the first cell is A1. */
  readonly grids: readonly Grid[];
  /** The sheets of which only a part was read. */
  readonly cutSheets: readonly string[];
}

/**
 * Reads a report from an .xlsx workbook. The sheets that we keep beside a report (审核说明, 上年报告, 报告正文) are
 * passed over.
 *
 * @param file name for messages and JSON
 */
export function readXlsx(bytes: Uint8Array, file: string | null): Result<Report> {
  const read = gridsOfXlsx(bytes);
  if (!read.ok) return read;
  const { grids, cutSheets } = read.value;
  const report = recogniseReport(
    grids.filter(({ sheet }) => sheet !== null && roleOf(sheet) === "report"),
    file,
  );
  // What was looked for may stand where nobody looked.
  return report.ok || cutSheets.length === 0
    ? report
    : failure(report.failure.code, report.failure.sentence.replace(/。$/, `；${cutNote(cutSheets)}`));
}

function cutNote(names: readonly string[]): string {
  const which = `“${names[0] ?? ""}”${names.length > 1 ? ` 等 ${names.length} 个` : ""}`;
  return `工作表${which}很大，只读取了前 ${sheetWindow.rows} 行、前 ${sheetWindow.columns} 列。`;
}

/**
 * The sheets of an .xlsx workbook as Excel shows them: cached results of formulas, error values as text, dates as
 * their serial numbers, merged cells in their top-left place.
 */
export function gridsOfXlsx(bytes: Uint8Array): Result<WorkbookGrids> {
  const directory = openZip(bytes, "xlsx", isDirectoryPart);
  if (!directory.ok) return directory;
  try {
    const found = findParts(directory.value);
    return found ? readParts(bytes, found) : notAWorkbook();
  } catch (error) {
    if (!(error instanceof MalformedXml)) throw error;
    return failure("Damaged", "工作簿的内容已损坏，请用 Excel 或 WPS 表格打开后另存为 .xlsx 后再试。");
  }
}

function readParts(bytes: Uint8Array, { sheets, strings }: WorkbookParts): Result<WorkbookGrids> {
  // A sheet has a part of its own; a workbook that shows one part many times is made to exhaust the reader.
  if (new Set(sheets.map(({ part }) => fold(part))).size < sheets.length) return notAWorkbook();
  const wanted = new Set([...sheets.map(({ part }) => part), ...(strings === null ? [] : [strings])].map(fold));
  const parts = openZip(bytes, "xlsx", (name) => wanted.has(fold(name)));
  if (!parts.ok) return parts;
  const byName = new Map([...parts.value].map(([name, data]) => [fold(name), data]));
  const stringPart = strings === null ? undefined : byName.get(fold(strings));
  // More than there can be cells are none of a report's.
  const texts = stringPart ? readSharedStrings(decodeXml(stringPart), workbookLimits.cells) : [];
  if (texts === null) return tooMuch();
  const grids: Grid[] = [];
  const cutSheets: string[] = [];
  let cells = 0;
  let letters = 0;
  for (const { name, part } of sheets) {
    const data = byName.get(fold(part));
    if (!data) return notAWorkbook();
    const { rows, isCut } = readSheet(decodeXml(data), texts);
    cells += rows.length * (rows[0]?.length ?? 0);
    letters += lettersIn(rows);
    if (cells > workbookLimits.cells || letters > workbookLimits.letters) return tooMuch();
    if (rows.length > 0) grids.push({ sheet: name, top: 0, left: 0, rows });
    if (isCut) cutSheets.push(name);
  }
  return success({ grids, cutSheets });
}

/** Names of parts are compared without regard to case. */
function fold(name: string): string {
  return name.toLowerCase();
}

function lettersIn(rows: Grid["rows"]): number {
  let letters = 0;
  for (const row of rows) for (const { value } of row) if (typeof value === "string") letters += value.length;
  return letters;
}

function tooMuch(): Result<never> {
  return failure("TooLarge", "工作簿的内容过多，不像是一份年报，没有读取；请只保留年报的工作表后另存再试。");
}

function notAWorkbook(): Result<never> {
  return failure("NotAWorkbook", "文件里没有完整的工作簿，请用 Excel 或 WPS 表格打开后另存为 .xlsx 后再试。");
}
