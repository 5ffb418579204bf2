import { editionOf } from "../../form";
import type { NarrativeId, Report } from "../../report";
import { selfLength, selfOf, type Self } from "../../rules/narrative/reading/self";

/**
 * The letters of a text in which copies are looked for: without signs and spaces, every number one 0, the agency's own
 * name and 本镇, 我局 one 我, so that a copy in which only these were changed is still a copy.
 */
export interface Letters {
  /** One character a letter (字). */
  readonly text: string;
  /** Where each letter begins and ends in `source`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly source: string;
}

/** What stands between two pieces of a text that do not follow each other; no run of letters goes across. */
export const gap = "\n";

/** A sentence of a report's narrative. */
export interface Sentence extends Letters {
  readonly section: NarrativeId;
}

const sections = ["overall", "problems", "other"] as const;
const own = "我";
const sentencePattern = /[^。；;！!？?\n]+/g;
const numbering = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|\d{1,2}[.．、)）]|[一二三四五六七八九十]是)?\s*/;

/** The sentences of a report's narrative in order; numbering and the labels of the parts are left out. */
export function sentencesOf(report: Report): readonly Sentence[] {
  const self = selfOf(report.agency, report.kind);
  return sections.flatMap((section) => {
    const labels = labelsOf(report, section);
    const source = report.narrative[section].text;
    return [...source.matchAll(sentencePattern)].flatMap((match): readonly Sentence[] => {
      const opening = openingLength(match[0], labels);
      const letters = lettersIn(source, match.index + opening, match.index + match[0].length, self);
      return letters.text === "" ? [] : [{ ...letters, section }];
    });
  });
}

function labelsOf(report: Report, section: NarrativeId): readonly string[] {
  const parts = editionOf(report.edition).sections.find(({ id }) => id === section)?.parts ?? [];
  return parts.flatMap(({ label, variants }) => [label, ...(variants ?? [])]);
}

/** How long the numbering and the label are that a sentence begins with: （一）主动公开： */
function openingLength(sentence: string, labels: readonly string[]): number {
  const mark = numbering.exec(sentence)?.[0].length ?? 0;
  const label = labels.find((one) => sentence.startsWith(one, mark)) ?? "";
  const after = label === "" ? null : /^(?:情况|方面)?\s*(?:[：:]|$)\s*/.exec(sentence.slice(mark + label.length));
  return after ? mark + label.length + after[0].length : mark;
}

const isSign = /[\p{P}\p{S}\s\p{Cc}\p{Cf}]/u;
const digitRun = /[\d.,，．０-９]+/y;

/** What a letter becomes: "" for a sign, "0" for a digit. Few letters make all texts, so each is looked at once. */
function plainLetter(letter: string): string {
  const known = plainLetters.get(letter);
  if (known !== undefined) return known;
  const plain = letter.normalize("NFKC");
  const result = /^\d/.test(plain) ? "0" : isSign.test(plain) ? "" : plain;
  if (plainLetters.size < mostLetters) plainLetters.set(letter, result);
  return result;
}

const plainLetters = new Map<string, string>();
const mostLetters = 20_000;
/** No name of an agency is longer. */
const longestName = 40;

function lettersIn(source: string, from: number, to: number, self: Self): Letters {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  while (at < to) {
    const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const name = self.starts.has(letter) ? selfLength(source.slice(at, Math.min(to, at + longestName)), self) : 0;
    const plain = name > 0 ? own : plainLetter(letter);
    const width = name > 0 ? name : plain === "0" ? numberLength(source, at, to) : letter.length;
    letters.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + width);
    }
    at += width;
  }
  return { text: letters.join(""), starts, ends, source };
}

/** The length of the number at a place; a comma or point that nothing follows is the sentence's own. */
function numberLength(source: string, at: number, to: number): number {
  digitRun.lastIndex = at;
  const run = (digitRun.exec(source)?.[0] ?? "").slice(0, to - at);
  return Math.max(1, run.replace(/[.,，．]+$/, "").length);
}
