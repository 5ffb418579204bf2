import { runWrite } from "../../src/excel/runWrite";
import { faultWithoutPatience } from "../support/excel/impatience";
import { setStage, valueOf, type Stage } from "../support/excel/stage";

/** What a write does when it fails is seen action by action in faults.test.ts. */

const left = "单元格可能已经改了。";
const sheet = "工作表1";

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});
afterEach(() => stage.dispose());

/** Looks at A1, then writes 1 into it; takes it back by emptying it, or completes it. */
const write = (isCompleted = false) =>
  runWrite("写入数据", async (context, begin) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange("A1");
    cell.load("values");
    await context.sync();
    begin({
      settle: async (again) => {
        again.workbook.worksheets.getItem(sheet).getRange("A1").values = [[isCompleted ? 1 : ""]];
        await again.sync();
        return isCompleted ? "completed" : null;
      },
      left,
    });
    cell.values = [[1]];
    await context.sync();
    return "written";
  });

const inA1 = (): Promise<unknown> => stage.valueAt(sheet, "A1");

describe("a write", () => {
  it("takes no further request where nothing fails", async () => {
    expect(valueOf(await write())).toBe("written");
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false, true]);
  });

  it("that fails before it began needs not be settled", async () => {
    stage.fault("1:GeneralException");
    expect(await write()).toMatchObject({ ok: false, failure: { code: "GeneralException" } });
    expect(stage.takeRequests()).toHaveLength(1);
  });

  it("that fails is taken back, and says what failed", async () => {
    stage.fault("2:GeneralException");
    const written = await write();
    expect(written.ok ? "" : written.failure.sentence).toMatch(
      /^Excel 没能写入数据（代码 GeneralException）[^]*打开。$/,
    );
    expect(await inA1()).toBe("");
  });

  it("that fails may be completed, and is then done", async () => {
    stage.fault("2:GeneralException");
    expect(valueOf(await write(true))).toBe("completed");
    expect(await inA1()).toBe(1);
  });

  it("that can neither be taken back says what may be left", async () => {
    stage.fault("2-:GeneralException");
    const written = await write();
    expect(written.ok ? "" : written.failure.sentence).toMatch(new RegExp(`打开。${left}$`));
  });

  it("that got no answer, nor did what takes it back, may have been done", async () => {
    const restore = faultWithoutPatience(stage.host, "2-:silent");
    const written = await write();
    restore();
    expect(written).toEqual({
      ok: false,
      failure: {
        code: "Timeout",
        sentence: `等了很久 Excel 没有回应，“写入数据”可能已经完成，请先看一下工作簿，再决定是否重试。${left}`,
      },
    });
  });

  it("that got no answer but was taken back has not been done", async () => {
    const restore = faultWithoutPatience(stage.host, "2:silent");
    const written = await write();
    restore();
    expect(written.ok ? "" : written.failure.sentence).toBe(
      "等了很久 Excel 没有回应，没能写入数据。请看一下 Excel 是否弹出了对话框，再试一次。",
    );
    expect(await inA1()).toBe("");
  });

  it("does not follow a look whose answer came after the user was told that it failed", async () => {
    const restore = faultWithoutPatience(stage.host, "1:late=80");
    expect(await write()).toMatchObject({ ok: false, failure: { code: "Timeout" } });
    await stage.host.settled();
    await new Promise((resolve) => setTimeout(resolve, 50));
    restore();
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false]);
    expect(await inA1()).toBe("");
  });
});
