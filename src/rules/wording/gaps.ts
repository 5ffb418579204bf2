import { finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import { Kind } from "../narrative/reading/letters";
import { quotesOf, type Phrase } from "./phrases";
import { textRule, whenFinal } from "./rules";

const after = "(?=[，。；、,;）)]|$)";
const blank = "[ \\u00a0\\u3000_＿]";

/** A unit without a number before it, at the end of a clause. */
const bareUnit = new RegExp(`[息共计为开请件总数_＿ \\u00a0\\u3000][条件]${after}`);

/** What may stand before a unit whose number was left out; more than a bare 件, for 公开条例 and 申请件 are good words. */
const counted = [
  `公开${blank}*(?:各类|政府|政务)*信息(?:共|计|总数|为)*${blank}*条`,
  `共(?:主动)?公开${blank}*(?:信息)?${blank}*条`,
  `共收到(?:依申请公开|政府信息公开|信息公开)?申请${blank}*件`,
  `申请(?:共|共计|总计)${blank}*件`,
  `(?:制发|废止|现行有效)(?:行政)?(?:规范性)?文件${blank}*件`,
];

const gaps: readonly Phrase[] = [
  { pattern: new RegExp(`(?:${counted.join("|")})${after}`, "g"), needs: bareUnit },
  {
    pattern: new RegExp(
      `(?:信息|申请|文件|公开|收到|办结|受理|答复|咨询|解读|共计?|培训|会议)(?:[ \\u3000\\u00a0]{2,}|[_＿]+)(?:条|件|份|次|篇|人次)${after}`,
      "g",
    ),
    needs: Kind.blank,
  },
  { pattern: /(?:占|增长|下降|提高|上升|达到?|约)(?:了)?[%％]/g, needs: Kind.percent },
];

const brokenDates: readonly Phrase[] = [
  { pattern: /(?<!\d)20\d\d(?:(?:1[0-2]|0?[1-9])月(?:\d{1,2}日)?|\d{3,}日)/g, needs: /\d{5}/ },
  { pattern: /(?:(?<!\d)20\d\d)?年[ \u3000\u00a0]+月[ \u3000\u00a0]+日/g, needs: Kind.blank },
];
const most = 3;

/** W-5. Evidence: 共主动公开条; 20231月1日; 2025111231日. */
export const gapRule = textRule("W-5", "数字和日期没有漏写。", (written) => ({
  findings: written.reading.paragraphs
    .flatMap((paragraph) => [
      ...quotesOf(paragraph, gaps, most).map(say.gap),
      ...quotesOf(paragraph, brokenDates, most).map(say.brokenDate),
    ])
    .map((message) => finding({ rule: "W-5", severity: whenFinal("verify", written), message })),
}));
