import { growth, linear } from "../../support/growth";
import * as fc from "fast-check";
import { lettersOf, likenessOf } from "../../../src/rules/previousYear/textLikeness";
import { findingsOf, whyNot, written } from "../../support/reports/rules";
import { sampleReport } from "../../support/reports/sample";
import { year2024, year2025 } from "../../support/reports/years";

const sample = sampleReport(2025).narrative;
const sections = ["overall", "problems", "other"] as const;
const headings = { overall: "一、总体情况", problems: "五、存在的主要问题及改进情况", other: "六、其他需要报告的事项" };
const compare = (section: (typeof sections)[number], before: string, now: string): readonly string[] =>
  findingsOf("Y-5", written(year2025, section, now), { previous: written(year2024, section, before) }).map(
    ({ message }) => message,
  );

describe("Y-5: a text that was copied from last year", () => {
  it.each(sections)("fires in %s where it is the same", (section) => {
    const { text } = sample[section];
    expect(compare(section, text, text)).toEqual([
      `“${headings[section]}”的内容约有 100% 与上年报告相同（数字不计），请结合本年实际修改，或写明原因。`,
    ]);
  });

  it("fires where only the numbers and the year were changed", () => {
    const { text } = sample.overall;
    expect(
      compare(
        "overall",
        text.replace(/\d+/g, (digits) => String(Number(digits) + 7)),
        text,
      ),
    ).toHaveLength(1);
  });

  it("fires where one sentence of many was changed, or the paragraphs were turned round", () => {
    const { text } = sample.problems;
    const sentences = text.split("。");
    const touched = [...sentences.slice(0, -2), "三是另有安排"].join("。");
    const [found, ...others] = findingsOf("Y-5", written(year2025, "problems", touched), {
      previous: written(year2024, "problems", text),
    });
    expect(others).toEqual([]);
    expect(found?.severity).toBe("verify");
    expect(compare("problems", text, text.split("\n").reverse().join("\n"))).toHaveLength(1);
  });

  it.each(sections)("is silent about %s of the sample's two years", (section) => {
    expect(compare(section, sampleReport(2024).narrative[section].text, sample[section].text)).toEqual([]);
  });

  it.each<readonly [string, (typeof sections)[number], string]>([
    ["无 in both years", "other", "无"],
    ["the usual sentence of 六", "other", "本年度未收取信息处理费，无其他需要报告的事项。"],
    ["a very short text, which another rule speaks of", "problems", "没有问题。"],
  ])("is silent about %s", (_, section, text) => {
    expect(compare(section, text, text)).toEqual([]);
  });

  it("is silent where half was written anew", () => {
    const { text } = sample.problems;
    const other = sampleReport(2024).narrative.problems.text;
    expect(compare("problems", text, text.slice(0, text.length / 2) + other.slice(0, text.length / 2))).toEqual([]);
  });

  it("is not assessed where one of the years has no text", () => {
    const empty = { text: "", parts: {} };
    const bare = { overall: empty, problems: empty, other: empty };
    expect(whyNot("Y-5", { ...year2025, narrative: bare }, { previous: year2024 })).toBe("报告中没有可以比较的正文");
    expect(whyNot("Y-5", year2025, { previous: { ...year2024, narrative: bare } })).toBe(
      "上年报告中没有可以比较的正文",
    );
  });
});

describe("likenessOf", () => {
  const letters = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "丁", "戊"), maxLength: 60 });
  /** Dice's coefficient as it is written in books. */
  const plain = (a: string, b: string): number => {
    const runs = (text: string): string[] => Array.from(text.slice(2), (_, at) => text.slice(at, at + 3));
    const left = runs(b);
    const shared = runs(a).filter((run) => {
      const at = left.indexOf(run);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    }).length;
    const all = runs(a).length + runs(b).length;
    return all === 0 ? 0 : (2 * shared) / all;
  };

  it("is Dice's coefficient of runs of three letters", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(likenessOf(a, b)).toBeCloseTo(a === b ? 1 : plain(a, b), 12);
        expect(likenessOf(a, b)).toBe(likenessOf(b, a));
      }),
      { seed: 2021, numRuns: 500 },
    );
  });

  it("counts no signs, and a number as one letter", () => {
    expect(lettersOf("２０２５年，公开 1,204 条（其中2.5%）。\n")).toBe("0年公开0条其中0");
  });

  it("takes time in proportion to the length", () => {
    const compare = (length: number): void => {
      const long = sample.overall.text.repeat(200).slice(0, length);
      likenessOf(lettersOf(long), lettersOf(`${long}。另`));
    };
    expect(growth(compare, 40_000)).toBeLessThan(linear);
  });
});
