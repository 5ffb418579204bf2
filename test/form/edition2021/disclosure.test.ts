import { disclosure } from "../../../src/form/edition2021/disclosure";
import { cellIn, namesOf } from "../named";

describe("表二 of 2021", () => {
  it.each([
    ["id", "disclosure"],
    ["number", "表二"],
    ["sheetName", "表二 主动公开"],
  ] as const)("has the %s %s", (key, value) => expect(disclosure[key]).toBe(value));

  it.each([
    ["本年制发件数", "issued"],
    ["本年发件", "issued"],
    ["本年废止件数", "repealed"],
    ["本年度止件数", "repealed"],
    ["现行有效件数", "inForce"],
    ["现行有效件", "inForce"],
    ["行政规范性文件", "normativeDocuments"],
    ["规范性文件", "normativeDocuments"],
    ["本年处理决定数量", "decisions"],
    ["处理决定数量", "decisions"],
    ["本年收费金额（单位：万元）", "amount"],
    ["本年收费金额", "amount"],
  ])("understands %s as %s", (wording, name) => expect(namesOf(disclosure, wording)).toEqual([name]));

  it.each([
    ["issued", "制发件数"],
    ["repealed", "废止件数"],
    ["inForce", "现行有效件数"],
    ["decisions", "处理决定数量"],
    ["amount", "收费金额"],
  ])("calls the column %s %s in messages", (column, name) => {
    expect(cellIn(disclosure, column)?.columnName).toBe(name);
  });

  it("counts whole items in each cell but the fees, which are money", () => {
    expect(disclosure.cells.filter(({ kind }) => kind !== "count")).toEqual([cellIn(disclosure, "fees")]);
    expect(cellIn(disclosure, "fees")?.kind).toBe("money");
  });
});
