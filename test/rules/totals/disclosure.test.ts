import type { AgencyKind } from "../../../src/form";
import type { CellValue, Report } from "../../../src/report";
import { plainReport, plainReport2019 } from "../../support/reports/consistent";
import { changed, findingsOf, whyNot } from "../../support/reports/rules";

const documents = (row: string, issued: number, repealed: number, inForce: number, report = plainReport): Report =>
  changed(
    report,
    ["disclosure", row, "issued", issued],
    ["disclosure", row, "repealed", repealed],
    ["disclosure", row, "inForce", inForce],
  );
const asKind = (kind: AgencyKind | null, report: Report): Report => ({ ...report, kind });
const withFee = (amount: CellValue, kind: AgencyKind | null): Report =>
  asKind(kind, changed(plainReport, ["disclosure", "fees", "amount", amount]));
const without: Report = { ...plainReport, tables: { ...plainReport.tables, disclosure: null } };

describe("T2-1: the stock of last year is not negative", () => {
  it.each([
    [5, 0, 1, -4],
    [3, 2, 0, -1],
    [600, 50, 420, -130],
  ])("fires for %i issued, %i repealed, %i in force", (issued, repealed, inForce, difference) => {
    for (const row of ["regulations", "normativeDocuments"]) {
      const [found, ...others] = findingsOf("T2-1", documents(row, issued, repealed, inForce));
      expect(others).toEqual([]);
      expect(found).toMatchObject({ severity: "error", expected: issued - repealed, actual: inForce, difference });
      expect(found?.cells.map(({ row: at, column }) => [at, column])).toEqual([
        [row, "inForce"],
        [row, "issued"],
        [row, "repealed"],
      ]);
    }
  });

  it("says the three numbers and the stock that they imply", () => {
    expect(findingsOf("T2-1", documents("normativeDocuments", 5, 0, 1))[0]?.message).toBe(
      "表二「行政规范性文件」行：现行有效 1 件，减去本年制发 5 件、加上本年废止 0 件，推算上年存量为 -4 件，不能小于 0。",
    );
  });

  it.each([
    [50, 227, 420],
    [4, 0, 4],
    [5, 1, 4],
    [0, 9, 0],
    [0, 0, 0],
  ])("is silent for %i issued, %i repealed, %i in force", (issued, repealed, inForce) => {
    expect(findingsOf("T2-1", documents("normativeDocuments", issued, repealed, inForce))).toEqual([]);
  });

  it.each(["issued", "repealed", "inForce"])("leaves a blank or a text for %s to the rules on numbers", (column) => {
    const wrong = documents("normativeDocuments", 5, 0, 1);
    for (const value of [null, { text: "减4" }]) {
      expect(findingsOf("T2-1", changed(wrong, ["disclosure", "normativeDocuments", column, value]))).toEqual([]);
    }
  });

  it("is not assessed without the table, or where the edition does not ask for it", () => {
    expect(whyNot("T2-1", without)).toBe("报告中没有表二");
    expect(whyNot("T2-1", plainReport2019)).toBe("2019 版格式的表二没有制发、废止和现行有效件数");
    expect(whyNot("T2-1", plainReport)).toBeNull();
  });
});

describe("T2-2: no 规章 without the power to make them", () => {
  it.each<[AgencyKind, string]>([
    ["township", "error"],
    ["countyDepartment", "error"],
    ["county", "error"],
    ["cityDepartment", "verify"],
  ])("fires for a %s, severity %s", (kind, severity) => {
    const [found, ...others] = findingsOf("T2-2", asKind(kind, documents("regulations", 1, 0, 6)));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity, expected: 0, actual: 7, difference: 7 });
    expect(found?.cells.map(({ column, value }) => [column, value])).toEqual([
      ["issued", 1],
      ["inForce", 6],
    ]);
  });

  it("says who has no such power, and what stands there", () => {
    expect(findingsOf("T2-2", asKind("township", documents("regulations", 0, 0, 6)))[0]?.message).toBe(
      "表二「规章」行：乡镇街道没有规章制定权，应全部为 0，现为现行有效件数 6，请核对。",
    );
  });

  it("lists all that stands there, and adds it up", () => {
    expect(findingsOf("T2-2", asKind("county", documents("regulations", 1, 2, 6)))[0]).toMatchObject({
      message:
        "表二「规章」行：县级政府没有规章制定权，应全部为 0，现为制发件数 1、废止件数 2、现行有效件数 6，请核对。",
      ...{ actual: 9, difference: 9 },
    });
  });

  it("fires in the form of 2019 as well", () => {
    const report = changed(plainReport2019, ["disclosure", "regulations", "inPublic", 2]);
    expect(findingsOf("T2-2", asKind("township", report))).toHaveLength(1);
  });

  it.each<AgencyKind>(["city", "province"])("is silent for a %s", (kind) => {
    expect(findingsOf("T2-2", asKind(kind, documents("regulations", 1, 0, 6)))).toEqual([]);
  });

  it("is silent about 规范性文件, and about a row of 0 or of nothing", () => {
    expect(findingsOf("T2-2", asKind("township", documents("normativeDocuments", 4, 0, 4)))).toEqual([]);
    expect(findingsOf("T2-2", asKind("county", plainReport))).toEqual([]);
    const blank = changed(plainReport, ["disclosure", "regulations", "issued", null]);
    expect(findingsOf("T2-2", asKind("county", blank))).toEqual([]);
  });

  it("is not assessed where the kind is unknown and decides", () => {
    expect(whyNot("T2-2", asKind(null, documents("regulations", 1, 0, 6)))).toBe("未指明机关类型");
    expect(whyNot("T2-2", asKind(null, plainReport))).toBeNull();
    expect(whyNot("T2-2", without)).toBe("报告中没有表二");
  });
});

describe("T2-3: the fee is in 万元", () => {
  it.each<[string, AgencyKind]>([
    ["251000", "township"],
    ["10000", "countyDepartment"],
    ["3860000", "cityDepartment"],
  ])("asks about %s of a %s", (amount, kind) => {
    const [found] = findingsOf("T2-3", withFee(amount, kind));
    expect(found).toMatchObject({ severity: "verify", actual: amount });
    expect(found?.cells).toMatchObject([{ row: "fees", column: "amount", value: amount }]);
    expect(found?.message).toContain(`是 ${amount}，单位为万元`);
  });

  it.each<[string, AgencyKind]>([
    ["59237.2449", "countyDepartment"],
    ["9999", "township"],
    ["9999999.5", "township"],
    ["-251000", "township"],
    ["00251", "township"],
    ["282.1", "township"],
    ["59237", "county"],
    ["251000", "province"],
    ["251000", "city"],
    ["0", "township"],
  ])("is silent about %s of a %s", (amount, kind) => {
    expect(findingsOf("T2-3", withFee(amount, kind))).toEqual([]);
  });

  it.each<CellValue>([null, { text: "251000元" }])("leaves %j to the rules on numbers", (amount) => {
    expect(findingsOf("T2-3", withFee(amount, "township"))).toEqual([]);
    expect(whyNot("T2-3", withFee(amount, null))).toBeNull();
  });

  it("is not assessed where the kind is unknown and decides, nor where the edition has no fee", () => {
    expect(whyNot("T2-3", withFee("251000", null))).toBe("未指明机关类型");
    expect(whyNot("T2-3", withFee("25.1", null))).toBeNull();
    expect(whyNot("T2-3", plainReport2019)).toBe("2019 版格式的表二没有收费金额");
    expect(whyNot("T2-3", without)).toBe("报告中没有表二");
  });
});
