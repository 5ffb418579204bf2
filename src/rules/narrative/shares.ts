import type { Report } from "../../report";
import { finding, type Finding } from "../finding";
import { narrativeMessages as say } from "../messages/narrative";
import type { Rule } from "../rule";
import { totalsOf } from "./figures";
import type { Paragraph } from "./reading/paragraphs";
import { Kind } from "./reading/letters";
import { mostFindings } from "./mentionRule";
import { partListsOf, type PartList } from "./reading/partLists";
import type { Quantity } from "./reading/quantities";
import { quoteOf } from "./reading/quote";
import { hasNarrative, readingOf } from "./reading/reading";

/** Evidence: 咸宁 698＝407＋155＋19＋117; 上海 2019 states 33.9 % where its table gives 34.2 %. */
export const shareRule: Rule = {
  code: "X-8",
  demand: "正文的百分比等于部分除以总数；“其中”各项之和等于总数。",
  check: (report) => {
    if (!hasNarrative(report)) return { why: say.noText };
    const paragraphs = readingOf(report).paragraphs.filter(({ section }) => section !== "problems");
    const findings: Finding[] = [];
    for (const paragraph of paragraphs) {
      for (const list of partListsOf(paragraph)) {
        if (findings.length < mostFindings) findings.push(...wrongSum(list, paragraph, report));
      }
      for (const share of percentages(paragraph)) {
        if (findings.length < mostFindings) findings.push(...wrongShare(share, paragraph, report));
      }
    }
    return { findings };
  },
};

/** A list that cannot be right: it adds up to more than its total, or claims to be complete and does not reach it. */
function wrongSum(list: PartList, paragraph: Paragraph, report: Report): readonly Finding[] {
  const sum = list.parts.reduce((total, part) => total + part, 0);
  if (sum === list.total || (!list.isComplete && sum < list.total)) return [];
  const totals = [...sameUnit(paragraph, list.unit, list.index, list.index), ...requestTotals(report)];
  // Another number may be the total that is meant, and two divisions of one total may follow each other.
  if (totals.some((total) => dividesInTurn(list.parts, total))) return [];
  const difference = sum - list.total;
  const message = say.parts(list.quote, sum, list.total, Math.abs(difference));
  return [finding({ rule: "X-8", severity: "verify", message, expected: list.total, actual: sum, difference })];
}

/** Whether the parts reach the total once or more often, one division after the other. */
function dividesInTurn(parts: readonly number[], total: number): boolean {
  let sum = 0;
  let times = 0;
  for (const part of parts) {
    sum += part;
    if (sum > total) return false;
    if (sum === total) {
      sum = 0;
      times += 1;
    }
  }
  return times > 0;
}

interface Share {
  readonly stated: Quantity;
  readonly percent: number;
  readonly part: number;
  readonly unit: string;
  /** The numbers before it in its sentence, the part left out. */
  readonly totals: readonly number[];
  /** The index of its clause. */
  readonly index: number;
  readonly quote: string;
}

const shareWords =
  /^占(?:比|总数|总量|总申请量|申请总数|申请总量|收到申请总数|全部申请|全部|总计|总收件量)?(?:的|为|约为)?$/;

/** The percentages that are said to be the share of the number right before them: 26 件，占总数的 63.4%. */
function percentages(paragraph: Paragraph): readonly Share[] {
  if ((paragraph.kinds & Kind.percent) === 0 && !paragraph.text.includes("百分之")) return [];
  return paragraph.clauses.flatMap((clause, index) =>
    clause.quantities.flatMap((stated, position): readonly Share[] => {
      if (stated.unit !== "%" || stated.value === null) return [];
      const before = clause.quantities[position - 1];
      const previous = paragraph.clauses[index - 1];
      const part = before ?? (previous?.sentence === clause.sentence ? previous.quantities.at(-1) : undefined);
      const words = paragraph.text.slice(before ? before.end : clause.start, stated.start);
      if (!part || part.value === null || part.unit === "%" || !shareWords.test(words)) return [];
      const last = clause.end - stated.end;
      if (last > 0 && paragraph.text[stated.end] !== "、") return [];
      const totals = paragraph.clauses
        .slice(Math.max(0, index - clausesBefore), index + 1)
        .filter(({ sentence }) => sentence === clause.sentence)
        .flatMap(({ quantities }) => quantities)
        .flatMap(({ value, unit, start }) =>
          value !== null && unit === part.unit && start < part.start ? [value] : [],
        );
      const quote = quoteOf(paragraph.text, { start: previous?.start ?? clause.start, end: clause.end }, stated);
      return [{ stated, percent: stated.value, part: part.value, unit: part.unit, totals, index, quote }];
    }),
  );
}

function wrongShare(share: Share, paragraph: Paragraph, report: Report): readonly Finding[] {
  const total = share.totals.find((value) => value >= share.part);
  if (total === undefined || total === 0) return [];
  const isRight = (candidate: number): boolean => isShare(share, candidate);
  if (sameUnit(paragraph, share.unit, share.index).some(isRight)) return [];
  if (requestTotals(report).some(isRight)) return [];
  const digits = Math.max(1, share.stated.decimals);
  const right = ((share.part / total) * 100).toFixed(digits);
  const difference = Number((share.percent - Number(right)).toFixed(digits));
  const stated = share.percent.toFixed(share.stated.decimals);
  const message = say.share(share.quote, stated, share.part, total, right);
  return [finding({ rule: "X-8", severity: "verify", message, expected: right, actual: stated, difference })];
}

/** Whether part ÷ total is the stated percentage, rounded or cut off. It is none where the total is 0. */
function isShare({ part, percent, stated }: Share, total: number): boolean {
  const tolerance = Math.max(0.05, 10 ** -stated.decimals);
  return Math.abs((part / total) * 100 - percent) <= tolerance + 1e-9;
}

/** How many clauses before and after may hold the total that is meant; a bound keeps a long text linear. */
const clausesBefore = 40;
const clausesAfter = 10;

/** The numbers around a clause that have this unit; those of one clause left out. */
function sameUnit(paragraph: Paragraph, unit: string, index: number, without = -1): readonly number[] {
  const first = Math.max(0, index - clausesBefore);
  return paragraph.clauses
    .slice(first, index + clausesAfter)
    .flatMap((clause, at) => (first + at === without ? [] : clause.quantities))
    .flatMap((quantity) => (quantity.unit === unit && quantity.value !== null ? [quantity.value] : []));
}

function requestTotals(report: Report): readonly number[] {
  const table = report.tables.requests;
  if (!table) return [];
  return [["new"], ["new", "carriedIn"], ["handled"]].flatMap((rows) =>
    totalsOf(table, rows, "").map(({ value }) => value),
  );
}
