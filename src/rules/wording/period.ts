import { finding, type Finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import type { Paragraph } from "../narrative/reading/paragraphs";
import { around } from "./phrases";
import { textRule } from "./rules";

const range =
  /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日?起?(?:[-—–~～－]{1,2}|至|到)(?:(20\d\d)年|(?:本|当|同)年)?(\d{1,2})月(\d{1,2})日?/g;
/** A range of dates is the period of the report only in such a sentence; others are campaigns and meetings. */
const before =
  /(?:统计|数据|报告|年报)(?:的)?(?:期限|时间|时限|周期|起止|起止时间|区间)[^。；]{0,12}$|期限为?[^。；]{0,6}$/;
const after = /^[^。；]{0,20}(?:工作|情况)(?:情况)?报告如下/;

/** W-12. Source: DB51/T 2660—2019, 2.1; practice of most reports. */
export const periodRule = textRule("W-12", "统计期限为报告年度的 1 月 1 日至 12 月 31 日。", ({ report, reading }) => {
  const { year } = report;
  if (year === null) return { why: say.noYear };
  const found = reading.paragraphs
    .filter(({ section }) => section === "overall")
    .map((paragraph) => periods(paragraph, year));
  return { findings: found.flat() };
});

function periods({ text }: Paragraph, year: number): readonly Finding[] {
  if (!text.includes("月")) return [];
  const stated = [...text.matchAll(range)].filter(
    ({ 0: whole, index }) =>
      before.test(text.slice(Math.max(0, index - 24), index)) ||
      after.test(text.slice(index + whole.length, index + whole.length + 28)),
  );
  return stated
    .filter((match) => !isWholeYear(match, year))
    .map((match) => {
      const expected = `${year}年1月1日至12月31日`;
      const message = say.period(around(text, match.index, match[0].length), expected);
      return finding({ rule: "W-12", severity: "verify", message, expected, actual: match[0] });
    });
}

function isWholeYear([, from, month, day, to, lastMonth, lastDay]: RegExpMatchArray, year: number): boolean {
  return (
    (from === undefined || Number(from) === year) &&
    (to === undefined || Number(to) === year) &&
    Number(month) === 1 &&
    Number(day) === 1 &&
    Number(lastMonth) === 12 &&
    Number(lastDay) === 31
  );
}
