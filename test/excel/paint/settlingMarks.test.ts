import type { ReviewTools } from "../../../src/excel";
import { settlingMarks } from "../../../src/excel/paint/settlingMarks";
import { listFormats } from "../../../src/excel/paint/formats";
import { runBatch } from "../../../src/excel/runBatch";
import { checkReport } from "../../../src/rules";
import { foreignRows, writeRows } from "../../support/excel/foreign";
import { setStage, valueOf, type Stage } from "../../support/excel/stage";
import { sampleReport } from "../../support/reports/sample";

/** What becomes of marks wherever painting fails is seen in faults.test.ts; here, what is not touched. */

const sheet = "工作表1";

let stage: Stage;
let tools: ReviewTools;
beforeEach(async () => {
  stage = setStage();
  writeRows(stage.spreadsheet, stage.sheetId(sheet), foreignRows(sampleReport(2025)));
  tools = valueOf(await stage.workbook.reviewing());
});
afterEach(() => stage.dispose());

const formats = () => stage.spreadsheet.conditionalFormats(stage.sheetId(sheet));

describe("marks that were painted half", () => {
  it("are told of where they cannot be taken back", async () => {
    const report = valueOf(valueOf(await stage.workbook.review()).report);
    stage.fault("2-:GeneralException@half");
    const painted = await tools.paint(report, checkReport(report, { stage: "typing" }).findings);
    expect(painted.ok ? "" : painted.failure.sentence).toMatch(/可能留下了一部分标记，请点“取消标出”，[^]*查看。$/);
  });

  it("are left alone where a format of somebody else is not found again: ids then mean nothing", async () => {
    const id = stage.sheetId(sheet);
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    stage.spreadsheet.addConditionalFormat(id, { area, formula: "=TRUE", stopIfTrue: false, fillColor: "#0000FF" });
    const settled = await runBatch("取消标出", async (context) => {
      const [read] = await listFormats(context, [{ id, name: sheet }]);
      if (!read) throw new Error("no sheet");
      const asBefore = { ...read, formats: [{ format: { id: "gone" } as Excel.ConditionalFormat, formula: "=TRUE" }] };
      return settlingMarks([asBefore], [1], "painted").settle(context, { code: "", sentence: "" });
    });
    expect(settled).toMatchObject({ ok: false, failure: { code: "FormatsUnknown" } });
    expect(formats()).toHaveLength(1);
  });
});

describe("taking marks away", () => {
  it("from a protected sheet changes nothing, and says so", async () => {
    stage.type(sheet, "E31", 99);
    const report = valueOf(valueOf(await stage.workbook.review()).report);
    valueOf(await tools.paint(report, checkReport(report, { stage: "typing" }).findings));
    const before = formats();
    stage.spreadsheet.protect(stage.sheetId(sheet));
    const taken = await tools.takePaintBack();
    expect(taken.ok ? "" : taken.failure.sentence).toContain(`工作表“${sheet}”受保护，无法取消标出，没有改动任何内容`);
    expect(formats()).toEqual(before);
  });

  it("says that some may be left where it fails twice", async () => {
    const report = valueOf(valueOf(await stage.workbook.review()).report);
    valueOf(await tools.paint(report, checkReport(report, { stage: "typing" }).findings));
    stage.fault("write1-:GeneralException@half");
    const taken = await tools.takePaintBack();
    expect(taken.ok ? "" : taken.failure.sentence).toMatch(/可能只取消了一部分，请再点一次“取消标出”。$/);
    stage.fault();
    valueOf(await tools.takePaintBack());
    expect(formats()).toEqual([]);
  });
});
