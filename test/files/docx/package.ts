import { strToU8, zipSync } from "fflate";
import { titleOf, type Edition } from "../../../src/form";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word file of this body, as another program may write it. `more` are parts by name; they replace the usual ones. */
export function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    "_rels/.rels": relationships(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    "word/document.xml": `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A part of relationships. */
export function relationships(inner: string): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

/** A part of WordprocessingML: numbering.xml or styles.xml. */
export function wordPart(root: string, inner: string): string {
  return `${declaration}<w:${root} ${namespaces}>${inner}</w:${root}>`;
}

/** A paragraph; `properties` is what stands in its w:pPr. */
export function paragraph(text: string, properties = ""): string {
  const inner = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${inner}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of these rows, one paragraph a cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** 表四 of a report with these numbers, its merged cells written out as empty ones. */
export function remediesTable(numbers: readonly string[]): string {
  const blank = (count: number): readonly string[] => Array<string>(count).fill("");
  const outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  return table([
    ["行政复议", ...blank(4), "行政诉讼", ...blank(9)],
    [...blank(5), "未经复议直接起诉", ...blank(4), "复议后起诉", ...blank(4)],
    [...outcomes, ...outcomes, ...outcomes],
    numbers,
  ]);
}

/** The paragraphs of a report with 表四 and nothing in the other tables; `heading` writes a section's heading. */
export function smallReport(edition: Edition, numbers: readonly string[], heading: (text: string) => string): string {
  return [
    paragraph(titleOf("柳岸镇", 2025)),
    ...edition.sections.map((section) => {
      if (section.id === "remedies") return heading(section.heading) + remediesTable(numbers);
      return heading(section.heading) + paragraph(`正文${section.heading.slice(0, 1)}。`);
    }),
  ].join("");
}
