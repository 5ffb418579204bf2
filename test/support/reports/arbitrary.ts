import * as fc from "fast-check";
import { editionFor, tableOf, type Edition } from "../../../src/form";
import type { Report } from "../../../src/report";
import { applicants, consistentReport, detailRowsOf, edition, type Numbers, type Texts } from "./consistent";

/** Most numbers of a real report are 0, a few are large. */
const count = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(30) }, fc.nat(90_000));

/** A decimal string in its one writing: 0, 2.02, 59237.2449. */
const fee = fc
  .tuple(fc.nat(60_000), fc.stringMatching(/^(\d{0,5}[1-9])?$/))
  .map(([whole, fraction]) => (fraction === "" ? String(whole) : `${whole}.${fraction}`));

const documents = fc
  .tuple(count, count, fc.nat(100))
  .map(([stock, issued, percent]) => [stock, issued, Math.floor(((stock + issued) * percent) / 100)] as const);

const applicantColumn = (
  details: number,
): fc.Arbitrary<{
  readonly details: readonly number[];
  readonly carried: readonly [number, number];
}> =>
  fc
    .tuple(fc.array(count, { minLength: details, maxLength: details }), count, fc.nat(100))
    .map(([details, carriedOut, percent]) => {
      const handled = details.reduce((total, number) => total + number, 0);
      return { details, carried: [Math.floor(((handled + carriedOut) * percent) / 100), carriedOut] as const };
    });

/** The whole numbers of 表二 of edition 2019; 本年增/减 may be negative. */
const disclosure2019: fc.Arbitrary<readonly number[]> = fc.tuple(
  ...tableOf(editionFor(2019), "disclosure")
    .cells.filter((cell) => cell.kind !== "amount")
    .map((cell) => (cell.kind === "signed" ? fc.integer({ min: -900, max: 900 }) : count)),
);

const numbersOf = (of: Edition): fc.Arbitrary<Numbers> =>
  fc
    .record({
      disclosure2019,
      documents: fc.tuple(documents, documents),
      decisions: fc.tuple(count, count, count),
      fee,
      columns: fc.array(applicantColumn(detailRowsOf(of).length), {
        minLength: applicants.length,
        maxLength: applicants.length,
      }),
      remedies: fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
    })
    .map(({ columns, ...rest }) => ({
      ...rest,
      details: columns.map((column) => column.details),
      carried: columns.map((column) => column.carried),
    }));

/** Openings and wordings that invite a misunderstanding: formulas, labels of the tables, dates, tabs. */
const oddParagraph = fc.constantFrom(
  "=SUM(A1:A9)是表中的公式",
  "+86 的电话不公开",
  "-3 件为误报",
  "@镇政府办公室",
  "规章\t0\t0\t0",
  "行政许可",
  "（七）总计",
  "3.其他",
  "一、本年新收政府信息公开申请数量",
  "五、关于存在的主要问题",
  "（一）主动公开：公开了信息",
  "存在问题：",
  "下一步工作",
  "2024年政府信息公开工作年度报告已经发布",
  "结果维持\t结果纠正\t其他结果\t尚未审结\t总计",
  '“引号”和"quotes"，\\反斜线\\n，𠮷，😀，ﬁ，⼀',
  "全角　空格 和 nbsp\u00a0以及\u200b零宽",
  "字".repeat(20_000),
);

const headings = new Set(edition.sections.map((section) => section.heading));
const letters = fc.string({ unit: "binary", maxLength: 60 });
// A line that repeats a heading word for word is that heading: the one thing that a plain text cannot tell apart.
const paragraph = fc.oneof(oddParagraph, letters, fc.lorem()).filter((text) => !headings.has(text.trim()));
const narrative = fc.array(paragraph, { maxLength: 6 }).map((lines) => lines.join("\n"));

const textsOf = (min: number, max: number): fc.Arbitrary<Texts> =>
  fc.record({
    agency: fc.constantFrom("柳岸镇", "东湾街道办事处", "云阳县农业农村局", "松城市人民政府"),
    year: fc.integer({ min, max }),
    overall: narrative,
    problems: narrative,
    other: narrative,
  });

const reportsOn = (min: number, max: number): fc.Arbitrary<Report> =>
  fc.tuple(numbersOf(editionFor(min)), textsOf(min, max)).map(([chosen, written]) => consistentReport(chosen, written));

/** Reports in which every rule on tables holds, with any text. */
export const consistentReports: fc.Arbitrary<Report> = reportsOn(2021, 2040);

/** The same in the edition of 2019. */
export const consistentReports2019: fc.Arbitrary<Report> = reportsOn(2019, 2020);
