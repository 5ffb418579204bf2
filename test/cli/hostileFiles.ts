import { writeHtml } from "../../src/files/html/write";
import { writeReportJson } from "../../src/files/json/write";
import { writeText } from "../../src/files/text/write";
import { plainReport } from "../support/reports/consistent";
import { hostilePackages } from "./hostilePackages";

/** A file that somebody made to do harm, or broke by accident. */
export interface HostileFile {
  readonly name: string;
  readonly content: () => Uint8Array | string;
  /** What the one sentence has to say; null where the report that is in it has to be read all the same. */
  readonly says: RegExp | null;
}

const tooLarge = /过多|过于复杂|百万字符/;

/** Every hostile file that has contents. */
export async function hostileFiles(): Promise<readonly HostileFile[]> {
  return [...(await hostilePackages()), ...wrongFormats(), ...heavyPages(), ...heavyTexts(), ...heavyJson()];
}

/** Files that are not what their extension says. */
function wrongFormats(): readonly HostileFile[] {
  const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2_000)]);
  const encrypted = Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(4_000)]);
  const noise = Uint8Array.from({ length: 200_000 }, (_, at) => (at * at * 31 + at * 7919) % 251);
  const zip = Buffer.from("504b0304", "hex");
  const saveAs = (extension: string): RegExp => new RegExp(`另存为 .*\\.${extension}`);
  const extensions = ["txt", "tsv", "json", "html", "htm", "xlsx", "docx"];
  return [
    ...extensions.flatMap((extension): readonly HostileFile[] => [
      { name: `noise.${extension}`, content: () => noise, says: /编码|这不是 \./ },
      { name: `empty.${extension}`, content: () => "", says: /空的/ },
      { name: `old.${extension}`, content: () => compound, says: saveAs(extension === "docx" ? "docx" : "xlsx") },
    ]),
    { name: "protected.xlsx", content: () => encrypted, says: /密码.*另存为 \.xlsx/ },
    { name: "protected.docx", content: () => encrypted, says: /密码.*另存为 \.docx/ },
    { name: "old.xls", content: () => compound, says: saveAs("xlsx") },
    { name: "old.et", content: () => compound, says: saveAs("xlsx") },
    { name: "old.doc", content: () => compound, says: saveAs("docx") },
    { name: "old.wps", content: () => compound, says: saveAs("docx") },
    { name: "package.txt", content: () => zip, says: /扩展名/ },
    { name: "package.html", content: () => zip, says: /扩展名/ },
    { name: "page.xlsx", content: () => writeHtml(plainReport), says: saveAs("xlsx") },
    { name: "page.docx", content: () => writeHtml(plainReport), says: saveAs("docx") },
  ];
}

function heavyPages(): readonly HostileFile[] {
  const page = writeHtml(plainReport);
  return [
    { name: "large.html", content: () => page.replace("总的情况", "总的情况".repeat(4_200_000)), says: tooLarge },
    { name: "long.html", content: () => page.replace("总的情况", "总的情况".repeat(450_000)), says: null },
    { name: "tables.html", content: () => page + "<table><tr><td>".repeat(10_000), says: tooLarge },
    { name: "blocks.html", content: () => page + "<div>".repeat(900_000), says: tooLarge },
    { name: "elements.html", content: () => page + "<p>a".repeat(190_000), says: null },
    { name: "words.html", content: () => page + "a ".repeat(2_450_000), says: null },
    { name: "attributes.html", content: () => `${page}<p ${attributes()}>`, says: null },
    { name: "comments.html", content: () => page + "<!---->".repeat(600_000), says: tooLarge },
    { name: "formats.html", content: () => `<p>${formats()}${"<p>a".repeat(10_000)}`, says: tooLarge },
    { name: "spans.html", content: () => `${page}<table>${"<tr><td colspan=999>".repeat(9_000)}`, says: tooLarge },
  ];
}

const numbered = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join("");
const attributes = (): string => numbered(400_000, (at) => `a${at} `);
/** Formatting that is never closed is opened again in every paragraph. */
const formats = (): string => numbered(500, (at) => `<b id=${at}>`);

function heavyTexts(): readonly HostileFile[] {
  const text = writeText(plainReport);
  return [
    { name: "large.txt", content: () => text + "某镇政府主动公开信息。\n".repeat(1_600_000), says: tooLarge },
    { name: "long.txt", content: () => text + "某镇政府主动公开信息12件。".repeat(140_000), says: null },
    { name: "lines.txt", content: () => text + "主动公开\n".repeat(95_000), says: null },
    { name: "words.txt", content: () => `规章 ${"a ".repeat(2_900_000)}\n${text}`, says: null },
    { name: "spaces.txt", content: () => `${text}又${" ".repeat(1_000_000)}补充\n`, says: null },
    { name: "label.txt", content: () => text.replace("规章\t", `规${"章".repeat(1_000_000)}\t`), says: null },
    { name: "fields.txt", content: () => text + "规章\t1\t2\t3\n".repeat(24_000), says: null },
  ];
}

function heavyJson(): readonly HostileFile[] {
  const json = writeReportJson(plainReport);
  return [
    { name: "large.json", content: () => json.replace('"无"', `"${"无".repeat(17_000_000)}"`), says: tooLarge },
    { name: "numbers.json", content: () => json.replace('"无"', `[${"0,".repeat(4_000_000)}0]`), says: tooLarge },
    { name: "depth.json", content: () => "[".repeat(4_000_000), says: /层数/ },
  ];
}
