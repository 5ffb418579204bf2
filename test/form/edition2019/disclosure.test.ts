import { disclosure } from "../../../src/form/edition2019/disclosure";
import { namesOf } from "../named";

describe("表二 of 2019", () => {
  it.each([
    ["id", "disclosure"],
    ["number", "表二"],
    ["sheetName", "表二 主动公开"],
  ] as const)("has the %s %s", (key, value) => expect(disclosure[key]).toBe(value));

  it.each([
    ["本年新制作数量", "made"],
    ["本年制作数量", "made"],
    ["本年新公开数量", "published"],
    ["本年新公开数", "published"],
    ["对外公开总数量", "inPublic"],
    ["对外公开总数", "inPublic"],
    ["规范性文件", "normativeDocuments"],
    ["行政规范性文件", "normativeDocuments"],
    ["其他对外管理服务事项", "otherServices"],
    ["其它对外管理服务事项", "otherServices"],
    ["上一年项目数量", "itemsLastYear"],
    ["上年项目数量", "itemsLastYear"],
    ["本年增/减", "change"],
    ["本年增减", "change"],
    ["处理决定数量", "decisions"],
    ["本年处理决定数量", "decisions"],
    ["政府集中采购", "procurement"],
    ["采购项目数量", "items"],
    ["采购项目数", "items"],
    ["采购总金额（单位：万元）", "amount"],
    ["采购总金额（元）", "amount"],
  ])("understands %s as %s", (wording, name) => expect(namesOf(disclosure, wording)).toEqual([name]));

  it("counts whole items in each cell, but for changes and for the amount of procurement", () => {
    const others = disclosure.cells.filter(({ kind }) => kind !== "count");
    expect(others.map(({ row, column, kind }) => [row, column, kind])).toEqual([
      ...["licences", "otherServices", "penalties", "coercion", "fees"].map((row) => [row, "change", "signed"]),
      ["procurement", "amount", "amount"],
    ]);
  });
});
