import { finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import { numeralValue } from "../narrative/reading/numerals";
import { around } from "./phrases";
import { textRule } from "./rules";

const statement =
  /(?:本|年度)?报告(?:内容)?(?:共)?(?:由|包括|分为|包含)([^。]{0,160}?)(\d|[一二三四五六七八九十])个?(?:部分|方面)(?:组成|构成)?(?:[：:]([^。]{0,160}))?/;
const sectionCount = 6;

/** The six sections, each by words that no other section's heading has. */
const names: readonly (readonly [name: string, sign: RegExp])[] = [
  ["总体情况", /总体情况|概述/],
  ["主动公开政府信息情况", /主动公开/],
  ["收到和处理政府信息公开申请情况", /申请情况|依申请|收到和处理/],
  ["政府信息公开行政复议、行政诉讼情况", /复议|诉讼/],
  ["存在的主要问题及改进情况", /问题/],
  ["其他需要报告的事项", /其他|其它/],
];
const fewest = 3;

/** W-9. Evidence: 滨江公安 2022, which announces six parts and lists five. */
export const compositionRule = textRule("W-9", "正文说由六个部分组成的，列出的六个部分齐全。", ({ reading }) => {
  for (const { section, text } of reading.paragraphs) {
    if (section !== "overall" || !text.includes("部分")) continue;
    const match = statement.exec(text);
    if (!match) continue;
    const quote = around(text, match.index, Math.min(match[0].length, 20));
    const count = numeralValue(match[2] ?? "") ?? Number(match[2]);
    const list = `${match[1] ?? ""}${match[3] ?? ""}`;
    const stated = names.filter(([, sign]) => sign.test(list));
    const missing = names.filter(([, sign]) => !sign.test(list)).map(([name]) => `“${name}”`);
    if (Number.isFinite(count) && count !== sectionCount && stated.length >= fewest) {
      const difference = count - sectionCount;
      const message = say.partCount(quote, count);
      return {
        findings: [finding({ rule: "W-9", severity: "hint", message, expected: 6, actual: count, difference })],
      };
    }
    if (stated.length < fewest || missing.length === 0) return { findings: [] };
    return {
      findings: [finding({ rule: "W-9", severity: "hint", message: say.partNames(quote, missing.join("、")) })],
    };
  }
  return { findings: [] };
});
