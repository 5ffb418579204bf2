import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReportJson } from "../../src/files/json/read";
import { writeText } from "../../src/files/text/write";
import { finding } from "../../src/rules/finding";
import { explain, explanationSheet } from "../../src/rules";
import { setStage, valueOf, type Stage } from "../support/excel/stage";

const sample = (year: number) =>
  valueOf(readReportJson(readFileSync(join(__dirname, `../../assets/sample/zhuxiwan-${year}.json`), "utf8"), null));
const sheet = "表三 依申请公开";

let stage: Stage;
beforeEach(async () => {
  stage = setStage();
  valueOf(
    await stage.workbook.build({
      agency: "竹溪湾镇",
      kind: "township",
      year: 2025,
      totals: "typed",
      fill: sample(2025),
    }),
  );
});
afterEach(() => stage.dispose());

describe("putting a number into a cell by one click", () => {
  const origin = { sheet, row: 5, column: 3 };

  it("writes it where the cell still holds what was seen, and Ctrl+Z takes it back", async () => {
    stage.takeRequests();
    valueOf(await stage.workbook.change([{ origin, from: 9, to: 6 }]));
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false, true]);
    expect(await stage.valueAt(sheet, "D6")).toBe(6);
    stage.sheets.undo();
    expect(await stage.valueAt(sheet, "D6")).toBe(9);
  });

  it("changes nothing at all where one of the cells has changed meanwhile", async () => {
    stage.type(sheet, "D7", 8);
    const changed = await stage.workbook.change([
      { origin, from: 9, to: 6 },
      { origin: { ...origin, row: 6 }, from: 3, to: 4 },
    ]);
    expect(changed).toMatchObject({ ok: false, failure: { code: "CellChanged" } });
    expect(await stage.valueAt(sheet, "D6")).toBe(9);
    expect(await stage.valueAt(sheet, "D7")).toBe(8);
  });

  it("knows a blank and a text again", async () => {
    stage.type(sheet, "D6", "");
    stage.type(sheet, "D7", "减4");
    valueOf(
      await stage.workbook.change([
        { origin, from: null, to: 9 },
        { origin: { ...origin, row: 6 }, from: { text: "减4" }, to: 3 },
      ]),
    );
    expect([await stage.valueAt(sheet, "D6"), await stage.valueAt(sheet, "D7")]).toEqual([9, 3]);
  });
});

describe("说明", () => {
  const found = finding({ rule: "Y-1", severity: "verify", message: "=上年结转不符。", expected: 5, actual: 3 });

  it("are kept in a sheet of their own, which a review reads and does not take for the report", async () => {
    valueOf(await stage.workbook.explain(explain(found, "+上年报告有误")));
    const seen = valueOf(await stage.workbook.review());
    expect(seen.explanations).toEqual([explain(found, "+上年报告有误")]);
    expect(valueOf(seen.report).remarks).toEqual([]);
  });

  it("are replaced by their fingerprint, and leave everything else on the sheet alone", async () => {
    const other = explain({ ...found, rule: "Y-2" }, "另一条");
    valueOf(await stage.workbook.explain(explain(found, "第一稿")));
    valueOf(await stage.workbook.explain(other));
    stage.spreadsheet.insertRows(stage.sheetId(explanationSheet.name), 0, 2);
    stage.type(explanationSheet.name, "F1", "领导的批注");
    valueOf(await stage.workbook.explain(explain(found, "第二稿")));
    expect(valueOf(await stage.workbook.review()).explanations).toEqual([explain(found, "第二稿"), other]);
    expect(await stage.valueAt(explanationSheet.name, "F1")).toBe("领导的批注");
  });
});

describe("last year's report", () => {
  const text = writeText(sample(2024));

  it("is kept in a sheet, read back as the previous report, and not taken for this year's", async () => {
    const active = stage.spreadsheet.activeSheetId();
    valueOf(await stage.workbook.keepPrevious(text, false));
    expect(stage.spreadsheet.activeSheetId()).toBe(active);
    const seen = valueOf(await stage.workbook.review());
    const previous = seen.previous ? valueOf(seen.previous) : null;
    expect(previous).toMatchObject({ agency: "竹溪湾镇", year: 2024, remarks: [] });
    expect(previous && writeText(previous)).toBe(text);
    expect(valueOf(seen.report)).toMatchObject({ year: 2025, remarks: [] });
  });

  it("is replaced only when that is asked for", async () => {
    valueOf(await stage.workbook.keepPrevious(text, false));
    const again = await stage.workbook.keepPrevious("别的内容", false);
    expect(again).toMatchObject({ ok: false, failure: { code: "SheetsExist" } });
    expect(await stage.valueAt("上年报告", "A1")).toBe("竹溪湾镇2024年政府信息公开工作年度报告");
    valueOf(await stage.workbook.keepPrevious("别的内容", true));
    expect(await stage.valueAt("上年报告", "A1")).toBe("别的内容");
    expect(stage.spreadsheet.sheets().filter(({ name }) => name.startsWith("上年报告"))).toHaveLength(1);
  });

  it("may be pasted by hand; a sheet without a report says so", async () => {
    const id = stage.spreadsheet.addSheet("上年报告");
    stage.spreadsheet.writeCells(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: "value", value: "待补" }]]);
    expect(valueOf(await stage.workbook.review()).previous).toMatchObject({
      ok: false,
      failure: { code: "NotAReport" },
    });
  });
});
