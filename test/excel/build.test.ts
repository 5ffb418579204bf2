import { editionFor } from "../../src/form";
import { setStage, valueOf, type Stage } from "../support/excel/stage";

const plan = { agency: "竹溪湾镇", kind: "township", year: 2025, totals: "formula" } as const;
const sheetNames = ["正文", "表二 主动公开", "表三 依申请公开", "表四 复议诉讼"];

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});
afterEach(() => stage.dispose());

const names = (): string[] => stage.spreadsheet.sheets().map((sheet) => sheet.name);

describe("building the standard sheets", () => {
  it("takes one request to look and one to build, and ends on 正文", async () => {
    const built = valueOf(await stage.workbook.build(plan));
    const requests = stage.takeRequests();
    expect(built.sheets).toEqual(sheetNames);
    expect(names()).toEqual(["工作表1", ...sheetNames]);
    expect(requests.map((request) => request.wrote)).toEqual([false, true]);
    expect(stage.spreadsheet.activeSheetId()).toBe(stage.sheetId("正文"));
  });

  it("builds a report that reads back as an empty one of that agency and year", async () => {
    await stage.workbook.build(plan);
    const { report } = valueOf(await stage.workbook.review());
    const read = valueOf(report);
    expect(read).toMatchObject({ agency: "竹溪湾镇", year: 2025, kind: "township", edition: "2021", remarks: [] });
    expect(read.title).toBe("竹溪湾镇2025年政府信息公开工作年度报告");
    for (const form of editionFor(2025).tables) {
      const cells = read.tables[form.id]?.cells ?? [];
      expect(cells).toHaveLength(form.cells.length);
      expect(cells.every((cell) => cell.origin?.sheet === form.sheetName)).toBe(true);
      expect(cells.every((cell) => (cell.isFormula ? cell.value === 0 : cell.value === null))).toBe(true);
    }
    expect(read.tables.requests?.cells.filter((cell) => cell.isFormula)).toHaveLength(31);
    expect(read.tables.remedies?.cells.filter((cell) => cell.isFormula)).toHaveLength(3);
  });

  it("leaves totals to be typed where that is asked for", async () => {
    await stage.workbook.build({ ...plan, totals: "typed" });
    const read = valueOf(valueOf(await stage.workbook.review()).report);
    expect(read.tables.requests?.cells.some((cell) => cell.isFormula)).toBe(false);
    expect(read.tables.requests?.cells.every((cell) => cell.value === null)).toBe(true);
  });

  it("calculates totals, row by row and down the column", async () => {
    await stage.workbook.build(plan);
    stage.type("表三 依申请公开", "D4", 3);
    stage.type("表三 依申请公开", "E4", 4);
    stage.type("表三 依申请公开", "D6", 2);
    expect(await stage.valueAt("表三 依申请公开", "J4")).toBe(7);
    expect(await stage.valueAt("表三 依申请公开", "D27")).toBe(2);
    expect(await stage.valueAt("表三 依申请公开", "J27")).toBe(2);
  });

  it("merges headers, freezes them, prints each table on one A4 page and helps with entry", async () => {
    await stage.workbook.build(plan);
    const id = stage.sheetId("表三 依申请公开");
    const sheet = stage.spreadsheet.sheets().find((candidate) => candidate.id === id);
    expect(sheet).toMatchObject({ frozenRows: 3, frozenColumns: 3 });
    expect(sheet?.pageSetup).toMatchObject({ paperSize: "A4", orientation: "Portrait", fitToWidth: 1, fitToHeight: 1 });
    expect(stage.spreadsheet.mergedAreas(id)).toContainEqual({ row: 5, column: 0, rows: 22, columns: 1 });
    const help = stage.spreadsheet.validationOf(id, 3, 3);
    expect(help).toMatchObject({ type: "WholeNumber", operator: "GreaterThanOrEqualTo" });
    expect(stage.spreadsheet.validationOf(id, 3, 9)).toBeNull();
    expect(stage.spreadsheet.sheets().find(({ name }) => name === "表四 复议诉讼")?.pageSetup.orientation).toBe(
      "Landscape",
    );
  });

  it("keeps a narrative that looks like a formula as text", async () => {
    const odd = "=1+1 不是公式\n+号开头\n-号开头\n@号开头";
    await stage.workbook.build({ ...plan, agency: "=竹溪湾镇" });
    const seen = valueOf(valueOf(await stage.workbook.review()).report);
    expect(seen.agency).toBe("=竹溪湾镇");
    await stage.workbook.build(plan);
    const other = valueOf(await stage.workbook.writeTextSheet("报告正文", odd));
    expect(await stage.valueAt(other.sheet, "A1")).toBe("=1+1 不是公式");
    expect(await stage.valueAt(other.sheet, "A4")).toBe("@号开头");
  });
});

describe("a workbook that has such sheets already", () => {
  it("is left alone, and the sheets are named", async () => {
    await stage.workbook.build(plan);
    stage.type("表三 依申请公开", "D4", 3);
    const before = names();
    const again = await stage.workbook.build({ ...plan, agency: "别的镇" });
    expect(again).toMatchObject({ ok: false, failure: { code: "SheetsExist" } });
    expect(again.ok ? "" : again.failure.sentence).toContain("“表三 依申请公开”");
    expect(names()).toEqual(before);
    expect(await stage.valueAt("表三 依申请公开", "D4")).toBe(3);
  });

  it("is recognised by its tables when its sheets have other names", async () => {
    await stage.workbook.build(plan);
    for (const name of sheetNames) stage.spreadsheet.changeSheet(stage.sheetId(name), { name: `我的${name}` });
    await stage.workbook.review();
    const again = await stage.workbook.build(plan);
    expect(again).toMatchObject({ ok: false, failure: { code: "SheetsExist" } });
    expect(names()).toHaveLength(5);
  });
});

describe("a build that fails half-way", () => {
  it.each(["GeneralException", "AccessDenied", "InvalidArgument"])(
    "with %s leaves the workbook as it was",
    async (code) => {
      stage.type("工作表1", "A1", "用户的内容");
      for (const atAction of [0, 1, 40, 200, 500]) {
        let building = 0;
        stage.host.interceptWith((request) => {
          if (request.isCleanup) return undefined;
          building += 1;
          return building === 2 ? { kind: "fail", code, atAction } : undefined;
        });
        const built = await stage.workbook.build(plan);
        expect(built).toMatchObject({ ok: false, failure: { code } });
        expect(names()).toEqual(["工作表1"]);
      }
      expect(await stage.valueAt("工作表1", "A1")).toBe("用户的内容");
      stage.host.interceptWith(null);
      expect((await stage.workbook.build(plan)).ok).toBe(true);
    },
  );

  it("says what to delete when not even that can be taken back", async () => {
    let count = 0;
    stage.host.interceptWith((request) => {
      if (request.isCleanup) return undefined;
      count += 1;
      return count === 1 ? undefined : { kind: "fail", code: "GeneralException", atAction: count === 2 ? 60 : 0 };
    });
    const built = await stage.workbook.build(plan);
    expect(built.ok ? "" : built.failure.sentence).toMatch(/没能撤回：如果有没写完的工作表“正文”、.*，请手工删除。$/);
  });
});
