import type { FilledTable } from "../../report";
import type { Rule } from "../rule";
import { applicantColumns, organisationColumns, rowsOfGroup, sumOf, totalsOf, type Figure } from "./figures";
import { mentionRule } from "./mentionRule";
import type { Mention } from "./reading/mentions";
import { outcomeWords, type OutcomeWord } from "./reading/topics";

const newName = "表三「一、本年新收」总计";
const bothName = "「一、本年新收」加「二、上年结转」";
const handledName = "表三「（七）总计」";

/** X-1 … X-4: the numbers of 表三 in the text. Evidence: published reports of cities, counties and townships. */
export const requestRules: readonly Rule[] = [
  mentionRule({
    code: "X-1",
    demand: "正文写的收到申请件数，与表三本年新收或者新收加上年结转一致。",
    table: "requests",
    topics: ["received", "dealtWith"],
    figuresOf: (table, mention) => {
      const { topic, value, words } = mention;
      // 收到 0 件 is a denial (X-5). A part of what was received is no total, unless it is what is new.
      if (value === 0 || (words.fresh === undefined && mention.isPart())) return null;
      return complete([
        totalsOf(table, ["new"], newName),
        totalsOf(table, ["new", "carriedIn"], bothName),
        ...(topic === "dealtWith" ? [totalsOf(table, ["handled"], handledName)] : []),
      ]);
    },
  }),
  mentionRule({
    code: "X-2",
    demand: "正文写的办结、结转件数，与表三（七）总计、上年结转、结转下年度一致。",
    table: "requests",
    topics: ["handled", "carriedIn", "carriedOut"],
    figuresOf: (table, mention) => {
      if (mention.topic === "carriedIn") return rowFigures(table, ["carriedIn"], "表三「二、上年结转」总计", mention);
      if (mention.topic === "carriedOut") {
        return rowFigures(table, ["carriedOut"], "表三「四、结转下年度继续办理」总计", mention);
      }
      const handled = rowFigures(table, ["handled"], handledName, mention);
      return mention.words.reply === undefined ? handled : complete([handled, replies(table)]);
    },
  }),
  mentionRule({
    code: "X-3",
    demand: "正文写的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理件数，与表三各类合计一致。",
    table: "requests",
    topics: ["outcome", "petition"],
    figuresOf: (table, mention) => {
      if (mention.topic === "petition") {
        return rowFigures(table, ["rejected.petition"], "表三「（五）不予处理1.信访举报投诉类申请」总计", mention);
      }
      const outcomes = outcomesIn(mention.words.words ?? "");
      const rows = outcomes.flatMap((word) => rowsOfGroup(table, groups[word]));
      return rowFigures(table, rows, `表三${outcomes.map((word) => `「${word}」`).join("、")}合计`, mention);
    },
  }),
  mentionRule({
    code: "X-4",
    demand: "正文写的自然人、法人或其他组织申请件数，与表三对应各列一致。",
    table: "requests",
    topics: ["applicant"],
    figuresOf: (table, { words }) => {
      const who = words.who ?? "";
      const columns = who.startsWith("法人") ? organisationColumns : [columnOf[who] ?? ""];
      const named = (rows: readonly string[], name: string): readonly Figure[] => {
        const figure = sumOf(table, rows, columns, `${name}${who}`);
        return figure ? [figure] : [];
      };
      return complete([
        named(["new", "carriedIn"], "表三「一、本年新收」加「二、上年结转」的"),
        named(["new"], "「一、本年新收」的"),
        named(["handled"], "「（七）总计」的"),
      ]);
    },
  }),
];

const groups: Readonly<Record<OutcomeWord, string>> = {
  予以公开: "granted",
  部分公开: "partlyGranted",
  不予公开: "refused",
  无法提供: "unavailable",
  不予处理: "rejected",
  其他处理: "other",
};

const columnOf: Readonly<Record<string, string>> = {
  自然人: "person",
  商业企业: "business",
  科研机构: "research",
  社会公益组织: "welfare",
  法律服务机构: "legal",
};

/** The outcomes that a phrase names: 予以公开和部分公开 names two. */
function outcomesIn(phrase: string): readonly OutcomeWord[] {
  const plain = phrase.replace(/其它/g, "其他");
  return outcomeWords.filter((word) => plain.includes(word));
}

/** The totals of rows; after 自然人 or 法人 in the same sentence, also those of one kind of applicant. */
function rowFigures(table: FilledTable, rows: readonly string[], name: string, mention: Mention): readonly Figure[] {
  const printed = sumOf(table, rows, ["total"], name);
  if (printed?.value === mention.value) return [printed];
  const totals = totalsOf(table, rows, name);
  if (!mention.isOfApplicants() || totals.length === 0) return totals;
  const some = [...applicantColumns.map((column) => [column]), organisationColumns];
  return [...totals, ...some.flatMap((columns) => sumOf(table, rows, columns, `其中一类申请人`) ?? [])];
}

/** 答复 may leave out what ends without an answer: （六）, or （五） and （六）. */
function replies(table: FilledTable): readonly Figure[] {
  const [handled] = totalsOf(table, ["handled"], handledName);
  const [other] = totalsOf(table, rowsOfGroup(table, "other"), "");
  const [rejected] = totalsOf(table, rowsOfGroup(table, "rejected"), "");
  if (!handled || !other || !rejected) return [];
  const answered = handled.value - other.value;
  return [
    { ...handled, name: "减去其他处理后", value: answered },
    { ...handled, name: "再减去不予处理后", value: answered - rejected.value },
  ];
}

/** All figures, or null where one of them cannot be told yet. */
function complete(alternatives: readonly (readonly Figure[])[]): readonly Figure[] | null {
  const figures: Figure[] = [];
  for (const alternative of alternatives) {
    if (alternative.length === 0) return null;
    figures.push(...alternative);
  }
  return figures;
}
