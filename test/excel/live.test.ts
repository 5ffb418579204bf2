import type { Snapshot } from "../../src/excel";
import type { Result } from "../../src/report";
import { checkReport } from "../../src/rules";
import { setStage, valueOf, type Stage } from "../support/excel/stage";

const requests = "表三 依申请公开";

let stage: Stage;
let seen: Result<Snapshot>[];
let stop: () => void;

beforeEach(async () => {
  stage = setStage();
  seen = [];
  valueOf(await stage.workbook.build({ agency: "竹溪湾镇", kind: "township", year: 2025, totals: "formula" }));
  valueOf(await stage.workbook.review());
  stop = valueOf(await stage.workbook.watch((snapshot) => seen.push(snapshot)));
  await stage.spreadsheet.settle();
  await pause(400);
  seen = [];
  stage.takeRequests();
});
afterEach(() => {
  stop();
  stage.dispose();
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for the first look after now and returns the messages of the broken totals. */
async function nextTotals(): Promise<readonly string[]> {
  for (let waited = 0; seen.length === 0; waited += 10) {
    if (waited > 10_000) throw new Error("no look");
    await pause(10);
  }
  // A change and its recalculation may be two looks.
  for (let looks = 0; looks < seen.length; await pause(250)) looks = seen.length;
  const last = seen[seen.length - 1];
  if (!last) throw new Error("no look");
  const report = valueOf(valueOf(last).report);
  return checkReport(report, { stage: "typing" })
    .findings.filter((finding) => finding.rule.startsWith("T"))
    .map((finding) => finding.message);
}

describe("the live check", () => {
  it("follows one typed figure with read requests only, one for each look", async () => {
    stage.type(requests, "D4", 3);
    const messages = await nextTotals();
    expect(messages).toEqual([
      "表三「自然人」列：一＋二＝3，（七）＋四＝0，差 3（有 2 格没有数字，按 0 计）。",
      "表三「总计」列：一＋二＝3，（七）＋四＝0，差 3。",
    ]);
    const looks = stage.takeRequests();
    expect(looks.every((request) => !request.wrote)).toBe(true);
    expect(looks).toHaveLength(seen.length);
  });

  it("takes one look for a burst of changes", async () => {
    for (let row = 4; row <= 28; row += 1) stage.type(requests, `D${row}`, 1);
    await nextTotals();
    expect(seen.length).toBeLessThanOrEqual(2);
  });

  it("goes dark again when the figure is corrected or taken back", async () => {
    stage.type(requests, "D4", 3);
    stage.type(requests, "D6", 3);
    expect(await nextTotals()).toEqual([]);
    seen = [];
    stage.type(requests, "D6", 2);
    expect(await nextTotals()).toHaveLength(2);
    seen = [];
    expect(stage.sheets.undo()).toBe(true);
    expect(await nextTotals()).toEqual([]);
  });

  it("finds the table after rows are inserted and the sheet is renamed", async () => {
    const id = stage.sheetId(requests);
    stage.spreadsheet.insertRows(id, 0, 2);
    stage.spreadsheet.insertRows(id, 8, 1);
    stage.spreadsheet.changeSheet(id, { name: "申请" });
    stage.type("申请", "D6", 5);
    await nextTotals();
    const report = valueOf(valueOf(seen[seen.length - 1] ?? (await stage.workbook.review())).report);
    const broken = checkReport(report, { stage: "typing" }).findings.filter(({ rule }) => rule === "T3-1");
    expect(broken.map(({ difference }) => difference)).toEqual([-5, -5]);
    const cell = report.tables.requests?.cells[0];
    expect(cell).toMatchObject({ value: 5, origin: { sheet: "申请", row: 5, column: 3 } });
    valueOf(await stage.workbook.goTo({ sheet: "申请", row: 5, column: 3 }));
    expect(stage.spreadsheet.selection()).toEqual({ sheetId: id, area: { row: 5, column: 3, rows: 1, columns: 1 } });
  });

  it("waits while a cell is being edited, and then goes on by itself", async () => {
    let isEditing = true;
    stage.host.interceptWith(() => (isEditing ? { kind: "fail", code: "InvalidOperationInCellEditMode" } : undefined));
    stage.type(requests, "D4", 3);
    await pause(500);
    const first = seen[0];
    expect(first?.ok === false && first.failure.sentence).toContain("正在编辑单元格");
    isEditing = false;
    seen = [];
    expect(await nextTotals()).toHaveLength(2);
  });

  it("says nothing more after it was stopped", async () => {
    stop();
    stage.type(requests, "D4", 3);
    await pause(500);
    expect(seen).toEqual([]);
  });
});

describe("one-click review", () => {
  it("takes two requests", async () => {
    valueOf(await stage.workbook.review());
    expect(stage.takeRequests()).toHaveLength(2);
  });

  it("says that there is no report in a workbook without one", async () => {
    for (const sheet of stage.spreadsheet.sheets().slice(1)) stage.spreadsheet.deleteSheet(sheet.id);
    const { report } = valueOf(await stage.workbook.review());
    expect(report).toMatchObject({ ok: false, failure: { code: "NotAReport" } });
  });
});

describe("filling the rest with 0", () => {
  it("writes into blank number cells and nothing else", async () => {
    stage.type(requests, "D4", 3);
    stage.type(requests, "E5", "减4");
    const { filled } = valueOf(await stage.workbook.fillBlanks());
    expect(filled).toBe(10 + 144 + 12 - 2);
    expect(await stage.valueAt(requests, "D4")).toBe(3);
    expect(await stage.valueAt(requests, "E5")).toBe("减4");
    expect(await stage.valueAt(requests, "I28")).toBe(0);
    const report = valueOf(valueOf(await stage.workbook.review()).report);
    expect(checkReport(report, { stage: "final" }).findings.some(({ rule }) => rule === "N-2")).toBe(false);
    expect(valueOf(await stage.workbook.fillBlanks())).toEqual({ filled: 0 });
  });
});

describe("writing the finished text to a sheet", () => {
  it("takes a free name, keeps tables in columns, and is passed over by the next review", async () => {
    const text = "标题\n\n一、总体情况\n规章\t0\t1\t2\n";
    expect(valueOf(await stage.workbook.writeTextSheet("报告正文", text)).sheet).toBe("报告正文");
    expect(valueOf(await stage.workbook.writeTextSheet("报告正文", text)).sheet).toBe("报告正文 (2)");
    expect(await stage.valueAt("报告正文", "A4")).toBe("规章");
    expect(await stage.valueAt("报告正文", "D4")).toBe(2);
    expect(valueOf(valueOf(await stage.workbook.review()).report).remarks).toEqual([]);
  });
});
