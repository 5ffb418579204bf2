/** @jest-environment jsdom */
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { openPane } from "../../support/pane/openPane";
import { click, get, has, perform, type, unmountAll, visibleText } from "../../support/pane/render";
import { broken, change, reportOf, zeros } from "../../support/pane/reports";

afterEach(unmountAll);

const lastYear = new Date().getFullYear() - 1;

async function startNewReport(workbook: FakeWorkbook): Promise<void> {
  await openPane(workbook);
  await click("button", "新建年报");
}

describe("新建年报", () => {
  it("builds the sheets of the agency and shows them", async () => {
    const workbook = new FakeWorkbook();
    await startNewReport(workbook);
    expect(document.activeElement).toBe(get("textbox", "机关名称"));
    await type("机关名称", "高平镇");
    await perform(() => get("radio", "手工填写").click());
    await click("button", "建立工作表");
    expect(workbook.plans).toEqual([{ agency: "高平镇", kind: "township", year: lastYear, totals: "typed" }]);
    expect(visibleText()).toContain("已建立 4 张工作表：正文、表二 主动公开、表三 依申请公开、表四 复议诉讼。");
    expect(get("heading", "高平镇").tagName).toBe("H2");
    expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
  });

  it("builds totals as formulas unless told otherwise, for the kind that was chosen", async () => {
    const workbook = new FakeWorkbook();
    await startNewReport(workbook);
    await type("机关名称", "某县财政局");
    const kind = get("combobox", "机关类型") as HTMLSelectElement;
    await perform(() => {
      kind.value = "countyDepartment";
      kind.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await type("年度", "2023");
    await click("button", "建立工作表");
    expect(workbook.plans).toEqual([{ agency: "某县财政局", kind: "countyDepartment", year: 2023, totals: "formula" }]);
  });

  it("says beside each field what is wrong, and asks nothing of Excel", async () => {
    const workbook = new FakeWorkbook();
    await startNewReport(workbook);
    await type("年度", "2018");
    await click("button", "建立工作表");
    expect(visibleText()).toContain("请填写机关名称。");
    expect(visibleText()).toContain("其他年度没有对应的格式");
    expect(get("textbox", "机关名称").getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(get("textbox", "机关名称"));
    expect(workbook.requests).not.toContain("build");
  });

  it("shows that it is working, and does not build twice", async () => {
    const workbook = new FakeWorkbook();
    await startNewReport(workbook);
    await type("机关名称", "高平镇");
    const letGo = workbook.hold("build");
    await click("button", "建立工作表");
    expect(has("progressbar", "正在建立")).toBe(true);
    await click("button", "正在建立");
    await perform(letGo);
    expect(workbook.requests.filter((request) => request === "build")).toHaveLength(1);
    expect(has("progressbar", "正在建立")).toBe(false);
  });

  it("keeps what was typed when Excel refuses", async () => {
    const workbook = new FakeWorkbook();
    await startNewReport(workbook);
    await type("机关名称", "高平镇");
    workbook.failNext("build", "AccessDenied", "工作簿受保护，无法新建工作表。");
    await click("button", "建立工作表");
    expect(visibleText()).toContain("工作簿受保护，无法新建工作表。");
    expect((get("textbox", "机关名称") as HTMLInputElement).value).toBe("高平镇");
    await click("button", "收起这条提示");
    expect(visibleText()).not.toContain("工作簿受保护");
  });

  it("keeps what was typed while another place is open", async () => {
    await startNewReport(new FakeWorkbook());
    await type("机关名称", "高平镇");
    await click("tab", "审核");
    await click("tab", "填报");
    expect((get("textbox", "机关名称") as HTMLInputElement).value).toBe("高平镇");
  });

  it("offers to go on with sheets that are there already", async () => {
    const workbook = new FakeWorkbook();
    await startNewReport(workbook);
    workbook.edit(zeros, true);
    await type("机关名称", "竹溪湾镇");
    await click("button", "建立工作表");
    expect(visibleText()).toContain("没有改动任何内容");
    await click("button", "继续使用已有工作表");
    expect(get("heading", "高平镇").tagName).toBe("H2");
    expect(workbook.plans).toEqual([]);
  });
});

describe("the other ways to begin", () => {
  it("opens the sample, figures and texts included", async () => {
    const workbook = new FakeWorkbook();
    await openPane(workbook);
    await click("button", "打开示例");
    expect(workbook.plans).toMatchObject([{ agency: "竹溪湾镇", year: 2025, totals: "formula" }]);
    expect(visibleText()).toContain("内容纯属虚构");
    expect(visibleText()).toContain("175/175 格");
    expect(visibleText()).toContain("没有发现问题");
  });

  it("finds a report that has come since, or says that there is none", async () => {
    const workbook = new FakeWorkbook();
    await openPane(workbook);
    await click("button", "继续已有");
    expect(visibleText()).toContain("当前工作簿里没有找到年报表格，可以新建一份。");
    workbook.edit(zeros, true);
    await click("button", "继续已有");
    expect(get("heading", "高平镇").tagName).toBe("H2");
  });

  it("leads back to the beginning from the places that need a report", async () => {
    await openPane(new FakeWorkbook(), "review");
    expect(visibleText()).toContain("没有找到年报表格");
    await click("button", "去填报");
    expect(has("button", "新建年报")).toBe(true);
  });
});

describe("the report at a glance", () => {
  it("counts what is filled and leads to the first blank", async () => {
    const workbook = new FakeWorkbook(change(zeros, "remedies", "directSuit", "upheld", null));
    await openPane(workbook);
    expect(visibleText()).toContain("2023 年 · 乡镇街道 · 2021 版格式");
    expect(visibleText()).toContain("14/15 格");
    await click("button", "到表四第一个空格");
    expect(workbook.visited).toEqual([{ sheet: "表四 复议诉讼", row: 3, column: 5 }]);
  });

  it("fills the rest with 0 by one click", async () => {
    const workbook = new FakeWorkbook(reportOf({ agency: "高平镇", kind: "township", year: 2023 }, null));
    await openPane(workbook);
    expect(visibleText()).toContain("还有 200 个数字格空着");
    await click("button", "其余填 0");
    expect(visibleText()).toContain("已在 200 个空格里填 0。");
    expect(has("button", "其余填 0")).toBe(false);
    expect(visibleText()).toContain("没有发现问题");
  });

  it("leads on to the findings, or to the export where there are none", async () => {
    const workbook = new FakeWorkbook(broken);
    await openPane(workbook);
    await click("button", "查看问题");
    expect(get("tab", "审核").getAttribute("aria-selected")).toBe("true");
    await perform(() => workbook.edit(zeros));
    await click("tab", "填报");
    expect(has("button", "查看问题")).toBe(false);
    await click("button", "导出全文");
    expect(get("tab", "导出").getAttribute("aria-selected")).toBe("true");
  });
});
