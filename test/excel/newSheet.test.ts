import { setStage, valueOf, type Stage } from "../support/excel/stage";

const plan = { agency: "竹溪湾镇", kind: "township", year: 2025, totals: "typed" } as const;

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});
afterEach(() => stage.dispose());

const names = (): readonly string[] => stage.spreadsheet.sheets().map(({ name }) => name);

/** Somebody else makes a sheet between the look and the write of the next action. */
function beforeTheWrite(name: string): void {
  let count = 0;
  stage.host.interceptWith(({ isCleanup }) => {
    count += isCleanup ? 0 : 1;
    if (count === 2 && !isCleanup) stage.host.asRemote(() => void stage.spreadsheet.addSheet(name));
    return undefined;
  });
}

describe("a sheet that somebody else makes in the same moment", () => {
  it.each([
    ["上年报告", () => stage.workbook.keepPrevious("去年的", false)],
    ["报告正文", () => stage.workbook.writeTextSheet("报告正文", "正文")],
  ])("%s is not taken back as if it were ours", async (name, act) => {
    beforeTheWrite(name);
    const done = await act();
    expect(done).toMatchObject({ ok: false, failure: { code: "ItemAlreadyExists" } });
    expect(done.ok ? "" : done.failure.sentence).not.toContain("没能撤回");
    expect(names()).toEqual(["工作表1", name]);
  });

  it("as one of several leaves what cannot be told apart, and says so", async () => {
    beforeTheWrite("表三 依申请公开");
    const built = await stage.workbook.build(plan);
    expect(built.ok ? "" : built.failure.sentence).toContain("如果有没写完的工作表“正文”、");
    expect(names()).toContain("表三 依申请公开");
  });
});

describe("last year's report in place of another", () => {
  it("stays clear of a sheet that happens to have the draft's name", async () => {
    valueOf(await stage.workbook.keepPrevious("旧的", false));
    stage.spreadsheet.addSheet("上年报告（新）");
    stage.takeRequests();
    valueOf(await stage.workbook.keepPrevious("新的", true));
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false, true]);
    expect(await stage.valueAt("上年报告", "A1")).toBe("新的");
    expect(names()).toEqual(["工作表1", "上年报告（新）", "上年报告"]);
  });

  it("is shown where the other was, and nowhere else", async () => {
    valueOf(await stage.workbook.keepPrevious("旧的", false));
    valueOf(await stage.workbook.keepPrevious("新的", true));
    expect(stage.spreadsheet.activeSheetId()).toBe(stage.sheetId("工作表1"));
    stage.spreadsheet.activateSheet(stage.sheetId("上年报告"));
    valueOf(await stage.workbook.keepPrevious("更新的", true));
    expect(stage.spreadsheet.activeSheetId()).toBe(stage.sheetId("上年报告"));
  });

  it("says what to do where not even the draft can be taken back", async () => {
    valueOf(await stage.workbook.keepPrevious("旧的", false));
    stage.fault("2-:GeneralException@half");
    const kept = await stage.workbook.keepPrevious("新的", true);
    expect(kept.ok ? "" : kept.failure.sentence).toMatch(
      /没能撤回：如果有工作表“上年报告（新）”，请核对后只留一张，并命名为“上年报告”。$/,
    );
  });
});
