import { failure, recogniseReport, success, type Grid, type Report, type Result } from "../../report";
import { roleOf } from "../../sheets";
import { openZip } from "../zip/guard";
import { decodeXml, findParts, isDirectoryPart, type WorkbookParts } from "./package";
import { readSharedStrings } from "./sharedStrings";
import { readSheet, sheetWindow } from "./sheet";
import { MalformedXml } from "./xml";

/** What a workbook holds. */
export interface WorkbookGrids {
  /** A grid for each sheet that is not empty, in tab order; the first cell is A1. */
  readonly grids: readonly Grid[];
  /** One Chinese sentence for each sheet of which only a part was read. */
  readonly notes: readonly string[];
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
  const { grids, notes } = read.value;
  const report = recogniseReport(
    grids.filter(({ sheet }) => sheet !== null && roleOf(sheet) === "report"),
    file,
  );
  // What was looked for may stand where nobody looked.
  return report.ok || notes.length === 0
    ? report
    : failure(report.failure.code, [report.failure.sentence, ...notes].join(""));
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
  const wanted = new Set([...sheets.map(({ part }) => part), ...(strings === null ? [] : [strings])].map(fold));
  const parts = openZip(bytes, "xlsx", (name) => wanted.has(fold(name)));
  if (!parts.ok) return parts;
  const byName = new Map([...parts.value].map(([name, data]) => [fold(name), data]));
  const stringPart = strings === null ? undefined : byName.get(fold(strings));
  const texts = stringPart ? readSharedStrings(decodeXml(stringPart)) : [];
  const grids: Grid[] = [];
  const notes: string[] = [];
  for (const { name, part } of sheets) {
    const data = byName.get(fold(part));
    if (!data) return notAWorkbook();
    const { rows, isCut } = readSheet(decodeXml(data), texts);
    if (rows.length > 0) grids.push({ sheet: name, top: 0, left: 0, rows });
    if (isCut) {
      notes.push(`工作表“${name}”很大，只读取了前 ${sheetWindow.rows} 行、前 ${sheetWindow.columns} 列。`);
    }
  }
  return success({ grids, notes });
}

/** Names of parts are compared without regard to case. */
function fold(name: string): string {
  return name.toLowerCase();
}

function notAWorkbook(): Result<never> {
  return failure("NotAWorkbook", "文件里没有完整的工作簿，请用 Excel 或 WPS 表格打开后另存为 .xlsx 后再试。");
}
