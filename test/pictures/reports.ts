import { sectionOf, editionOf } from "../../src/form";
import { paragraphsOf, readSection, withCell, type NarrativeId, type Report } from "../../src/report";
import { cellIndex, plainReport2019 } from "../support/reports/consistent";
import { sampleReport } from "../support/reports/sample";

const sample = sampleReport(2025);

/** The report with other texts in its narrative sections. */
function withTexts(report: Report, texts: Readonly<Partial<Record<NarrativeId, string>>>): Report {
  const edition = editionOf(report.edition);
  const sections = Object.entries(texts).map(([id, text]) => [
    id,
    readSection(sectionOf(edition, id as NarrativeId), paragraphsOf(text)),
  ]);
  return { ...report, narrative: { ...report.narrative, ...(Object.fromEntries(sections) as object) } };
}

/** A report whose texts take several pages, with what is hard to set: long lines without a break, numbers, an address. */
function longReport(): Report {
  const { overall, problems } = sample.narrative;
  const more = Array.from(
    { length: 12 },
    (_, at) =>
      `${at + 1}．公开重大建设项目批准和实施信息 ${1_234 + at * 97} 条（其中通过 www.example.gov.cn/zwgk/list?id=${at} 公开 ` +
      `${12 + at} 条），群众满意率99.${at}%；“最多跑一次”事项——含跨省通办——累计办理1，234件，同比增长12.3%。`,
  );
  return withTexts(sample, {
    overall: [overall.text, ...more].join("\n"),
    problems: [problems.text, ...more.slice(0, 6)].join("\n"),
    other: "",
  });
}

/** The sample with one more in a total of 表三, so that the row and the column of it are broken. */
function brokenReport(): Report {
  const { requests } = sample.tables;
  if (!requests) throw new Error("no 表三");
  const index = cellIndex(requests.form, "handled", "person");
  const value = Number(requests.cells[index]?.value) + 1;
  return { ...sample, tables: { ...sample.tables, requests: withCell(requests, index, value) } };
}

/** The reports that pictures are made of. */
export const pictured = {
  sample,
  "edition-2019": withTexts(plainReport2019, {
    overall: sample.narrative.overall.text.replaceAll("2025", "2020"),
    problems: sample.narrative.problems.text.replaceAll("2026", "2021"),
  }),
  long: longReport(),
  broken: brokenReport(),
} as const;
