/** @jest-environment jsdom */
import { writeText } from "../../../src/files/text/write";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { fileOf } from "../../support/pane/files";
import { openPane } from "../../support/pane/openPane";
import { click, get, has, pass, perform, type, unmountAll, visibleText } from "../../support/pane/render";
import { unitNames, unitReport, unitWithSlip } from "../../support/reports/county";

afterEach(unmountAll);

const names = unitNames(4);
const text = (agency: string, slip = false): File =>
  fileOf(`${agency}.txt`, writeText(slip ? unitWithSlip(agency) : unitReport(agency)));
const county = [...names.slice(0, 3).map((agency) => text(agency)), text(names[3] ?? "", true)];

/** Drops files, and waits until they are checked: between two of them the pane's own thread takes a breath. */
async function drop(...files: readonly File[]): Promise<void> {
  const zone = document.querySelector(".nb-drop");
  if (!zone) throw new Error("there is no zone for files");
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.defineProperty(event, "dataTransfer", { value: { files, items: [] } });
  await perform(() => void zone.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
  for (let turn = 0; turn < 200 && !visibleText().includes("检查完毕"); turn += 1) await pass(10);
}

async function choose(label: string, value: string): Promise<void> {
  const select = get("combobox", label) as HTMLSelectElement;
  await perform(() => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const rows = (): readonly string[] =>
  [...document.querySelectorAll(".nb-result-head strong")].map((name) => name.textContent);
const view = (label: string): Promise<void> => click("radio", label);

async function openCounty(...files: readonly File[]): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook(null);
  await openPane(workbook, "county");
  if (files.length > 0) await drop(...files);
  return workbook;
}

describe("汇总", () => {
  it("is open to a workbook without a report, and asks nothing of it", async () => {
    const workbook = await openCounty();
    expect(visibleText()).toContain("批量检查和汇总");
    expect(workbook.requests.filter((request) => request !== "review" && request !== "watch")).toEqual([]);
  });

  it("lists the files, the worst first; a row opens to its findings with their places", async () => {
    await openCounty(...county, fileOf("坏.json", "{"));
    expect(visibleText()).toContain("检查完毕，共 5 份：有强制问题 1 份，读不出 1 份。");
    expect(rows().slice(0, 2)).toEqual(["坏.json", names[3]]);
    await click("button", names[3] ?? "");
    expect(get("button", names[3] ?? "").getAttribute("aria-expanded")).toBe("true");
    expect(visibleText()).toMatch(/表三「自然人」列：.*位置：第 \d+ 至 \d+ 行/);
    expect(visibleText()).toContain("未检查 Y-1 至 Y-5：未提供上年报告");
  });

  it("filters, sorts, and takes a file out of the list", async () => {
    await openCounty(...county);
    await choose("按结果筛选", "fail");
    expect(rows()).toEqual([names[3]]);
    expect(visibleText()).toContain("显示 1 份，共 4 份。");
    await click("button", "全部显示");
    await choose("排序", "agency");
    const up = rows();
    await click("button", "升序");
    expect(rows()).toEqual([...up].reverse());
    await type("查找", names[1] ?? "");
    expect(rows()).toEqual([names[1]]);
    await click("button", names[1] ?? "");
    await click("button", "从列表中去掉");
    expect(visibleText()).toContain("共 3 份");
  });

  it("keeps what was checked while another place is open", async () => {
    await openCounty(...county);
    await choose("按结果筛选", "fail");
    await click("tab", "填报");
    await click("tab", "汇总");
    expect(rows()).toEqual([names[3]]);
  });

  it("shows the county at a glance, readable without its colours, and leads to a file", async () => {
    await openCounty(...county);
    await view("分布");
    const [head, first] = [...document.querySelectorAll("tr")].map((row) => row.textContent);
    expect(head).toBe("机关勾稽数字结构上年正文文字合计");
    expect(first).toMatch(new RegExp(`^${names[3]}■\\d+最重为强制，共 \\d+ 个问题`));
    await click("button", `查看${names[3]}的问题`);
    expect(rows()[0]).toBe(names[3]);
    expect(get("button", names[3] ?? "").getAttribute("aria-expanded")).toBe("true");
  });

  it("writes the table to a sheet", async () => {
    const workbook = await openCounty(...county);
    await click("button", "写入工作表");
    const [written] = [...workbook.textSheets.values()];
    expect(written?.split("\n")).toHaveLength(5);
    expect(visibleText()).toContain("已写入工作表");
  });

  it("takes names for names, whatever they look like", async () => {
    await openCounty(fileOf("<img src=x onerror=alert(1)>.json", "{"));
    expect(document.querySelector("img")).toBeNull();
    expect(rows()).toEqual(["<img src=x onerror=alert(1)>.json"]);
  });
});

describe("the sums", () => {
  it("are refused for a unit with errors, unless somebody says so; each figure shows its parts", async () => {
    await openCounty(...county);
    await view("汇总表");
    await click("button", "生成汇总");
    expect(visibleText()).toContain("请填写机关名称。");
    await type("机关名称", "云阳县");
    await type("单位名单", [...names, "没报镇"].join("\n"));
    await make();
    expect(visibleText()).toContain("有 1 个单位的年报有强制问题，没有生成汇总");
    expect(visibleText()).toContain("缺报 1 个单位没报镇");
    expect(has("button", "下载汇总工作簿")).toBe(false);
    const tick = [...document.querySelectorAll("label")].find((label) => label.textContent.includes("也计入"));
    await perform(() => tick?.querySelector("input")?.click());
    await make();
    expect(visibleText()).toContain("云阳县 2025 年：计入 4 个单位，没有计入 0 份。");
    await choose("列", "person");
    await click("button", "（一）予以公开，自然人：117");
    const parts = [...document.querySelectorAll(".nb-part")].map((part) => part.querySelector("strong")?.textContent);
    expect(parts).toEqual(["90", "9", "9", "9"]);
  });

  it("say that they are of before, once the files have changed", async () => {
    await openCounty(...county.slice(0, 3));
    await view("汇总表");
    await type("机关名称", "云阳县");
    await make();
    expect(visibleText()).not.toContain("后来有变化");
    await view("结果");
    await click("button", names[0] ?? "");
    await click("button", "从列表中去掉");
    await view("汇总表");
    expect(visibleText()).toContain("后来有变化");
  });

  /** Sums up; the word that it is under way is drawn first. */
  async function make(): Promise<void> {
    await click("button", "生成汇总");
    await pass(20);
  }
});
