import type { Workbook } from "@cj-tech-master/excelts";
import { a4 } from "./paper";

const name = "草稿";

/** The first sheet of a draft: whoever opens the workbook sees what it is. */
export function writeDraftSheet(workbook: Workbook, mark: string): void {
  const sheet = workbook.addWorksheet(name, { properties: { tabColor: { argb: "FFC00000" } } });
  sheet.pageSetup.paperSize = a4;
  sheet.getColumn(1).width = 90;
  const cell = sheet.getCell("A1");
  cell.value = mark;
  cell.font = { name: "黑体", size: 18, bold: true, color: { argb: "FFC00000" } };
  sheet.getCell("A2").value = "改正以后请重新导出；删除本工作表不影响其他工作表。";
}
