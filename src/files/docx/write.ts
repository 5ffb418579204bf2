import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ISectionOptions,
} from "docx";
import { editionOf, titleEnding, titleOf, type Edition, type SectionForm } from "../../form";
import { paragraphsOf, type NarrativeId, type Report } from "../../report";
import { draftMark } from "../text/write";
import { narrativeParagraph } from "./narrative";
import { page, textWidth } from "./page";
import { sizes, styleIds, styles } from "./styles";
import { wordTable } from "./table";
import { emsOf, runOf, xmlText } from "./text";
import { withoutTimes } from "./withoutTimes";

export interface WordOptions {
  /** Set for a draft: how many findings of severity error are open. */
  readonly openErrors?: number;
}

/**
 * The finished report as a Word document (.docx) on the page of GB/T 9704.
 *
 * Equal reports give equal bytes. A draft says so in its first line and at the head of every page.
 */
export async function writeWord(report: Report, options: WordOptions = {}): Promise<Uint8Array> {
  const edition = editionOf(report.edition);
  const draft = options.openErrors === undefined ? null : draftMark(options.openErrors);
  const title = titleLines(report);
  const section: ISectionOptions = {
    properties: { page: { size: page.size, margin: page.margin } },
    ...(draft === null ? {} : { headers: { default: draftHeader(), even: draftHeader() } }),
    footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
    children: [
      ...(draft === null ? [] : [new Paragraph({ style: styleIds.draft, children: [runOf(draft)] })]),
      ...titleParagraphs(title),
      ...edition.sections.flatMap((form, index) => sectionOf(form, index, report, edition)),
    ],
  };
  const document = new Document({
    creator: "年报助手",
    lastModifiedBy: "年报助手",
    title: xmlText(title.join("")),
    styles,
    // Without a version, Word opens the file in compatibility mode and says so in its title bar.
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: true,
    sections: [section],
  });
  return withoutTimes(await Packer.pack(document, "uint8array"));
}

/** The title; broken before the year where it is too long for one line, as the standard wants a break by meaning. */
function titleLines(report: Report): readonly string[] {
  const { agency, year, title } = report;
  if (agency === null || year === null) return title === null ? [] : [title];
  const whole = titleOf(agency, year);
  const fits = emsOf(whole) * sizes.two * 10 <= textWidth;
  return fits || agency === "" ? [whole] : [agency, `${year}${titleEnding}`];
}

function titleParagraphs(lines: readonly string[]): readonly Paragraph[] {
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    return new Paragraph({
      style: styleIds.title,
      ...(isLast ? {} : { spacing: { after: 0 } }),
      children: [runOf(line)],
    });
  });
}

function sectionOf(
  section: SectionForm,
  index: number,
  report: Report,
  edition: Edition,
): ISectionOptions["children"][number][] {
  const isTable = (id: string | undefined): boolean => edition.tables.some((table) => table.id === id);
  const form = edition.tables.find((table) => table.id === section.id);
  const table = form ? report.tables[form.id] : null;
  const afterTable = isTable(edition.sections[index - 1]?.id) ? { spacing: { before: 200 } } : {};
  const heading: IParagraphOptions = { style: styleIds.section, ...afterTable, children: [runOf(section.heading)] };
  const body = form
    ? table
      ? [wordTable(table)]
      : []
    : paragraphsOf(report.narrative[section.id as NarrativeId].text).map((text) => narrativeParagraph(text, section));
  return [new Paragraph(heading), ...body];
}

/** What every page of a draft says at its head; how many errors are open, its first line says. */
function draftHeader(): Header {
  return new Header({
    children: [new Paragraph({ style: styleIds.draft, alignment: AlignmentType.RIGHT, children: [runOf("草稿")] })],
  });
}

/** — 1 — at the outer edge, one letter away from it: the right of odd pages, the left of even ones. */
function footer(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const oneLetter = 280;
  const number = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] });
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.pageNumber,
        alignment,
        indent: alignment === AlignmentType.RIGHT ? { right: oneLetter } : { left: oneLetter },
        children: [number],
      }),
    ],
  });
}
