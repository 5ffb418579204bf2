import { finding, type Finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import type { Paragraph } from "../narrative/reading/paragraphs";
import { Kind } from "../narrative/reading/letters";
import { around } from "./phrases";
import { textRule } from "./rules";

interface Slip {
  readonly pattern: RegExp;
  readonly needs: number;
  readonly message: (count: number, quote: string) => string;
}

const slips: readonly Slip[] = [
  { pattern: /[，、；：。]{2,}/g, needs: Kind.doubled, message: say.doublePunctuation },
  { pattern: /(?<=[\u4e00-\u9fff])[,;?!:](?=[\u4e00-\u9fff])/g, needs: Kind.halfWidth, message: say.halfWidth },
  { pattern: /[０-９]+/g, needs: Kind.wideDigit, message: say.wideDigits },
];

/** Misspellings that are always wrong, with what is meant. */
const misspelt: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/截止(?=(?:20\d\d年)?(?:\d{1,2}月|年?底|目前))/, "截至"],
  [/部份/, "部分"],
  [/布署/, "部署"],
  [/按排/, "安排"],
  [/贯策/, "贯彻"],
  [/帐号/, "账号"],
  [/既使/, "即使"],
  [/行政覆议|行政复意/, "行政复议"],
  [/公开申情/, "公开申请"],
  [/公开条列/, "公开条例"],
  [/规范形文件/, "规范性文件"],
];
const anyMisspelt = new RegExp(misspelt.map(([{ source }]) => source).join("|"));

/** W-11: one hint for each kind of slip, with its first place. */
export const typographyRule = textRule("W-11", "没有错别字、重复标点和全半角混用。", ({ reading }) => ({
  findings: [...slips.flatMap((slip) => slipFound(slip, reading.paragraphs)), ...misspellings(reading.paragraphs)],
}));

function slipFound({ pattern, needs, message }: Slip, paragraphs: readonly Paragraph[]): readonly Finding[] {
  let count = 0;
  let quote = "";
  for (const { raw, kinds } of paragraphs) {
    if ((kinds & needs) === 0) continue;
    for (const match of raw.matchAll(pattern)) {
      if (count === 0) quote = around(raw, match.index, match[0].length);
      count += 1;
    }
  }
  return count === 0 ? [] : [hint(message(count, quote))];
}

function misspellings(paragraphs: readonly Paragraph[]): readonly Finding[] {
  return paragraphs.flatMap(({ raw }) => {
    if (!anyMisspelt.test(raw)) return [];
    return misspelt.flatMap(([wrong, right]) => {
      const match = wrong.exec(raw);
      return match ? [hint(say.misspelt(around(raw, match.index, match[0].length), match[0], right))] : [];
    });
  });
}

function hint(message: string): Finding {
  return finding({ rule: "W-11", severity: "hint", message });
}
