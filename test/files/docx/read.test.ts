import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWord, wordLimits } from "../../../src/files/docx/read";
import { writeWord } from "../../../src/files/docx/write";
import type { Report } from "../../../src/report";
import { edition, plainReport } from "../../support/reports/consistent";
import { sentenceOf, valueOf, valuesOf } from "../../support/reports/read";
import { paragraph, relationships, smallReport, table, wordFile, wordPart } from "./package";

const numbers = ["2", "1", "0", "1", "4", "1", "0", "1", "0", "2", "1", "0", "0", "1", "2"];
const read = async (bytes: Uint8Array): Promise<Report> => valueOf(await readWord(bytes, "report.docx"));
const remediesOf = (report: Report): readonly unknown[] =>
  report.tables.remedies?.cells.map((cell) => cell.value) ?? [];
const asNumbers = numbers.map(Number);
const bookmark = '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>';
const headings = (text: string): string => paragraph(text);

describe("reading a Word file that somebody made", () => {
  it("finds title, sections and tables", async () => {
    const report = await read(wordFile(smallReport(edition, numbers, headings)));
    expect([report.agency, report.year, report.edition]).toEqual(["柳岸镇", 2025, "2021"]);
    expect(report.narrative.other.text).toBe("正文六。");
    expect(remediesOf(report)).toEqual(asNumbers);
  });

  it("reads the numbers of headings that Word counts by itself", async () => {
    const counted = (text: string): string =>
      paragraph(text.slice(2), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>');
    const numbering = wordPart(
      "numbering",
      '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>' +
        '<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>',
    );
    const report = await read(wordFile(smallReport(edition, numbers, counted), { "word/numbering.xml": numbering }));
    expect(report.remarks.filter(({ kind }) => kind === "heading")).toEqual([]);
    expect(report.narrative.problems.text).toBe("正文五。");
  });

  it.each([
    ["only the first row is a header", (xml: string) => withoutSecond(xml, "<w:tblHeader/>")],
    ["bookmarks stand between the rows", (xml: string) => xml.replaceAll("</w:tr><w:tr>", `</w:tr>${bookmark}<w:tr>`)],
    ["bookmarks stand between the cells", (xml: string) => xml.replaceAll("</w:tc><w:tc>", `</w:tc>${bookmark}<w:tc>`)],
  ])("puts merged cells together where %s", async (_, change) => {
    const parts = unzipSync(await writeWord(plainReport));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(change(xml)).not.toBe(xml);
    const report = await read(zipSync({ ...parts, "word/document.xml": strToU8(change(xml)) }));
    expect(valuesOf(report)).toEqual(valuesOf(plainReport));
    expect(report.remarks).toEqual([]);
  });

  it("reads text that was inserted, boxed or linked, and passes over what was deleted", async () => {
    const change = 'w:id="1" w:author="a" w:date="2026-01-01T00:00:00Z"';
    const body =
      smallReport(edition, numbers, headings) +
      `<w:p><w:r><w:t>第一</w:t></w:r><w:ins ${change}><w:r><w:t>二</w:t></w:r></w:ins>` +
      `<w:del ${change}><w:r><w:delText>三</w:delText></w:r></w:del>` +
      '<w:hyperlink w:anchor="a"><w:r><w:t>四</w:t></w:r></w:hyperlink></w:p>' +
      "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" +
      `${paragraph("框内")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect((await read(wordFile(body))).narrative.other.text).toBe("正文六。\n第一二四\n框内");
  });

  it("leaves notes out of the numbers that they stand beside", async () => {
    const note = '</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>';
    const body = smallReport(edition, numbers, headings).replace(">2<", `>2${note}<`);
    expect(remediesOf(await read(wordFile(body)))).toEqual(asNumbers);
  });

  it("reads tables that stand inside a table that lays out the page", async () => {
    const body = smallReport(edition, numbers, headings);
    const report = await read(wordFile(`<w:tbl><w:tr><w:tc>${body}</w:tc></w:tr></w:tbl>`));
    expect(remediesOf(report)).toEqual(asNumbers);
    expect(report.narrative.other.text).toBe("正文六。");
  });

  it("reads a document whose main part has another number", async () => {
    const { "word/document.xml": main = new Uint8Array(), ...others } = unzipSync(
      wordFile(smallReport(edition, numbers, headings)),
    );
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    const target = `<Relationship Id="rId1" Type="${office}" Target="word/document2.xml"/>`;
    const renamed = { "_rels/.rels": strToU8(relationships(target)), "word/document2.xml": main };
    expect(remediesOf(await read(zipSync({ ...others, ...renamed })))).toEqual(asNumbers);
  });
});

describe("reading a Word file that refers to something else", () => {
  const picture = (reference: string): string =>
    "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill>" +
    `<a:blip ${reference}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

  it.each(["file:///etc/hostname", "http://127.0.0.1:9/a.png", "../../../../etc/hostname"])(
    "never opens %s",
    async (target) => {
      const image = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
      const rels = relationships(`<Relationship Id="rId9" Type="${image}" Target="${target}" TargetMode="External"/>`);
      const body = smallReport(edition, numbers, headings) + picture('r:link="rId9"') + picture('r:embed="rId9"');
      const fetched = jest.spyOn(globalThis, "fetch");
      const report = await read(wordFile(body, { "word/_rels/document.xml.rels": rels }));
      expect(report.narrative.other.text).toBe("正文六。");
      expect(fetched).not.toHaveBeenCalled();
    },
  );

  it("does not resolve external entities, nor expand those that multiply", async () => {
    const laughs = Array.from(
      { length: 12 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    ).join("");
    const entities = `<!DOCTYPE d [<!ENTITY e0 "哈"><!ENTITY x SYSTEM "file:///etc/passwd">${laughs}]>`;
    const body = smallReport(edition, numbers, headings) + paragraph("甲&x;乙&e12;丙");
    const text = wordPart("document", `<w:body>${body}</w:body>`).replace("?>", `?>${entities}`);
    const result = await readWord(wordFile("", { "word/document.xml": text }), null);
    if (result.ok) {
      expect(JSON.stringify(result.value.narrative)).not.toMatch(/root:|哈哈/);
    } else expect(result.failure.sentence).toMatch(/^[^。]+。$/);
  });
});

describe("a file that is no Word document", () => {
  const whole = writeWord(plainReport);
  const sentence = async (bytes: Uint8Array): Promise<string> => {
    const found = sentenceOf(await readWord(bytes, "report.docx"));
    expect(found).toMatch(/^[^。]+。$/);
    return found;
  };
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  it.each([
    ["empty", new Uint8Array(), /空的/],
    ["an old .doc", Uint8Array.from([...compound, ...Array<number>(600).fill(0)]), /另存为 \.docx/],
    ["text", Buffer.from("竹溪湾镇2025年政府信息公开工作年度报告"), /另存为 \.docx/],
    ["noise", Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251), /另存为 \.docx/],
    ["a workbook with another extension", zipSync({ "xl/workbook.xml": Buffer.from("<a/>") }), /Word 正文/],
    ["a document without text", wordFile("<w:p/>"), /没有文字/],
    ["a document of something else", wordFile(paragraph("购物清单") + table([["苹果", "3"]])), /不是政府信息公开/],
    ["malformed XML", wordFile("<w:p><w:r></w:p>"), /损坏/],
    ["no XML at all", wordFile("", { "word/document.xml": "not xml" }), /损坏/],
  ])("%s: one sentence", async (_, bytes, expected) => {
    expect(await sentence(bytes)).toMatch(expected);
  });

  it("cut off anywhere: one sentence", async () => {
    const bytes = await whole;
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.999]) {
      expect(await sentence(bytes.slice(0, Math.floor(bytes.length * share)))).toMatch(/损坏/);
    }
  });

  it("with one wrong byte anywhere: a report with the same numbers, or one sentence", async () => {
    const bytes = await whole;
    for (let at = 40; at < bytes.length; at += Math.ceil(bytes.length / 25)) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x55;
      const result = await readWord(broken, null);
      if (result.ok) expect(valuesOf(result.value)).toEqual(valuesOf(plainReport));
      else expect(result.failure.sentence).toMatch(/^[^。]+。$/);
    }
  });

  it.each([
    ["tables inside tables", "<w:tbl><w:tr><w:tc>".repeat(10_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(10_000)],
    ["runs inside runs", `<w:p>${"<w:r>".repeat(50_000)}${"</w:r>".repeat(50_000)}</w:p>`],
    ["too many paragraphs", "<w:p/>".repeat(wordLimits.tags + 1)],
    ["too many attributes", `<w:p ${'a="" '.repeat(wordLimits.attributes + 1)}/>`],
    ["too much text", paragraph("字".repeat(wordLimits.bytes / 3))],
    ["a span of two thousand million columns", spanning("2000000000")],
  ])("%s: one sentence", (_, body) => sentence(wordFile(body)));
});

function spanning(columns: string): string {
  const cell = `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${paragraph("规章")}</w:tc>`;
  return `<w:tbl>${`<w:tr>${cell}</w:tr>`.repeat(2_000)}</w:tbl>`;
}

/** The text with all but the first of these. */
function withoutSecond(text: string, what: string): string {
  const after = text.indexOf(what) + what.length;
  return text.slice(0, after) + text.slice(after).replaceAll(what, "");
}
