import { editionFor, editionOf } from "../../../src/form";
import type { Report } from "../../../src/report";
import { doubtsAbout, fitTo, refusalOf } from "../../../src/taskpane/import/fit";
import { filled, reportOf } from "../../support/pane/reports";

const old = reportOf({ agency: "高平镇", kind: "township", year: 2019 }, 1);

describe("what does not fit", () => {
  it("is another edition, which is refused with what to do", () => {
    expect(refusalOf(filled, old)).toContain("请新建一个空白工作簿");
    expect(refusalOf(filled, { ...old, year: null })).toContain("2019 版格式");
    expect(refusalOf(filled, filled)).toBeNull();
  });

  it("is not a table alone that both editions have, nor one table among others", () => {
    const alone: Report = { ...old, year: null, tables: { ...old.tables, disclosure: null, requests: null } };
    expect(refusalOf(filled, alone)).toBeNull();
    const mixed: Report = { ...filled, tables: { ...filled.tables, disclosure: old.tables.disclosure } };
    expect(refusalOf(filled, mixed)).toBeNull();
  });

  it("is another agency or year, in one sentence each", () => {
    expect(doubtsAbout(filled, { ...filled, agency: "竹溪湾镇", year: 2021 })).toEqual([
      "报告的机关是“竹溪湾镇”，工作簿里是“高平镇”，请确认没有选错。",
      "报告是 2021 年的，工作簿里是 2023 年的，请确认没有选错。",
    ]);
    expect(doubtsAbout(filled, { ...filled, agency: null, year: null })).toEqual([]);
    expect(doubtsAbout(filled, { ...filled, agency: "某县高平镇人民政府" })).toEqual([]);
  });

  it("is last year's report, with a hint where that belongs", () => {
    expect(doubtsAbout(filled, { ...filled, year: 2022 })[1]).toContain("“上年报告”");
  });
});

describe("a report for new sheets", () => {
  it("loses the tables that are of another edition than the sheets", () => {
    const mixed: Report = { ...filled, tables: { ...filled.tables, disclosure: old.tables.disclosure } };
    const { report, left } = fitTo(editionFor(2023), mixed);
    expect(left.map(({ number }) => number)).toEqual(["表二"]);
    expect(report.tables).toEqual({ ...filled.tables, disclosure: null });
  });

  it("keeps all where they fit", () => {
    expect(fitTo(editionOf("2019"), old)).toEqual({ report: old, left: [] });
  });
});
