import { editionOf, narrativeSheetLabels as labels, type SectionForm } from "../../form";
import type { CellWrite } from "../../excel";
import {
  leadOf,
  paragraphsOf,
  printPart,
  readSection,
  type Grid,
  type NarrativeId,
  type Report,
  type SectionText,
} from "../../report";
import { textPlacesIn, textRowsOf, type TextPlace } from "../../sheets";

/** A text of the workbook beside what the file has for it. */
export interface ComparedText {
  readonly key: string;
  readonly section: SectionForm;
  /** The label of the part; null for all of the section. */
  readonly label: string | null;
  readonly present: string;
  readonly imported: string;
  /** What it takes to write it. */
  readonly writes: readonly CellWrite[];
}

/** A text of the file for which the sheets have no cell that is surely its own. */
export interface PlacelessText {
  readonly section: SectionForm;
  readonly text: string;
}

/** The texts of a file beside those of the workbook. Texts that the file lacks are in none of the lists. */
export interface TextComparison {
  readonly blanks: readonly ComparedText[];
  readonly different: readonly ComparedText[];
  readonly same: number;
  readonly placeless: readonly PlacelessText[];
}

/** More does not fit into a cell of Excel. */
const longestText = 32_767;

/** Compares section by section, and part by part where both have parts. `grids`: the sheets of the workbook. */
export function compareTexts(present: Report, imported: Report, grids: readonly Grid[]): TextComparison {
  const edition = editionOf(present.edition);
  const places = textPlacesIn(grids, edition);
  const compared: ComparedText[] = [];
  const placeless: PlacelessText[] = [];
  for (const section of edition.sections) {
    const id = section.id as NarrativeId;
    const written: SectionText | undefined = imported.narrative[id];
    if (!written || written.text.trim() === "") continue;
    const own = places.filter((place) => place.section === id);
    const texts =
      written.text.length > longestText ? null : compareSection(section, present.narrative[id], written, own);
    if (texts) compared.push(...texts);
    else placeless.push({ section, text: written.text });
  }
  const isBlank = ({ present: text }: ComparedText): boolean => text.trim() === "";
  const isEqual = (text: ComparedText): boolean => isSame(text.present, text.imported);
  return {
    blanks: compared.filter(isBlank),
    different: compared.filter((text) => !isBlank(text) && !isEqual(text)),
    same: compared.filter((text) => !isBlank(text) && isEqual(text)).length,
    placeless,
  };
}

/** null where the text has no place in the sheet. */
function compareSection(
  section: SectionForm,
  present: SectionText,
  written: SectionText,
  places: readonly TextPlace[],
): readonly ComparedText[] | null {
  const placeOf = (label: string): TextPlace | undefined => places.find((place) => place.label === label);
  const content = placeOf(labels.content);
  if (content) return places.length === 1 ? [inPlace(section, null, content, written.text)] : null;
  const rows = partsOf(section, written)?.filter(({ text }) => text !== "");
  const lead = placeOf(labels.lead);
  const isSplit = rows !== undefined && rows.every(({ label }) => placeOf(label));
  // Where 概述 holds parts as well, parts that are written beside it would stand twice.
  const isLeadAlone = !lead || leadOf(section, paragraphsOf(lead.text)) === paragraphsOf(lead.text).join("\n");
  if (isSplit && isLeadAlone) {
    return rows.flatMap(({ label, text }) => {
      const place = placeOf(label);
      return place ? [inPlace(section, label, place, text)] : [];
    });
  }
  if (!lead) return null;
  const whole = new Map(isSplit ? rows.map(({ label, text }) => [label, text]) : [[labels.lead, written.text]]);
  const writes = places.flatMap((place) => writeTo(place, whole.get(place.label) ?? ""));
  const held = places.some(({ text }) => text.trim() !== "") ? present.text : "";
  return [{ key: section.id, section, label: null, present: held, imported: written.text, writes }];
}

/** The rows of the parts where the text has them in the order of the form, whatever the wording of their labels. */
function partsOf(section: SectionForm, written: SectionText): ReturnType<typeof textRowsOf> | null {
  const parts = section.parts ?? [];
  const paragraphs = paragraphsOf(written.text);
  const lead = leadOf(section, paragraphs);
  const texts = parts.map((part) => written.parts[part.id] ?? "");
  if (texts.every((text) => text === "")) return null;
  const all = paragraphs.join("\n");
  let end = 0;
  for (const text of [lead, ...texts]) {
    const start = all.indexOf(text, end);
    if (start < 0) return null;
    end = start + text.length;
  }
  const printed = parts.flatMap((part, at) => printPart(section, part, at, texts[at] ?? ""));
  return textRowsOf(section, readSection(section, [...paragraphsOf(lead), ...printed]));
}

function inPlace(section: SectionForm, label: string | null, place: TextPlace, text: string): ComparedText {
  const key = label === null ? section.id : `${section.id} ${label}`;
  return { key, section, label, present: place.text, imported: text, writes: writeTo(place, text) };
}

function writeTo({ origin, text: present }: TextPlace, text: string): readonly CellWrite[] {
  if (isSame(present, text)) return [];
  return [{ origin, kind: null, from: textValue(present), to: textValue(text) }];
}

function textValue(text: string): { readonly text: string } | null {
  return text === "" ? null : { text };
}

function isSame(a: string, b: string): boolean {
  return paragraphsOf(a).join("\n") === paragraphsOf(b).join("\n");
}
