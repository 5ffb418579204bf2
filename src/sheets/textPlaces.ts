import { narrativeSheetLabels as labels, type Edition, type SectionForm } from "../form";
import { labelKey, originIn, partLabel, type Grid, type NarrativeId, type Origin } from "../report";

/** A cell that keeps a text, beside its label below the heading of its section. */
export interface TextPlace {
  readonly section: NarrativeId;
  /** As our sheet writes it: that of a part, 概述 or 内容. */
  readonly label: string;
  readonly origin: Origin;
  /** What it holds, as it stands; "" where it is empty. */
  readonly text: string;
}

/** A row of the grid that carries the heading of a section. */
interface Heading {
  readonly section: SectionForm;
  readonly row: number;
}

/** With fewer headings, a sheet is not the one of the texts. */
const fewestHeadings = 2;

/**
 * The cells of the sheets that keep texts as our sheet 正文 does: a heading of the form, below it the labels of the
 * parts, and beside each label one cell for its text.
 *
 * Texts that stand in any other way have no place here, nor have those of a section whose heading stands twice, labels
 * that stand twice, and cells that hold a formula: nothing may be written by a guess.
 */
export function textPlacesIn(grids: readonly Grid[], edition: Edition): readonly TextPlace[] {
  const sheets = grids.map((grid) => ({ grid, headings: headingsIn(grid, edition) }));
  const most = Math.max(fewestHeadings, ...sheets.map(({ headings }) => headings.length));
  const sheet = sheets.find(({ headings }) => headings.length === most);
  if (!sheet) return [];
  const { grid, headings } = sheet;
  return headings.flatMap(({ section, row }, at) => {
    const isDouble = headings.some((other) => other.section === section && other.row !== row);
    const isTable = edition.tables.some(({ id }) => id === section.id);
    return isDouble || isTable ? [] : placesBelow(grid, section, row + 1, headings[at + 1]?.row ?? grid.rows.length);
  });
}

function headingsIn(grid: Grid, edition: Edition): readonly Heading[] {
  const known = new Map(
    edition.sections.flatMap((section) =>
      [section.heading, ...(section.variants ?? [])].map((text) => [labelKey(text), section] as const),
    ),
  );
  return grid.rows.flatMap((cells, row) => {
    const texts = cells.map(({ value }) => String(value)).filter((text) => text.trim() !== "");
    const section = texts.length === 1 ? known.get(labelKey(texts[0] ?? "")) : undefined;
    return section ? [{ section, row }] : [];
  });
}

function placesBelow(grid: Grid, section: SectionForm, from: number, to: number): readonly TextPlace[] {
  const known = labelsOf(section);
  const places = grid.rows.slice(from, to).flatMap((cells, offset): readonly TextPlace[] => {
    const column = cells.findIndex(({ value }) => String(value).trim() !== "");
    const label = known.get(labelKey(String(cells[column]?.value ?? "")));
    const isAlone = cells.slice(column + 2).every(({ value }) => String(value).trim() === "");
    const cell = cells[column + 1];
    if (label === undefined || !isAlone || cell?.isFormula) return [];
    const origin = originIn(grid, from + offset, column + 1);
    return [{ section: section.id as NarrativeId, label, origin, text: String(cell?.value ?? "") }];
  });
  return places.filter(({ label }) => places.filter((other) => other.label === label).length === 1);
}

/** The labels of a section's rows by their keys. */
function labelsOf(section: SectionForm): ReadonlyMap<string, string> {
  const parts = (section.parts ?? []).map((part, at) => partLabel(section, part, at));
  return new Map([labels.content, labels.lead, ...parts].map((label) => [labelKey(label), label]));
}
