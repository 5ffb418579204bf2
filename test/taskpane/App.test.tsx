/** @jest-environment jsdom */
import type { HostState } from "../../src/excel";
import { App } from "../../src/taskpane/App";
import { patience } from "../../src/taskpane/connection/useConnection";
import { FakeWorkbook } from "../support/pane/fakeWorkbook";
import { click, has, perform, render, unmountAll, visibleText } from "../support/pane/render";

beforeEach(() => jest.useFakeTimers());
afterEach(async () => {
  await unmountAll();
  jest.useRealTimers();
});

function open(connect: () => Promise<HostState>, reload = (): void => undefined): Promise<HTMLElement> {
  return render(<App connect={connect} reload={reload} place="fill" />);
}

describe("the pane before it is connected", () => {
  it("shows a skeleton at once, and after ten seconds a sentence with a way to try again", async () => {
    const reload = jest.fn();
    await open(() => new Promise(() => undefined), reload);
    expect(has("status", "正在连接 Excel")).toBe(true);
    await perform(() => void jest.advanceTimersByTime(patience - 1));
    expect(has("button", "重试")).toBe(false);
    await perform(() => void jest.advanceTimersByTime(1));
    expect(visibleText()).toContain("Excel 还没有应答");
    await click("button", "重试");
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("goes on when the answer comes late after all", async () => {
    let answer: (state: HostState) => void = () => undefined;
    await open(() => new Promise((resolve) => (answer = resolve)));
    await perform(() => void jest.advanceTimersByTime(patience));
    await perform(() => answer({ kind: "excel", workbook: new FakeWorkbook(), isDark: false }));
    expect(visibleText()).not.toContain("还没有应答");
    expect(has("button", "新建年报")).toBe(true);
  });

  it("says so at once where the library is missing", async () => {
    await open(() => Promise.reject(new ReferenceError("Office is not defined")));
    expect(visibleText()).toContain("Office 组件没有加载成功");
  });

  it.each<[HostState, string]>([
    [{ kind: "notExcel" }, "请在 Excel 中"],
    [{ kind: "tooOld" }, "请使用 Excel 2021 或更新版本"],
  ])("explains %j in one sentence", async (state, sentence) => {
    await open(() => Promise.resolve(state));
    expect(visibleText()).toContain(sentence);
    expect(has("tab", "填报")).toBe(false);
  });
});
