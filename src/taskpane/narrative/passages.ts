import { editionOf, sectionOf, type SectionForm } from "../../form";
import type { Grid, Report } from "../../report";
import { textPlacesIn, textRowsOf, type TextPlace } from "../../sheets";

/** A text of the report that has a cell of its own, and what the person who writes it should know. */
export interface Passage {
  /** The same from one look at the workbook to the next. */
  readonly key: string;
  readonly section: SectionForm;
  readonly place: TextPlace;
  /** What the text is to say; "" where there is nothing to say about it. */
  readonly guidance: string;
}

/** The texts of a report that can be edited in the pane, in printed order; none where the sheets are not laid out as ours. */
export function passagesOf(report: Report, grids: readonly Grid[]): readonly Passage[] {
  const edition = editionOf(report.edition);
  return textPlacesIn(grids, edition).map((place) => {
    const section = sectionOf(edition, place.section);
    const rows = textRowsOf(section, report.narrative[place.section]);
    const guidance = rows.find(({ label }) => label === place.label)?.guidance ?? section.guidance ?? "";
    return { key: `text ${place.section} ${place.label}`, section, place, guidance };
  });
}

/** How long a text is in 字: every character but white space, a rare one of two code units counted once. */
export function countCharacters(text: string): number {
  return [...text.replace(/\s+/gu, "")].length;
}
