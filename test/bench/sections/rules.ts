import { readFileSync } from "node:fs";
import { readReportJson } from "../../../src/files/json/read";
import { emptySection, type Report } from "../../../src/report";
import { checkReport } from "../../../src/rules";
import { atMost, quantile, type Section } from "../section";

const sample = "assets/sample/zhuxiwan-2025.json";
const calls = 3000;

export const rules: Section = {
  title: "Rules: time for one report",
  remark: `${sample}, median of ${calls} calls after as many to warm up`,
  run: () => {
    const report = readSample();
    const { narrative } = report;
    const tablesOnly: Report = {
      ...report,
      narrative: { overall: emptySection, problems: emptySection, other: emptySection },
    };
    const text = narrative.overall.text;
    // With the other sections as they are, 5,000 characters in all.
    const length = 5000 - narrative.problems.text.length - narrative.other.text.length;
    const long = text.repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length);
    const withLongText: Report = {
      ...report,
      narrative: { ...narrative, overall: { ...narrative.overall, text: long } },
    };
    return [
      atMost("tables, no narrative", medianOf(tablesOnly), 25, "µs"),
      atMost("whole catalogue, narrative of 5,000 characters", medianOf(withLongText), 500, "µs"),
    ];
  },
};

function readSample(): Report {
  const read = readReportJson(readFileSync(sample, "utf8"), sample);
  if (!read.ok) throw new Error(read.failure.sentence);
  return read.value;
}

function medianOf(report: Report): number {
  for (let call = 0; call < calls; call++) checkReport({ ...report });
  const times: number[] = [];
  for (let call = 0; call < calls; call++) {
    // A report of its own each time: what was read out of a text is kept with its report.
    const fresh = { ...report };
    const start = performance.now();
    checkReport(fresh);
    times.push(performance.now() - start);
  }
  return 1000 * quantile(times, 0.5);
}
