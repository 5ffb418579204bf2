import { editionOf, titleOf, type Edition, type SectionForm } from "../../form";
import { paragraphsOf, type NarrativeId, type Report } from "../../report";
import { draftMark } from "../text/write";
import { classDress, inlineDress, styleSheet, type Dress } from "./looks";
import { attributes, escapeHtml, type Markup } from "./markup";
import { writeTable } from "./writeTable";

export interface HtmlOptions {
  /** Set for a draft: how many findings of severity error are open. */
  readonly openErrors?: number;
}

/**
 * The finished report as one web page that needs nothing else: no script, no picture, its style sheet inside.
 * Lines end with \n.
 */
export function writeHtml(report: Report, options: HtmlOptions = {}): string {
  const title = titleText(report);
  return [
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title === "" ? "政府信息公开工作年度报告" : title)}</title>`,
    "<style>",
    styleSheet(),
    "</style>",
    "</head>",
    "<body>",
    writeBody(report, options, "main", classDress),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** The finished report for the clipboard and the editor of a web site: the content alone, every style in its element. */
export function writeHtmlFragment(report: Report, options: HtmlOptions = {}): string {
  return writeBody(report, options, "div", pasteDress);
}

/** Programs that drop the styles of what is pasted keep the lines of a table by its own attribute. */
const pasteDress: Dress = (part, ownStyle) => ({
  ...inlineDress(part, ownStyle),
  ...(part === "table" ? { border: "1" } : {}),
});

function writeBody(report: Report, options: HtmlOptions, tag: "main" | "div", dress: Dress): Markup {
  const edition = editionOf(report.edition);
  const title = titleText(report);
  return [
    `<${tag}${attributes(dress("report"))}>`,
    ...(options.openErrors === undefined ? [] : [element("p", "draft", draftMark(options.openErrors), dress)]),
    ...(title === "" ? [] : [element("h1", "title", title, dress)]),
    ...edition.sections.flatMap((section) => [
      element("h2", "heading", section.heading, dress),
      ...writeSection(section, report, edition, dress),
    ]),
    `</${tag}>`,
  ].join("\n");
}

function titleText(report: Report): string {
  return report.agency !== null && report.year !== null ? titleOf(report.agency, report.year) : (report.title ?? "");
}

function writeSection(section: SectionForm, report: Report, edition: Edition, dress: Dress): readonly Markup[] {
  const form = edition.tables.find((candidate) => candidate.id === section.id);
  if (!form) {
    const { text } = report.narrative[section.id as NarrativeId];
    return paragraphsOf(text).map((paragraph) => element("p", "text", paragraph, dress));
  }
  const table = report.tables[form.id];
  if (!table) return [];
  // Without its number: a caption is not to be taken for a second heading.
  const title = section.heading.replace(/^[一二三四五六]、/, "");
  // Scrolled by the keyboard, a box has to be reached by it.
  const box = { ...dress("box"), "aria-label": `${form.number} ${title}`, tabindex: 0 };
  // Where styles are lost, a hidden caption would be read as a second heading.
  const caption = dress === pasteDress ? null : title;
  return [`<section${attributes(box)}>`, writeTable(table, caption, dress), "</section>"];
}

function element(
  tag: "p" | "h1" | "h2",
  part: "draft" | "title" | "heading" | "text",
  text: string,
  dress: Dress,
): Markup {
  return `<${tag}${attributes(dress(part))}>${escapeHtml(text)}</${tag}>`;
}
