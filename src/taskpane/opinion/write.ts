import type { OpinionRow } from "../../sheets";
import { words } from "../words";
import type { Opinion, OpinionPart, OpinionPoint } from "./opinion";
import { opinionWords as say } from "./words";

/** The opinion as a text, to be pasted into a letter or a message. */
export function writeOpinion(opinion: Opinion): string {
  const { title, agency, parts } = opinion;
  const number = numerals();
  return [
    title,
    "",
    ...(agency === null ? [] : [say.greeting(agency)]),
    leadOf(opinion),
    ...parts.flatMap((part) => [
      "",
      `${number()}、${headingOf(part)}`,
      ...part.groups.flatMap((group) => [group.title, ...group.points.flatMap(linesOf)]),
    ]),
    ...sections(opinion).flatMap(({ heading, lines }) => ["", `${number()}、${heading}`, ...lines]),
    "",
    ...closingOf(opinion),
    opinion.date,
    "",
  ].join("\n");
}

/** The opinion as rows of a sheet: the points in columns, the rest across them. */
export function rowsOfOpinion(opinion: Opinion): readonly OpinionRow[] {
  const text = (line: string): OpinionRow => ({ role: "text", text: line });
  return [
    { role: "title", text: opinion.title },
    ...(opinion.agency === null ? [] : [text(say.greeting(opinion.agency))]),
    text(leadOf(opinion)),
    ...opinion.parts.flatMap(({ groups }) => groups.flatMap(({ points }) => points.map(rowOf))),
    ...sections(opinion).flatMap(({ heading, lines }) => [
      { role: "heading", text: heading } as const,
      ...lines.map(text),
    ]),
    ...closingOf(opinion).map(text),
    text(opinion.date),
  ];
}

function leadOf({ year, counts: { error, verify, hint } }: Opinion): string {
  const isClean = error + verify + hint === 0;
  return say.lead(year, isClean ? say.clean : say.counts(error, verify, hint));
}

function headingOf({ severity, groups }: OpinionPart): string {
  return say.part(
    severity,
    groups.reduce((sum, { points }) => sum + points.length, 0),
  );
}

function linesOf({ number, message, place, advice }: OpinionPoint): readonly string[] {
  const indent = " ".repeat(`${number}. `.length);
  return [
    `${number}. ${message}`,
    ...(place === "" ? [] : [indent + say.place(place)]),
    ...(advice === "" ? [] : [indent + say.advice(advice)]),
  ];
}

function rowOf({ number, severity, table, place, message, advice }: OpinionPoint): OpinionRow {
  const general = { error: say.correct, verify: say.verify, hint: say.consider }[severity];
  return {
    role: "point",
    number,
    cells: [words.severity[severity], table, place, message, advice === "" ? general : advice],
  };
}

/** What follows the points: what was answered, and what was not looked at. */
function sections({
  explained,
  notAssessed,
}: Opinion): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const answered = explained.flatMap(({ message, text }, index) => [
    `${index + 1}. ${message}`,
    `   ${say.explanation(text.replace(/\s*\n\s*/g, " "))}`,
  ]);
  return [
    ...(explained.length === 0 ? [] : [{ heading: say.explainedPart(explained.length), lines: answered }]),
    ...(notAssessed.length === 0
      ? []
      : [{ heading: say.notAssessedPart, lines: notAssessed.map(({ codes, why }) => `${codes}：${why}`) }]),
  ];
}

function closingOf({ counts, parts }: Opinion): readonly string[] {
  const listsHints = parts.some(({ severity }) => severity === "hint");
  const unlisted = counts.hint > 0 && !listsHints ? [say.unlistedHints(counts.hint)] : [];
  if (counts.error + counts.verify > 0) return [...unlisted, say.demandAll];
  return listsHints ? [say.demandNothing] : unlisted;
}

function numerals(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return "一二三四五六七八九"[count - 1] ?? String(count);
  };
}
