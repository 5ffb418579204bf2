import type { ReviewTools } from "../../src/excel";
import { planOpinion, type OpinionRow } from "../../src/sheets";
import { foreignRows, writeRows } from "../support/excel/foreign";
import { setStage, valueOf, type Stage } from "../support/excel/stage";
import { sampleReport } from "../support/reports/sample";

const sheet = "工作表1";
const rows: readonly OpinionRow[] = [
  { role: "title", text: "关于《=1+1》的审核意见" },
  { role: "text", text: '=HYPERLINK("x")' },
  { role: "point", number: 1, cells: ["强制", "表三", "“工作表1” D4", "+差 9", "改为 9"] },
  { role: "heading", text: "没有检查的规则" },
  { role: "text", text: "一、总体情况" },
];

let stage: Stage;
let tools: ReviewTools;
beforeEach(async () => {
  stage = setStage();
  writeRows(stage.spreadsheet, stage.sheetId(sheet), foreignRows(sampleReport(2025)));
  tools = valueOf(await stage.workbook.reviewing());
});
afterEach(() => stage.dispose());

const names = (): readonly string[] => stage.spreadsheet.sheets().map(({ name }) => name);

describe("the sheet 审核意见", () => {
  it("takes one request to look and one to write, and is shown", async () => {
    stage.takeRequests();
    expect(valueOf(await tools.writeSheet(planOpinion(rows), "fail"))).toEqual({ sheet: "审核意见" });
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false, true]);
    expect(stage.spreadsheet.activeSheetId()).toBe(stage.sheetId("审核意见"));
    expect(await stage.valueAt("审核意见", "A3")).toBe("序号");
    expect(await stage.valueAt("审核意见", "A4")).toBe(1);
  });

  it("holds texts as texts", async () => {
    valueOf(await tools.writeSheet(planOpinion(rows), "fail"));
    expect(await stage.valueAt("审核意见", "A1")).toBe("关于《=1+1》的审核意见");
    expect(await stage.valueAt("审核意见", "A2")).toBe('=HYPERLINK("x")');
    expect(await stage.valueAt("审核意见", "E4")).toBe("+差 9");
    const id = stage.sheetId("审核意见");
    const cells = stage.spreadsheet.readCells(id, { row: 0, column: 0, rows: 10, columns: 6 }).flat();
    expect(cells.filter(({ formula }) => formula !== "")).toEqual([]);
  });

  it("is no part of the report, under its own name or a numbered one", async () => {
    const before = valueOf(await stage.workbook.review()).report;
    valueOf(await tools.writeSheet(planOpinion(rows), "fail"));
    valueOf(await tools.writeSheet(planOpinion(rows), "beside"));
    const after = valueOf(await stage.workbook.review());
    expect(after.report).toEqual(before);
    expect(after.grids.map((grid) => grid.sheet)).toEqual([sheet]);
    expect(names()).toEqual([sheet, "审核意见", "审核意见 (2)"]);
  });

  it("is not overwritten without a yes", async () => {
    valueOf(await tools.writeSheet(planOpinion(rows), "fail"));
    stage.type("审核意见", "H1", "批注");
    expect(await tools.writeSheet(planOpinion(rows), "fail")).toMatchObject({
      ok: false,
      failure: { code: "SheetsExist" },
    });
    expect(await stage.valueAt("审核意见", "H1")).toBe("批注");
    expect(valueOf(await tools.writeSheet(planOpinion(rows.slice(0, 2)), "replace"))).toEqual({ sheet: "审核意见" });
    expect(await stage.valueAt("审核意见", "H1")).toBe("");
    expect(names()).toEqual([sheet, "审核意见"]);
  });
});

describe("selecting the cells of a finding", () => {
  const cell = (row: number, column: number) => ({ sheet, row, column });

  it("selects a block in every version", async () => {
    await stage.workbook.review();
    const block = [cell(4, 3), cell(4, 4), cell(5, 3), cell(5, 4)];
    expect(tools.canSelect(block)).toBe(true);
    stage.takeRequests();
    valueOf(await tools.select(block));
    expect(stage.takeRequests()).toHaveLength(1);
    expect(stage.spreadsheet.selection().area).toEqual({ row: 4, column: 3, rows: 2, columns: 2 });
  });

  it("offers several blocks only where the program can, and never cells of two sheets", () => {
    expect(tools.canSelect([cell(4, 3), cell(9, 3)])).toBe(false);
    expect(tools.canSelect([cell(4, 3), { ...cell(5, 3), sheet: "另一张" }])).toBe(false);
    expect(tools.canSelect([])).toBe(false);
    expect(tools.canSelect([{ sheet: null, row: 1, column: 0 }])).toBe(false);
  });

  it("asks for several blocks in one address where the library and the program know how", async () => {
    const apart = [cell(4, 3), cell(9, 3), cell(9, 4)];
    const selected: unknown[] = [];
    const bodies: string[] = [];
    const areas = Excel.RangeAreas.prototype as { select?: () => void };
    const version = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
    areas.select = () => void selected.push("several");
    try {
      expect(tools.canSelect(apart)).toBe(true);
      stage.host.interceptWith(({ body }) => void bodies.push(JSON.stringify(body)));
      // This host is older than that, and says so.
      expect(await tools.select(apart)).toMatchObject({ ok: false, failure: { code: "ApiNotFound" } });
    } finally {
      delete areas.select;
      version.mockRestore();
    }
    expect(selected).toEqual(["several"]);
    expect(bodies[0]).toMatch(/"GetRanges".*"D5,D10:E10"/);
    expect(tools.canSelect(apart)).toBe(false);
  });

  it("says that a sheet is gone", async () => {
    expect(await tools.select([{ sheet: "没有", row: 1, column: 1 }])).toMatchObject({
      ok: false,
      failure: { code: "ItemNotFound" },
    });
  });
});
