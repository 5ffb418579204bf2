import { Workbook } from "@cj-tech-master/excelts";
import { columns, findingsOf, pictureOf, planBatch, rowOf, unreadableRow } from "../../src/batch";
import { writeCalculated } from "../../src/files/xlsx/writeCalculated";
import { checkedReport, countyRows, wrongReport } from "../support/batch";

async function opened(rows = countyRows()): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeCalculated(planBatch(rows, pictureOf(rows))));
  return workbook;
}

test("the workbook has the table, a row for each file, numbers as numbers", async () => {
  const sheet = (await opened()).getWorksheet("检查结果");
  expect(sheet?.rowCount).toBe(countyRows().length + 1);
  const [agency, year] = ["agency", "year"].map((id) => columns.findIndex((column) => column.id === id) + 1);
  expect(sheet?.getCell(2, agency ?? 0).value).toBe("柳岸镇");
  expect(sheet?.getCell(2, year ?? 0).value).toBe(2025);
});

test("and the picture, with signs and words beside the counts", async () => {
  const sheet = (await opened()).getWorksheet("问题分布");
  expect(sheet?.getCell("A2").value).toBe("坏.docx");
  expect(sheet?.getCell("C1").value).toBe("表内勾稽");
  expect(sheet?.getCell("C3").value).toMatch(/^■ 强制 \d+$/);
  expect(sheet?.getCell("A6").value).toBe("合计");
});

test("findings that were kept have a sheet, a row for each; what is not listed is counted", async () => {
  const checked = checkedReport("a.json", wrongReport("高平镇", true));
  const row = rowOf(checked);
  const files = [
    { row, findings: findingsOf(checked, 2) },
    { row: unreadableRow("坏.docx", "文件已损坏。"), findings: [] },
  ];
  const workbook = new Workbook();
  const rows = files.map((file) => file.row);
  await workbook.xlsx.load(await writeCalculated(planBatch(rows, pictureOf(rows), files)));
  const sheet = workbook.getWorksheet("问题清单");
  expect(sheet?.rowCount).toBe(5);
  expect([1, 3, 4].map((column) => sheet?.getCell(2, column).value)).toEqual(["高平镇", "强制", row.first?.rule]);
  const { error, verify, hint } = row.counts;
  expect(sheet?.getCell("E4").value).toContain(`另有 ${error + verify + hint - 2} 个问题`);
  expect(sheet?.getCell("E5").value).toBe("文件已损坏。");
});

test("foreign names are no formulas", async () => {
  const name = '=HYPERLINK("http://x")';
  const sheet = (await opened([unreadableRow(name, "打不开。")])).getWorksheet("检查结果");
  expect(sheet?.getCell("B2").value).toBe(name);
  expect(sheet?.getCell("B2").formula).toBeUndefined();
});
