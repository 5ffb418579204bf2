import { strFromU8, unzipSync } from "fflate";
import { writeWord } from "../../src/files/docx/write";
import { writeXlsx } from "../../src/files/xlsx/write";
import { paragraph, relationships, wordPart } from "../files/docx/package";
import { plainReport } from "../support/reports/consistent";
import type { HostileFile } from "./hostileFiles";
import { bombOf, entryOf, zipOf, type Entry } from "./hostileZip";

const tooLarge = /过大|过多|过于复杂/;
const damaged = /损坏/;
const sheet1 = "xl/worksheets/sheet1.xml";
const strings = "xl/sharedStrings.xml";
const main = "word/document.xml";

/** A sound package, and how to make another of it. */
interface Sound {
  readonly text: (part: string) => string;
  /** The package with other parts, in the place of those of the same name or beside them. */
  readonly with: (...others: readonly Entry[]) => Uint8Array;
}

function soundPackage(bytes: Uint8Array): Sound {
  const parts = unzipSync(bytes);
  return {
    text: (part) => strFromU8(parts[part] ?? new Uint8Array()),
    with: (...others) =>
      zipOf([
        ...Object.entries(parts)
          .filter(([name]) => !others.some((other) => other.name === name))
          .map(([name, data]) => entryOf(name, data)),
        ...others,
      ]),
  };
}

/** Workbooks and Word files to harm whoever unpacks them or follows what they refer to. */
export async function hostilePackages(): Promise<readonly HostileFile[]> {
  const workbook = soundPackage(await writeXlsx(plainReport));
  const word = soundPackage(await writeWord(plainReport));
  return [
    ...bombs(workbook, word),
    ...heavyWorkbooks(workbook),
    ...heavyWordFiles(word),
    ...references(workbook, word),
  ];
}

function bombs(workbook: Sound, word: Sound): readonly HostileFile[] {
  const inner = zipOf([bombOf("a.xml", 1024)]);
  const evil = ["../../evil.txt", "/tmp/evil.txt", "..\\evil.txt"].map((name) => entryOf(name, "x"));
  const many = Array.from({ length: 60_000 }, (_, at) => ({ ...entryOf("", ""), name: `xl/${at}.xml` }));
  return [
    { name: "bomb.xlsx", content: () => workbook.with(bombOf(sheet1, 1024)), says: tooLarge },
    { name: "bomb.docx", content: () => word.with(bombOf(main, 1024)), says: tooLarge },
    { name: "lying.xlsx", content: () => workbook.with(bombOf(sheet1, 1024, " ", 900_000)), says: damaged },
    { name: "lying.docx", content: () => word.with(bombOf(main, 1024, " ", 900_000)), says: damaged },
    { name: "nested.xlsx", content: () => workbook.with(entryOf("xl/media/a.zip", inner)), says: null },
    { name: "unused.docx", content: () => word.with(bombOf("word/media/a.png", 2048)), says: null },
    { name: "entries.xlsx", content: () => zipOf(many), says: tooLarge },
    { name: "paths.xlsx", content: () => workbook.with(...evil), says: null },
    { name: "cut.xlsx", content: () => workbook.with().slice(0, 9_000), says: damaged },
    { name: "cut.docx", content: () => word.with().slice(0, 9_000), says: damaged },
  ];
}

/** Workbooks that are honest and yet too much, or nearly. */
function heavyWorkbooks(workbook: Sound): readonly HostileFile[] {
  const emptyRows = (): string =>
    Array.from({ length: 950_000 }, (_, at) => `<row r="${at + 100}" ht="15" customHeight="1"/>`).join("");
  const withRows = (): string => workbook.text(sheet1).replace("</sheetData>", `${emptyRows()}</sheetData>`);
  const cells = '<row><c r="A1" s="7"/><c r="B1" s="7"/><c r="C1" s="7"/></row>';
  const sheet = (xml: () => string) => (): Uint8Array => workbook.with(entryOf(sheet1, `<worksheet>${xml()}`));
  const merges = '<mergeCell ref="A1:XFD1048576"/>';
  const items = (item: string, count: number): Entry => entryOf(strings, `<sst>${item.repeat(count)}</sst>`);
  return [
    { name: "rows.xlsx", content: () => workbook.with(entryOf(sheet1, withRows())), says: null },
    { name: "cells.xlsx", content: () => workbook.with(bombOf(sheet1, 260, cells)), says: tooLarge },
    { name: "row.xlsx", content: sheet(() => `<sheetData><row>${"<c><v>1</v></c>".repeat(200_000)}`), says: null },
    { name: "merges.xlsx", content: sheet(() => `<mergeCells>${merges.repeat(100_000)}`), says: null },
    { name: "depth.xlsx", content: sheet(() => "<a>".repeat(1_000_000)), says: null },
    { name: "tag.xlsx", content: sheet(() => `<sheetData ${"a='1' ".repeat(1_000_000)}/>`), says: null },
    { name: "sheets.xlsx", content: () => workbook.with(...fullSheets(60)), says: tooLarge },
    { name: "strings.xlsx", content: () => workbook.with(items("<si><t>年报</t></si>", 1_900_000)), says: tooLarge },
    {
      name: "string.xlsx",
      content: () => workbook.with(items(`<si><t>${"年".repeat(14_000_000)}</t></si>`, 1)),
      says: tooLarge,
    },
  ];
}

/** The parts of a workbook with that many sheets, each of them full. */
function fullSheets(count: number): readonly Entry[] {
  const rows = `<row>${"<c><v>1</v></c>".repeat(78)}</row>`.repeat(1000);
  const full = entryOf("", `<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const listed = numbers.map((at) => `<sheet name="${at}" r:id="s${at}"/>`).join("");
  const linked = numbers.map((at) => `<Relationship Id="s${at}" Type="a/worksheet" Target="${at}.xml"/>`).join("");
  return [
    entryOf("xl/workbook.xml", `<workbook xmlns:r="r"><sheets>${listed}</sheets></workbook>`),
    entryOf("xl/_rels/workbook.xml.rels", relationships(linked)),
    ...numbers.map((at) => ({ ...full, name: `xl/${at}.xml` })),
  ];
}

function heavyWordFiles(word: Sound): readonly HostileFile[] {
  const opening = "<w:tbl><w:tr><w:tc>".repeat(10_000);
  const closing = "</w:tc></w:tr></w:tbl>".repeat(10_000);
  const document = (body: string) => (): Uint8Array =>
    word.with(entryOf(main, wordPart("document", `<w:body>${body}</w:body>`)));
  return [
    { name: "tables.docx", content: document(`${opening}<w:p/>${closing}`), says: /复杂|损坏/ },
    { name: "tags.docx", content: document(paragraph("a").repeat(24_000)), says: /没有找到/ },
    { name: "text.docx", content: document(paragraph("年".repeat(5_000_000))), says: /没有找到|过多/ },
  ];
}

/** XML that refers to itself, or to what is elsewhere. */
function references(workbook: Sound, word: Sound): readonly HostileFile[] {
  const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("");
  const doctype = `<!DOCTYPE d [<!ENTITY e0 "哈"><!ENTITY x SYSTEM "file:///etc/passwd">${laughs}]>`;
  const declaring = (xml: string, reference: string): string =>
    xml.replace("?>", `?>${doctype}`).replace("总的情况", reference);
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const leading = (target: string, type: string): string =>
    relationships(
      ["External", "Internal"]
        .map(
          (mode, at) =>
            `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}" TargetMode="${mode}"/>`,
        )
        .join(""),
    );
  const rels = (target: string): Entry => entryOf("xl/_rels/workbook.xml.rels", leading(target, "worksheet"));
  const template = entryOf("word/_rels/document.xml.rels", leading("file:///etc/passwd", "attachedTemplate"));
  const inStrings = (reference: string): Entry => entryOf(strings, declaring(workbook.text(strings), reference));
  const inText = (reference: string): Entry => entryOf(main, declaring(word.text(main), reference));
  return [
    { name: "entity.xlsx", content: () => workbook.with(inStrings("&x;")), says: damaged },
    { name: "entity.docx", content: () => word.with(inText("&x;")), says: damaged },
    { name: "laughs.xlsx", content: () => workbook.with(inStrings("&e12;")), says: damaged },
    { name: "laughs.docx", content: () => word.with(inText("&e12;")), says: damaged },
    { name: "outside.xlsx", content: () => workbook.with(rels("file:///etc/passwd")), says: /工作簿|没有找到/ },
    { name: "above.xlsx", content: () => workbook.with(rels("../../../etc/passwd")), says: /工作簿|没有找到/ },
    { name: "outside.docx", content: () => word.with(template), says: null },
  ];
}
