import type { Report } from "../../report";
import { finding, type Finding } from "../../rules/finding";
import { totalsOf } from "../../rules/narrative/figures";
import type { Clause } from "../../rules/narrative/reading/clauses";
import type { Paragraph } from "../../rules/narrative/reading/paragraphs";
import type { Quantity } from "../../rules/narrative/reading/quantities";
import { quoteOf } from "../../rules/narrative/reading/quote";
import { hasNarrative, readingOf } from "../../rules/narrative/reading/reading";
import { selfOf } from "../../rules/narrative/reading/self";
import type { Unit } from "../units";
import { mergeMessages as say } from "../words";
import type { MergeRule } from "./mergeRule";
import { ownOf } from "./own";

/** Evidence: 宿迁 2023, 3607 ＝ 市政府 349 ＋ 市部门 933 ＋ 沭阳 477 ＋ …, eleven addends that sum exactly. */
export const addendsRule: MergeRule = {
  code: "A-5",
  demand: "本级年报正文按单位列出的各个数，合计等于总数。",
  check: (facts) => {
    const found = ownOf(facts);
    if ("why" in found) return found;
    if (!hasNarrative(found.own)) return { why: say.noText };
    const names = namesOf(facts.chosen.units);
    const { paragraphs } = readingOf(found.own);
    return { findings: paragraphs.flatMap((paragraph) => inParagraph(paragraph, names, found.own)) };
  },
};

/** A list in which fewer units are named is not one of units. */
const fewestUnits = 2;
/** A part of such a list is called by a name, not by a sentence. */
const longestName = 16;
const noPart = /[增减升降占比]|同期|分别|各$|均$|上年/;
const isOpenEnd = /^(?:等|左右|不等|以上|多)/;

/** Every name of a unit that texts use: 沭阳县, 沭阳县人民政府, 县农业农村局. */
function namesOf(units: readonly Unit[]): ReadonlySet<string> {
  const names = units.flatMap(({ agency, report }) => selfOf(agency, report.kind).names);
  return new Set(names.filter((name) => name.length >= 2));
}

function inParagraph(paragraph: Paragraph, names: ReadonlySet<string>, own: Report): readonly Finding[] {
  const sentences = [...new Set(paragraph.clauses.map(({ sentence }) => sentence))];
  return sentences.flatMap((sentence) => {
    const clauses = paragraph.clauses.filter((clause) => clause.sentence === sentence);
    return inSentence(paragraph.text, clauses, names, own);
  });
}

/** A total, and behind it in the same sentence and unit the numbers of units, to the end of the sentence. */
function inSentence(
  text: string,
  clauses: readonly Clause[],
  names: ReadonlySet<string>,
  own: Report,
): readonly Finding[] {
  const all = clauses.flatMap(({ quantities }) => quantities);
  const end = clauses[clauses.length - 1]?.end ?? 0;
  const opening = text.slice(0, end).indexOf("其中", clauses[0]?.start);
  // 其中 divides the number right before it; a list without that word divides the first of its sentence.
  const at = opening < 0 ? 0 : all.filter((quantity) => quantity.end <= opening).length - 1;
  const first = all[at];
  const rest = all.slice(at + 1);
  if (!first || first.value === null) return [];
  const parts = rest.filter(({ unit }) => unit === first.unit);
  const called = parts.map((part, at) => text.slice((parts[at - 1] ?? first).end, part.start));
  const units = called.filter((words) => endsWithName(words, names)).length;
  const last = parts[parts.length - 1];
  if (units < fewestUnits || !last || parts.length < rest.length) return [];
  const isList = called.every((words) => !noPart.test(words) && cleaned(words).length <= longestName);
  if (!isList || isOpenEnd.test(text.slice(last.end, end)) || parts.some(({ value }) => value === null)) return [];
  const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
  const totals = requestTotals(own);
  // 收到 has two meanings; a total of the one may be divided in the other.
  if (sum === first.value || (totals.includes(sum) && totals.includes(first.value))) return [];
  return [broken(text, first, last, sum)];
}

function broken(text: string, first: Quantity & { value: number | null }, last: Quantity, sum: number): Finding {
  const total = first.value ?? 0;
  const quote = quoteOf(text, { start: Math.max(0, first.start - 12), end: last.end }, { ...first, end: first.end });
  const difference = sum - total;
  const message = say.addends(quote, sum, total, Math.abs(difference));
  return finding({ rule: "A-5", severity: "verify", message, expected: total, actual: sum, difference });
}

/** The name in front of a number, without the words that join it to the list. */
function cleaned(words: string): string {
  // What is longer is no name in a list, and is not searched for its end.
  if (words.length > 2 * longestName) return words;
  return words
    .replace(/^[，,；;、：:（）()和及与]*(?:其中)?[，,：:]?/, "")
    .replace(/(?:共|共计|合计|收到|受理|办理|新收|申请|为|有)*$/, "");
}

function endsWithName(words: string, names: ReadonlySet<string>): boolean {
  return names.has(cleaned(words));
}

/** Both meanings of 收到, and 办理. */
function requestTotals(own: Report): readonly number[] {
  const { requests } = own.tables;
  if (!requests) return [];
  return [["new"], ["new", "carriedIn"], ["handled"]].flatMap((rows) =>
    totalsOf(requests, rows, "").map(({ value }) => value),
  );
}
