/** @jest-environment jsdom */
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { openPane } from "../../support/pane/openPane";
import { click, has, perform, unmountAll, visibleText } from "../../support/pane/render";
import { paintWords } from "../../../src/taskpane/review/paintWords";
import { broken } from "../../support/pane/reports";

afterEach(async () => {
  await unmountAll();
  jest.useRealTimers();
});

const foreign = (state: "bare" | "painted"): FakeWorkbook => {
  const workbook = new FakeWorkbook(broken);
  workbook.tools.state = state;
  return workbook;
};

describe("marks in the sheets", () => {
  it("are not offered where the template has painted them", async () => {
    await openPane(new FakeWorkbook(broken), "review");
    expect(has("button", "标出")).toBe(false);
  });

  it("are made on request, with all open findings, and taken back", async () => {
    const workbook = foreign("bare");
    await openPane(workbook, "review");
    expect(workbook.tools.marked).toEqual([]);
    await click("button", "标出问题");
    expect(workbook.tools.marked.map((findings) => findings.length)).toEqual([2]);
    expect(visibleText()).toContain("已在工作表“Sheet1”标出 4 格。");
    expect(has("button", "重新标出")).toBe(true);
    expect(document.querySelectorAll(".nb-review .nb-buttons button")).toHaveLength(4);
    await click("button", "收起这条提示");
    await click("button", "取消标出");
    expect(workbook.tools.state).toBe("bare");
    expect(visibleText()).toContain("已取消标出");
    expect(has("button", "取消标出")).toBe(false);
  });

  it("can be taken back from the line that tells of them", async () => {
    const workbook = foreign("bare");
    await openPane(workbook, "review");
    await click("button", "标出问题");
    await clickNotice();
    expect(workbook.tools.state).toBe("bare");
  });

  it("of an earlier pane can be taken back", async () => {
    const workbook = foreign("painted");
    await openPane(workbook, "review");
    await click("button", "取消标出");
    expect(workbook.tools.state).toBe("bare");
  });

  it.each<[string, (workbook: FakeWorkbook) => void]>([
    ["the colours could not be read", ({ tools }) => tools.failNext("GeneralException", "Excel 没能读取条件格式。")],
    ["that part of the program did not come", (workbook) => void (workbook.lostTools = 1)],
  ])("are offered a while later where at first %s", async (_, fail) => {
    jest.useFakeTimers();
    const workbook = foreign("bare");
    fail(workbook);
    await openPane(workbook, "review");
    expect(has("button", "标出问题")).toBe(false);
    await perform(() => void jest.advanceTimersByTime(1_500));
    expect(has("button", "标出问题")).toBe(true);
  });

  it("that cannot be made are told with the reason", async () => {
    const workbook = foreign("bare");
    await openPane(workbook, "review");
    workbook.tools.failNext("AccessDenied", "工作表“Sheet1”受保护，无法着色。");
    await click("button", "标出问题");
    expect(visibleText()).toContain("受保护，无法着色");
    expect(has("button", "取消标出")).toBe(false);
  });
});

async function clickNotice(): Promise<void> {
  const button = document.querySelector<HTMLElement>(".nb-notice-action");
  if (!button) throw new Error("no action in the line");
  await perform(() => button.click());
}

describe("what is said of marks", () => {
  it.each<[Parameters<typeof paintWords.painted>, string]>([
    [[[], 0], "现在没有要着色的单元格；以后哪里不平，会当场变色。"],
    [[[{ sheet: "表", cells: 4 }], 0], "已在工作表“表”标出 4 格。改正后颜色自己消失。"],
    [
      [[{ sheet: "表", cells: 4 }], 1],
      "已在工作表“表”标出 4 格。改正后颜色自己消失。其中 1 格不随修改变色，改完请重新标出。",
    ],
    [[[{ sheet: "表", cells: 2 }], 2], "已在工作表“表”标出 2 格。这些格不随修改变色，改完请重新标出。"],
    [
      [
        [
          { sheet: "一", cells: 1 },
          { sheet: "二", cells: 2 },
        ],
        0,
      ],
      "已共标出 3 格：“一” 1 格、“二” 2 格。改正后颜色自己消失。",
    ],
  ])("%j", (given, sentence) => expect(paintWords.painted(...given)).toBe(sentence));
});
