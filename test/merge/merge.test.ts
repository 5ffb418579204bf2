import * as fc from "fast-check";
import { editionFor } from "../../src/form";
import { isRefused, mergeReports, partsOf } from "../../src/merge";
import { failure, type Report } from "../../src/report";
import { consistentReports, consistentReports2019 } from "../support/reports/arbitrary";
import { plainReport } from "../support/reports/consistent";
import { valuesOf } from "../support/reports/read";
import { changed } from "../support/reports/rules";
import { sumsByHand } from "./byHand";
import { handedIn, mergedOf, plan, said, unitReport } from "./units";

const renamed = (reports: readonly Report[], year: number): readonly Report[] =>
  reports.map((report, at) => ({ ...report, agency: `第${at}号单位`, year, file: `${at}.json` }));

describe("the sum of many units", () => {
  it.each([
    ["2021", consistentReports, 2025],
    ["2019", consistentReports2019, 2020],
  ] as const)("equals the sum computed by hand, cell by cell, over 300 units of edition %s", (_, reports, year) => {
    fc.assert(
      fc.property(fc.array(reports, { minLength: 300, maxLength: 300 }), (generated) => {
        const units = renamed(generated, year).map((report) => ({ ...report, narrative: plainReport.narrative }));
        const merged = mergeReports(handedIn(...units), { ...plan, year, takesErrors: true });
        expect(merged.units).toHaveLength(300);
        expect(valuesOf(merged.report)).toEqual(sumsByHand(units));
      }),
      { seed: 2025, numRuns: 3 },
    );
  });

  it("is the agency's own report of that year, and keeps fees to the last decimal", () => {
    const fees = ["59237.2449", "0.1", "0.2", "2.02"];
    const merged = mergedOf(
      fees.map((fee, at) => changed(unitReport(`第${at}镇`), ["disclosure", "fees", "amount", fee])),
      { takesErrors: true },
    );
    expect(merged.report).toMatchObject({
      ...{ agency: "云阳县", year: 2025, kind: "county", edition: "2021" },
      title: "云阳县2025年政府信息公开工作年度报告",
    });
    expect(valuesOf(merged.report)["disclosure fees amount"]).toBe("59239.5649");
  });

  it("counts a blank and a text as nothing", () => {
    const [a, b, c] = ["甲镇", "乙镇", "丙镇"].map((name) => unitReport(name));
    if (!a || !b || !c) throw new Error("no units");
    const merged = mergedOf(
      [
        changed(a, ["disclosure", "licences", "decisions", null], ["disclosure", "fees", "amount", null]),
        changed(b, ["disclosure", "licences", "decisions", { text: "减4" }]),
        { ...c, tables: { ...c.tables, remedies: null } },
      ],
      { takesErrors: true },
    );
    const values = valuesOf(merged.report);
    expect(values["disclosure licences decisions"]).toBe(136);
    expect(values["disclosure fees amount"]).toBe("2.5728");
    const review = valuesOf(a)["remedies review upheld"];
    expect(values["remedies review upheld"]).toBe(2 * Number(review));
  });

  it("knows for every cell which unit gave what", () => {
    const numbers = [3, 0, 11];
    const merged = mergedOf(
      numbers.map((number, at) => changed(unitReport(`第${at}镇`), ["disclosure", "penalties", "decisions", number])),
      { takesErrors: true },
    );
    const form = merged.report.tables.disclosure?.form;
    if (!form) throw new Error("no 表二");
    const index = form.cells.findIndex(({ row }) => row === "penalties");
    const parts = partsOf(merged.units, form, index).map(({ unit, cell }) => [unit.agency, cell.value]);
    expect(parts).toEqual([
      ["第0镇", 3],
      ["第1镇", 0],
      ["第2镇", 11],
    ]);
    for (const table of Object.values(merged.report.tables)) {
      for (const [at, { value }] of (table?.cells ?? []).entries()) {
        const own = table ? partsOf(merged.units, table.form, at) : [];
        const sum = own.reduce((total, { cell }) => total + Math.round(Number(cell.value) * 1e4), 0);
        expect(Math.round(Number(value) * 1e4)).toBe(sum);
      }
    }
  });
});

describe("which reports are summed", () => {
  const good = unitReport("甲镇");
  const broken = changed(unitReport("乙镇"), ["requests", "granted", "total", 1]);

  it("refuses a unit with errors, says the first, and takes it when told to", () => {
    const refused = mergedOf([good, broken]);
    expect(isRefused(refused)).toBe(true);
    expect(refused.units.map(({ agency }) => agency)).toEqual(["甲镇"]);
    expect(refused.leftOut).toMatchObject([{ agency: "乙镇", reason: "errors" }]);
    expect(refused.leftOut[0]?.sentence).toMatch(
      /^“乙镇”（乙镇\.json）有 2 项强制性问题，没有计入，第一项是 T3-2：.*。$/,
    );
    expect(said(refused, "A-3")).toEqual([refused.leftOut[0]?.sentence]);
    const taken = mergedOf([good, broken], { takesErrors: true });
    expect(isRefused(taken)).toBe(false);
    expect(taken.units).toHaveLength(2);
    expect(said(taken, "A-3")[0]).toMatch(/^“乙镇”（乙镇\.json）有 2 项强制性问题，按要求仍然计入，第一项是 T3-2：/);
  });

  it("leaves out reports that cannot be read, or say not whose or when, or are of another year or edition", () => {
    const other = editionFor(2020);
    const old = unitReport("戊镇");
    const { requests } = consistent2019();
    const sources = [
      ...handedIn(
        good,
        { ...unitReport("丙镇"), agency: null },
        { ...unitReport("丁镇"), year: null },
        unitReport("己镇", 2024),
        { ...old, tables: { ...old.tables, requests } },
      ),
      { file: "坏.xlsx", read: failure("Damaged", "文件已损坏。") },
    ];
    const merged = mergeReports(sources, plan);
    expect(other.tables).toContain(requests?.form);
    expect(merged.units.map(({ agency }) => agency)).toEqual(["甲镇"]);
    expect(merged.leftOut.map(({ reason, sentence }) => [reason, sentence])).toEqual([
      ["agencyUnknown", "丙镇.json 没有写明机关名称，不知道是哪个单位的，没有计入。"],
      ["yearUnknown", "“丁镇”（丁镇.json）的报告没有写明年度，无法确认是 2025 年的，没有计入。"],
      ["otherYear", "“己镇”（己镇.json）的报告是 2024 年的，这次汇总 2025 年，没有计入。"],
      ["otherEdition", "“戊镇”（戊镇.json）的表三不是 2021 版格式，没有计入，请按 2021 版格式重新填写。"],
      ["unreadable", "坏.xlsx 读不出，没有计入：文件已损坏。"],
    ]);
    expect(said(merged, "A-2")).toEqual(merged.leftOut.map(({ sentence }) => sentence));
    expect(isRefused(merged)).toBe(false);
  });

  it("takes the first of two reports of one unit that say the same, and neither where they differ", () => {
    const again = { ...good, agency: "云阳县甲镇人民政府", file: "again.json" };
    const same = mergedOf([good, again]);
    expect(same.units.map(({ file }) => file)).toEqual(["甲镇.json"]);
    expect(said(same, "A-2")).toEqual([
      "“云阳县甲镇人民政府”（again.json）与 甲镇.json 是同一单位的报告，数字相同，只计了一次。",
    ]);
    const other = changed(again, ["disclosure", "licences", "decisions", 7]);
    const differing = mergedOf([good, other, unitReport("丙镇")]);
    expect(differing.units.map(({ agency }) => agency)).toEqual(["丙镇"]);
    expect(said(differing, "A-2")).toEqual([
      "“甲镇”（甲镇.json）与 again.json 是同一单位的报告，数字不同，都没有计入，请只留一份。",
      "“云阳县甲镇人民政府”（again.json）与 甲镇.json 是同一单位的报告，数字不同，都没有计入，请只留一份。",
    ]);
  });

  it("does not add the agency's own sum to itself, unless the list names it", () => {
    const own = unitReport("云阳县人民政府");
    const merged = mergedOf([good, own]);
    expect(merged.units.map(({ agency }) => agency)).toEqual(["甲镇"]);
    expect(merged.leftOut.map(({ reason }) => reason)).toEqual(["own"]);
    expect(mergedOf([good, own], { listed: ["云阳县", "甲镇"] }).units).toHaveLength(2);
  });

  it("is nothing without a unit", () => {
    expect(isRefused(mergedOf([]))).toBe(true);
    expect(isRefused(mergedOf([unitReport("甲镇", 2024)]))).toBe(true);
  });
});

describe("a list of units", () => {
  const units = ["丙镇", "甲镇", "乙街道办事处"].map((name) => unitReport(name));

  it("gives the order, finds names in any wording, and misses who is not there", () => {
    const merged = mergedOf(units, { listed: ["云阳县甲镇人民政府", "乙街道", "丁乡", "丙镇"] });
    expect(merged.units.map(({ agency }) => agency)).toEqual(["甲镇", "乙街道办事处", "丙镇"]);
    expect(merged.missing).toEqual(["丁乡"]);
    expect(said(merged, "A-2")).toEqual(["单位名单里的“丁乡”没有报告。"]);
  });

  it("leaves out who is not on it, and does not miss whose report is of another year", () => {
    const merged = mergedOf([...units, unitReport("丁乡", 2024)], { listed: ["丙镇", "甲镇", "丁乡"] });
    expect(merged.leftOut.map(({ reason }) => reason)).toEqual(["notListed", "otherYear"]);
    expect(merged.missing).toEqual([]);
    const severities = merged.assessment.findings.filter(({ rule }) => rule === "A-2").map(({ severity }) => severity);
    expect(severities).toEqual(["verify", "error"]);
  });

  it("asks for the full name where several of the list may be meant", () => {
    const listed = ["云阳县城关镇", "开州区城关镇"];
    const merged = mergedOf([unitReport("城关镇"), unitReport("开州区城关镇")], { listed });
    expect(merged.units.map(({ agency }) => agency)).toEqual(["开州区城关镇"]);
    expect(said(merged, "A-2")[0]).toBe(
      "“城关镇”（城关镇.json）可能是单位名单里的“云阳县城关镇”或“开州区城关镇”，无法判断，没有计入，请在报告里写全称。",
    );
  });

  it("counts a name that is written twice once", () => {
    const merged = mergedOf([unitReport("甲镇")], { listed: ["甲镇", " 甲镇 "] });
    expect(merged.units).toHaveLength(1);
    expect(said(merged, "A-2")).toEqual(["“甲镇”在单位名单里写了不止一次，按一个单位计。"]);
  });
});

function consistent2019(): Report["tables"] {
  const [report] = fc.sample(consistentReports2019, { seed: 1, numRuns: 1 });
  if (!report) throw new Error("no report");
  return report.tables;
}
