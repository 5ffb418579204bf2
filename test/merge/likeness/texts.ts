import { paragraphsOf, readSection, type Report } from "../../../src/report";
import { edition, plainReport } from "../../support/reports/consistent";
import { sectionOf } from "../../../src/form";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const letters = [
  ..."镇村组织公开政务服务信息平台网站专栏更新审核发布解读群众办事窗口热线咨询回应培训考核监督问卷满意",
  ..."财政预算决算工程项目招标补偿征地拆迁社会救助教育医疗养老环境保护安全生产应急食品药品农业水利林业",
];

/**
 * Phrases of four to nine letters from which all texts are made: texts that were written apart share phrases, as real
 * ones do, and now and then two in a row.
 */
function vocabulary(): readonly string[] {
  const random = randomNumbers(7);
  return Array.from({ length: 400 }, () =>
    Array.from({ length: 4 + Math.floor(random() * 6) }, () => letters[Math.floor(random() * letters.length)]).join(""),
  );
}

const phrases = vocabulary();

/** Sentences of three to six phrases, about `length` letters in all. */
export function textOf(random: () => number, length: number): string {
  let text = "";
  while (text.length < length) {
    const count = 3 + Math.floor(random() * 4);
    const words = Array.from({ length: count }, () => phrases[Math.floor(random() * phrases.length)] ?? "");
    text += `${words.join("，")}。`;
  }
  return text;
}

/** A report of that agency with this text in 一 and, where given, in 五. */
export function narrated(agency: string, overall: string, problems = ""): Report {
  const section = (id: "overall" | "problems" | "other", text: string): Report["narrative"]["overall"] =>
    readSection(sectionOf(edition, id), paragraphsOf(text));
  return {
    ...plainReport,
    agency,
    narrative: {
      overall: section("overall", overall),
      problems: section("problems", problems),
      other: section("other", "无"),
    },
  };
}

/** The text with one letter in so many replaced by another. */
export function edited(text: string, every: number): string {
  return [...text].map((letter, at) => (at % every === every - 1 && letter !== "。" ? "甲" : letter)).join("");
}
