import * as fc from "fast-check";
import { readText } from "../../../src/files/text/read";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { growth, linear } from "../../support/growth";
import { flattenedReport } from "../../support/reports/flattened";
import { reportIn, valueOf } from "../../support/reports/read";
import { reportOf } from "./corpus";
import { corpus } from "./corpusTexts";
import { assessed, sample, textRules, written } from "./written";

const said = (report: Parameters<typeof assessed>[0]): readonly string[] =>
  assessed(report).findings.map(({ rule, message }) => `${rule} ${message}`);

describe("sound reports", () => {
  it.each([2024, 2025] as const)("the sample of %d gives no finding, and every rule is assessed", (year) => {
    expect(assessed(sample(year))).toEqual({ findings: [], notAssessed: [] });
    const path = join(__dirname, `../../../assets/sample/zhuxiwan-${year}.txt`);
    expect(assessed(valueOf(readText(readFileSync(path, "utf8"), "x.txt")))).toEqual({ findings: [], notAssessed: [] });
  });

  it.each(corpus.map((whole) => [`${whole.agency} ${whole.year}`, whole] as const))(
    "%s gives no finding",
    (_, whole) => {
      expect(said(reportOf(whole))).toEqual([]);
    },
  );

  it("a page copied from the web gives no error", () => {
    expect(assessed(reportIn(flattenedReport())).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("the same reports with one number of 表三 changed", () => {
  it("are noticed where the text tells the number", () => {
    // Every text of the corpus that states how many applications came in is contradicted by a table with 5 more.
    const stating = corpus.filter(({ requests }) => requests?.new !== undefined);
    const noticed = stating.filter((whole) => {
      const [person = 0, ...others] = whole.requests?.new ?? [];
      const changed = { ...whole, requests: { ...whole.requests, new: [person + 5, ...others] } };
      return said(reportOf(changed)).some((message) => /^X-[1458]/.test(message));
    });
    expect(stating.length).toBeGreaterThanOrEqual(10);
    expect(noticed.length).toBeGreaterThanOrEqual(9);
  });
});

const fragments = fc.constantFrom(
  "收到政府信息公开申请38件，",
  "其中",
  "未收到",
  "（",
  "）",
  "《",
  "占百分之三十五",
  "20251月1日",
  "申請三十八條",
  "<p class='x'>收到<b>12</b>件</p>",
  "\u0000\u200b\ufeff",
  "1,204,",
  "、",
  "。",
  "XX××___",
  "本报告由六个部分组成",
  "9007199254740993件",
  "一百零五亿亿件",
  "同比增长%",
  "统计期限2024年1月1日至",
);
const anyText = fc
  .array(fc.oneof(fragments, fc.string({ unit: "binary", maxLength: 30 }), fc.lorem()), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

describe("any text", () => {
  it("breaks no rule's own work", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (overall, problems, other) => {
        const report = { ...written({ overall, problems, other }), title: overall.slice(0, 60) };
        for (const rule of textRules) {
          const verdict = rule.check(report, { stage: "final", previous: null });
          if ("why" in verdict) expect(verdict.why).not.toBe("");
          else for (const { message } of verdict.findings) expect(message).toMatch(/。$/);
        }
      }),
      { seed: 2021, numRuns: 400 },
    );
  });

  const pieces: readonly (readonly [string, string])[] = [
    ["without punctuation", "收到政府信息公开申请38件办结37件其中予以公开14件"],
    ["ordinary", "全年收到政府信息公开申请38件，办结37件，其中予以公开14件、部分公开4件。"],
    ["in one sentence", "收到申请38件，其中自然人26件、法人或其他组织15件，占总数的63.4%，"],
    ["in traditional characters", "全年收到政府信息公開申請三十八件，辦結三十七件。"],
    ["with tags", "<p class='a'>收到<b>38</b>件&nbsp;</p>"],
    ["with control characters", "收到\u0000申请\u200b38\u0007件，"],
    ["of digits", "1234567890,"],
    ["of Chinese digits", "一百二十三万四千五百"],
    ["of open brackets", "（《[【("],
    ["of spaces", " \u3000 "],
    ["of denials", "未收到没有无"],
    ["of opened tags", "<p "],
    ["of percentages", "占总数的3%，"],
    ["of announcements", "报告由总体情况"],
    ["of years", "2024年，"],
    ["of letters", "信息公开"],
    ["of other years", "2023年主动公开信息3条，"],
    ["of parts", "收到申请9件，其中自然人3件、其他类信息类信息6件，"],
    ["of empty sums", "信息条，公开信息共计共计共计，"],
  ];

  it.each(pieces)("a long text %s takes linear time", (_, piece) => {
    const assess = (length: number): void => {
      const overall = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const section = { text: overall, parts: {} };
      const report = { ...sample(2025), narrative: { ...sample(2025).narrative, overall: section } };
      assessed(report);
    };
    expect(growth(assess, 17_000)).toBeLessThan(linear);
  });
});
