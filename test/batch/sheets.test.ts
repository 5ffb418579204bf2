import { Workbook } from "@cj-tech-master/excelts";
import { columns, pictureOf, planBatch, unreadableRow } from "../../src/batch";
import { writeCalculated } from "../../src/files/xlsx/writeCalculated";
import { countyRows } from "../support/batch";

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

test("foreign names are no formulas", async () => {
  const name = '=HYPERLINK("http://x")';
  const sheet = (await opened([unreadableRow(name, "打不开。")])).getWorksheet("检查结果");
  expect(sheet?.getCell("B2").value).toBe(name);
  expect(sheet?.getCell("B2").formula).toBeUndefined();
});
