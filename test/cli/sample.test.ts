import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReportJson } from "../../src/files/json/read";
import { writeReportJson } from "../../src/files/json/write";
import { readText } from "../../src/files/text/read";
import { writeText } from "../../src/files/text/write";
import type { Report } from "../../src/report";
import { checkReport } from "../../src/rules";
import { cellIndex } from "../support/reports/consistent";
import { valueOf, valuesOf } from "../support/reports/read";

const sample = (name: string): string => readFileSync(join(__dirname, "../../assets/sample", name), "utf8");
const report = (year: number): Report => valueOf(readReportJson(sample(`zhuxiwan-${year}.json`), null));

describe.each([2025, 2024])("the sample report of %i", (year) => {
  it("is as read and export write it", () => {
    expect(writeReportJson(report(year))).toBe(sample(`zhuxiwan-${year}.json`));
    expect(writeText(report(year))).toBe(sample(`zhuxiwan-${year}.txt`));
  });

  it("is the same in its text", () => {
    const read = valueOf(readText(sample(`zhuxiwan-${year}.txt`), null));
    expect(valuesOf(read)).toEqual(valuesOf(report(year)));
    expect(read.narrative).toEqual(report(year).narrative);
    expect([read.agency, read.year, read.title]).toEqual([report(year).agency, year, report(year).title]);
  });

  it("has no finding in either form", () => {
    const text = valueOf(readText(sample(`zhuxiwan-${year}.txt`), null));
    for (const one of [report(year), text]) {
      const { findings, notAssessed } = checkReport(one);
      expect(findings).toEqual([]);
      expect(notAssessed.map(({ rule }) => rule)).toEqual(["Y-1", "Y-2", "Y-3", "Y-4", "Y-5"]);
    }
  });

  it("fills every part of its narrative, section 一 within a thousand letters", () => {
    const { overall, problems, other } = report(year).narrative;
    for (const part of [...Object.values(overall.parts), ...Object.values(problems.parts), other.text]) {
      expect(part.length).toBeGreaterThan(20);
    }
    expect(overall.text.length).toBeLessThanOrEqual(1000);
  });
});

it("has no finding in one year against the other", () => {
  expect(checkReport(report(2025), { previous: report(2024) })).toEqual({ findings: [], notAssessed: [] });
});

it("carries over from one year to the next", () => {
  const [before, after] = [report(2024).tables, report(2025).tables];
  const value = (table: Report["tables"]["requests"], row: string, column: string): unknown =>
    table?.cells[cellIndex(table.form, row, column)]?.value;
  for (const column of ["person", "business", "research", "welfare", "legal", "otherOrganisation", "total"]) {
    expect(value(after.requests, "carriedIn", column)).toBe(value(before.requests, "carriedOut", column));
  }
  const documents = (year: Report["tables"], column: string): number =>
    Number(value(year.disclosure, "normativeDocuments", column));
  expect(documents(after, "inForce")).toBe(
    documents(before, "inForce") + documents(after, "issued") - documents(after, "repealed"),
  );
});

it("says in its text the numbers of its tables", () => {
  const { narrative } = report(2025);
  const values = valuesOf(report(2025));
  const numbers: readonly (readonly [RegExp, unknown])[] = [
    [/新收政府信息公开申请(\d+)件/, values["requests new total"]],
    [/上年结转(\d+)件/, values["requests carriedIn total"]],
    [/办结(\d+)件/, values["requests handled total"]],
    [/予以公开(\d+)件/, values["requests granted total"]],
    [/部分公开(\d+)件/, values["requests partlyGranted total"]],
    [/结转下年度继续办理(\d+)件/, values["requests carriedOut total"]],
    [/制发行政规范性文件(\d+)件/, values["disclosure normativeDocuments issued"]],
    [/现行有效(\d+)件/, values["disclosure normativeDocuments inForce"]],
  ];
  for (const [pattern, value] of numbers) expect(Number(pattern.exec(narrative.overall.text)?.[1])).toBe(value);
});
