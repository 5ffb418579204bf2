/** @jest-environment jsdom */
import axe from "axe-core";
import type { HostState } from "../../src/excel";
import { writeText } from "../../src/files/text/write";
import { App } from "../../src/taskpane/App";
import type { Place } from "../../src/taskpane/pane/places";
import { FakeWorkbook } from "../support/pane/fakeWorkbook";
import { chooseFile, fileOf } from "../support/pane/files";
import { openPane } from "../support/pane/openPane";
import { click, has, render, unmountAll } from "../support/pane/render";
import { broken, change, filled, previousOf, reportOf, zeros } from "../support/pane/reports";

// Contrast needs a browser that draws, and is looked at there.
const options = { rules: { "color-contrast": { enabled: false } } };

async function objections(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const plan = { agency: "高平镇", kind: "township", year: 2023 } as const;
const wrongDigit = change(filled, "requests", "granted", "person", 12);
const otherYear = writeText(change(previousOf(filled), "requests", "carriedOut", "business", 0));
const unfinished = change(broken, "requests", "granted", "person", null);

beforeEach(() => {
  // Measures the width of letters for icon fonts; jsdom draws none.
  HTMLCanvasElement.prototype.getContext = () => null;
  document.documentElement.lang = "zh-CN";
  document.title = "年报助手";
});
afterEach(unmountAll);

describe("axe finds nothing", () => {
  it.each<[string, FakeWorkbook, Place, readonly string[]]>([
    ["at the start", new FakeWorkbook(), "fill", []],
    ["in the form for a new report", new FakeWorkbook(), "fill", ["新建年报"]],
    ["in the form with problems", new FakeWorkbook(), "fill", ["新建年报", "建立工作表"]],
    ["in the overview", new FakeWorkbook(unfinished), "fill", []],
    ["in the findings", new FakeWorkbook(unfinished), "review", ["相关单元格 4"]],
    ["in filtered findings", new FakeWorkbook(unfinished), "review", ["提示 1", "下一处"]],
    ["in a 审核意见", new FakeWorkbook(unfinished), "review", ["审核意见"]],
    ["in an empty list", new FakeWorkbook(zeros), "review", []],
    ["in a suspect", new FakeWorkbook(wrongDigit), "review", []],
    ["after a correction", new FakeWorkbook(wrongDigit), "review", ["改为 21"]],
    ["in candidates", new FakeWorkbook(change(wrongDigit, "requests", "new", "business", 17)), "review", []],
    ["in a 说明", new FakeWorkbook(filled, otherYear), "review", ["写说明"]],
    ["in an empty 说明", new FakeWorkbook(filled, otherYear), "review", ["写说明", "保存说明"]],
    ["beside last year's report", new FakeWorkbook(filled, writeText(previousOf(filled))), "fill", []],
    ["beside a report that does not fit", new FakeWorkbook({ ...filled, year: 2025 }, otherYear), "fill", []],
    ["in the comparison of 上年结转", new FakeWorkbook(filled, otherYear), "fill", ["上年结转填入"]],
    ["where there is no report", new FakeWorkbook(), "export", []],
    ["in a blocked export", new FakeWorkbook(broken), "export", []],
    ["in a finished export", new FakeWorkbook(zeros), "export", ["写入工作表"]],
  ])("%s", async (_, workbook, place, buttons) => {
    await openPane(workbook, place);
    for (const button of buttons) await click("button", button);
    expect(await objections()).toEqual([]);
  });

  it("in a chosen file", async () => {
    await openPane(new FakeWorkbook(filled));
    await chooseFile(fileOf("上年.txt", writeText({ ...previousOf(filled), agency: "竹溪湾镇" })));
    expect(has("button", "仍然保存")).toBe(true);
    expect(await objections()).toEqual([]);
  });

  it.each<[string, FakeWorkbook, string]>([
    ["into an empty workbook, asking for the agency", new FakeWorkbook(), writeText({ ...wrongDigit, agency: null })],
    ["beside other figures and texts", new FakeWorkbook(unfinished), writeText({ ...wrongDigit, year: 2022 })],
    ["of another edition", new FakeWorkbook(filled), writeText(reportOf({ ...plan, year: 2019 }, 1))],
  ])("in an import %s", async (_, workbook, text) => {
    await openPane(workbook);
    await click("button", "导入现有报告");
    expect(await objections()).toEqual([]);
    await chooseFile(fileOf("年报.txt", text));
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    expect(await objections()).toEqual([]);
  });

  it.each<[string, () => Promise<HostState>]>([
    ["while it connects", () => new Promise(() => undefined)],
    ["without a host", () => Promise.reject(new Error("no library"))],
    ["in a browser", () => Promise.resolve({ kind: "notExcel" })],
  ])("%s", async (_, connect) => {
    await render(<App connect={connect} reload={() => undefined} place="fill" />);
    expect(await objections()).toEqual([]);
  });
});
