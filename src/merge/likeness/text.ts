import type { Report } from "../../report";
import { commonSentences, isOfficial } from "./boilerplate";
import { surePassage } from "./fingerprints";
import { gap, sentencesOf, type Letters, type Sentence } from "./letters";

/** A unit's text as it is compared: its own letters, pieces joined by `gap`. */
export interface ComparedText extends Letters {
  /** How many letters (字) it has in pieces that are long enough to be copied. */
  readonly length: number;
}

/** The texts of the units without official sentences and the region's template, and that template. */
export interface ComparedTexts {
  readonly texts: readonly ComparedText[];
  /** Sentences that were left out where half of the units have them, in letters. */
  readonly common: readonly string[];
}

/** Where the template makes up so much of a text, the unit has written nothing of its own: then it counts. */
const mostTemplate = 0.5;

/** Makes the narratives of the units ready to be compared with each other. */
export function comparedTexts(reports: readonly Report[]): ComparedTexts {
  const units = reports.map(sentencesOf);
  const official = new Set(units.flat().filter(isOfficial));
  const own = units.map((sentences) => sentences.filter((sentence) => !official.has(sentence)));
  const common = commonSentences(own);
  const hasOwnText = own.map((sentences) => {
    const template = lengthOf(sentences.filter(({ text }) => common.has(text)));
    return template < mostTemplate * lengthOf(sentences);
  });
  const texts = units.map((sentences, at) =>
    joined(sentences, (sentence) => official.has(sentence) || (hasOwnText[at] === true && common.has(sentence.text))),
  );
  return { texts, common: hasOwnText.includes(true) ? [...common] : [] };
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

/** One text of many sentences; a gap where a section ends or a sentence is left out. */
function joined(sentences: readonly Sentence[], isLeftOut: (sentence: Sentence) => boolean): ComparedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sources: string[] = [];
  let offset = 0;
  let isNext = false;
  sentences.forEach((sentence, at) => {
    const { source } = sentence;
    const before = sentences[at - 1];
    if (before?.section !== sentence.section) {
      offset = sources.reduce((sum, one) => sum + one.length, 0);
      sources.push(source);
      isNext = false;
    }
    if (isLeftOut(sentence)) {
      isNext = false;
      return;
    }
    if (!isNext && pieces.length > 0) {
      pieces.push(gap);
      starts.push(offset);
      ends.push(offset);
    }
    pieces.push(sentence.text);
    for (const start of sentence.starts) starts.push(offset + start);
    for (const end of sentence.ends) ends.push(offset + end);
    isNext = true;
  });
  const text = pieces.join("");
  const long = text.split(gap).filter((piece) => piece.length >= surePassage);
  return { text, starts, ends, source: sources.join(""), length: long.join("").length };
}

/** The piece of the source that some letters stand for; `from` and `to` count letters, `to` not included. */
export function sourceOf({ source, starts, ends }: Letters, from: number, to: number): string {
  return source.slice(starts[from] ?? 0, ends[to - 1] ?? source.length);
}
