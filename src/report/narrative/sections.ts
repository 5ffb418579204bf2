import { madeOnce, markOf, type Edition, type SectionForm } from "../../form";
import { labelKey, similarity } from "../normalise";
import { emptySection, type NarrativeId, type Report, type SectionText } from "../report";
import type { Remark } from "../remark";
import type { Line } from "./lines";
import { readSection } from "./parts";

/** A heading of the form, found in the text. */
export interface FoundHeading {
  readonly section: SectionForm;
  /** 0-based index of its line. */
  readonly line: number;
  readonly isOfficial: boolean;
}

/** A heading is short, begins with its number, and shares this much with the official one. */
const alike = 0.5;

/** The line of each section's heading, in the order of the text: the first official one, or else the first like it. */
export function findHeadings(lines: readonly Line[], edition: Edition): readonly FoundHeading[] {
  const keys = lines.map(({ key }) => key);
  const found = edition.sections.flatMap((section): readonly FoundHeading[] => {
    const line = keys.indexOf(headingKeys(section).official);
    return line < 0 ? [] : [{ section, line, isOfficial: true }];
  });
  const open = new Set(edition.sections.filter((section) => !found.some((heading) => heading.section === section)));
  keys.forEach((key, line) => {
    if (key === "" || open.size === 0) return;
    const section = [...open].find((candidate) => isLike(candidate, key));
    if (!section) return;
    open.delete(section);
    found.push({ section, line, isOfficial: false });
  });
  return found.sort((a, b) => a.line - b.line);
}

function isLike(section: SectionForm, key: string): boolean {
  const { official, start, variants } = headingKeys(section);
  return variants.has(key) || (key.startsWith(start) && similarity(key, official) >= alike);
}

/** A heading of the form as headings are compared. */
interface HeadingKeys {
  readonly official: string;
  /** What even a misprinted one begins with: 一、 */
  readonly start: string;
  readonly variants: ReadonlySet<string>;
}

const headingKeys = madeOnce((section: SectionForm): HeadingKeys => {
  const official = labelKey(section.heading);
  return { official, start: `${markOf(official)}、`, variants: new Set((section.variants ?? []).map(labelKey)) };
});

/** The text of the narrative sections, and what is odd about the headings. */
export function readSections(
  lines: readonly Line[],
  headings: readonly FoundHeading[],
  edition: Edition,
): { readonly narrative: Report["narrative"]; readonly remarks: readonly Remark[] } {
  const textOf = (id: NarrativeId): SectionText => {
    const index = headings.findIndex((heading) => heading.section.id === id);
    const heading = headings[index];
    if (!heading) return emptySection;
    const end = headings[index + 1]?.line ?? lines.length;
    return readSection(
      heading.section,
      lines.slice(heading.line + 1, end).map((line) => line.text),
    );
  };
  return {
    narrative: { overall: textOf("overall"), problems: textOf("problems"), other: textOf("other") },
    remarks: headingRemarks(lines, headings, edition),
  };
}

function headingRemarks(
  lines: readonly Line[],
  headings: readonly FoundHeading[],
  edition: Edition,
): readonly Remark[] {
  const remarks = edition.sections.flatMap((section): readonly Remark[] => {
    const heading = headings.find((candidate) => candidate.section === section);
    const expected = section.heading;
    if (!heading) return [{ kind: "heading", section: section.id, expected, found: null, origin: null }];
    const line = lines[heading.line];
    const wrong: readonly Remark[] =
      heading.isOfficial || !line
        ? []
        : [{ kind: "heading", section: section.id, expected, found: line.text, origin: line.origin }];
    const { official } = headingKeys(section);
    const doubles = lines.filter(({ key }, at) => at !== heading.line && key === official);
    return [
      ...wrong,
      ...doubles.map(({ origin }): Remark => ({
        kind: "doubleHeading",
        section: section.id,
        heading: expected,
        origin,
      })),
    ];
  });
  return [...remarks, ...orderRemarks(lines, headings, edition)];
}

/** The first heading that stands above one that the form puts before it. */
function orderRemarks(lines: readonly Line[], headings: readonly FoundHeading[], edition: Edition): readonly Remark[] {
  const place = ({ section }: FoundHeading): number => edition.sections.indexOf(section);
  const early = headings.find((heading, at) => headings.slice(at + 1).some((later) => place(later) < place(heading)));
  const line = early && lines[early.line];
  if (!line) return [];
  const { id, heading } = early.section;
  return [{ kind: "headingOrder", section: id, heading, origin: line.origin }];
}
