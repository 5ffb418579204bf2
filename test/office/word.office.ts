import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readWord } from "../../src/files/docx/read";
import { writeWord } from "../../src/files/docx/write";
import { readReportJson } from "../../src/files/json/read";
import { editionFor, editionOf, editions, sectionOf, tableOf } from "../../src/form";
import { readSection, type Report } from "../../src/report";
import { plainReport } from "../support/reports/consistent";
import { sentenceOf, valueOf, valuesOf } from "../support/reports/read";
import { numberedReport } from "../files/docx/samples";
import { convert as saveAs, convertToPdf, fontsOf, pagesOf, type Page } from "./pdf";

const sample = valueOf(
  readReportJson(readFileSync(resolve("assets/sample/zhuxiwan-2025.json"), "utf8"), "zhuxiwan-2025.json"),
);
const newest = editionFor(null);
const convert = async (name: string, report: Report, openErrors?: number): Promise<string> =>
  convertToPdf(`${name}.docx`, await writeWord(report, openErrors === undefined ? {} : { openErrors }));

/** The area that GB/T 9704 leaves for the text, in millimetres, and how far a picture may be off. */
const area = { left: 28, right: 210 - 26, top: 37, bottom: 297 - 35 };
const tolerance = 0.6;
/** A full stop at the end of a line may hang out by its own width, 三号. */
const hanging = 16 / (72 / 25.4);

/** The pages, 1-based, on which a text stands. */
const pagesWith = (pages: readonly Page[], text: string): readonly number[] =>
  pages.flatMap((page, index) => (page.text.includes(text) ? [index + 1] : []));

/** The pages on which any part of each table stands: heading, first row, last row. */
const extentOf = (pages: readonly Page[], report: Report): readonly (readonly number[])[] => {
  const edition = editionOf(report.edition);
  return edition.tables.map(({ id }) => {
    const form = tableOf(edition, id);
    const heading = sectionOf(edition, id).heading;
    const labels = form.layout.cells.filter((cell) => cell.cell === undefined && cell.columnSpan > 1);
    const last = form.layout.cells.filter((cell) => cell.role === "rowLabel").at(-1) ?? labels.at(-1);
    return [...new Set([heading, last?.text ?? ""].flatMap((text) => pagesWith(pages, text)))];
  });
};

const expectInsideTheArea = (pages: readonly Page[]): void => {
  for (const page of pages) {
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([210, 297]);
    for (const word of page.words) {
      const isFolio = word.top > area.bottom && /^(—|\d+|—\d+—)$/.test(word.text);
      const isHead = word.bottom < area.top && word.text === "草稿";
      if (isFolio || isHead) continue;
      expect(word.left).toBeGreaterThan(area.left - tolerance);
      expect(word.right).toBeLessThan(area.right + hanging + tolerance);
      expect(word.top).toBeGreaterThan(area.top - tolerance);
      expect(word.bottom).toBeLessThan(area.bottom + tolerance);
    }
  }
};

describe("the sample report in LibreOffice", () => {
  let pdf = "";
  let pages: readonly Page[] = [];
  beforeAll(async () => {
    pdf = await convert("sample", sample);
    pages = await pagesOf(pdf);
  });

  it("has five pages, with nothing outside the text area", () => {
    expect(pages).toHaveLength(5);
    expectInsideTheArea(pages);
  });

  it("has every table on one page, below its heading", () => {
    expect(extentOf(pages, sample)).toEqual([[3], [4], [4]]);
  });

  it("has its fonts inside the file", async () => {
    const fonts = await fontsOf(pdf);
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  });

  it("numbers its pages at the outer edge", () => {
    const sides = pages.map((page, index) => {
      const folio = page.words.find((word) => word.top > area.bottom && word.text.includes(String(index + 1)));
      return folio && (folio.left > 105 ? "right" : "left");
    });
    expect(sides).toEqual(["right", "left", "right", "left", "right"]);
  });
});

describe("a long report in LibreOffice", () => {
  const filled = (lines: readonly string[]): Report["narrative"] => {
    const section = (id: "overall" | "problems" | "other"): Report["narrative"]["overall"] =>
      readSection(sectionOf(newest, id), lines);
    return { overall: section("overall"), problems: section("problems"), other: section("other") };
  };

  it("has 22 lines of 28 letters on a full page", async () => {
    const pages = await pagesOf(
      await convert("full-page", { ...plainReport, narrative: filled(["字".repeat(28 * 22 * 3 - 2)]) }),
    );
    const lines = (pages[1]?.words ?? []).filter((word) => /^字+$/.test(word.text));
    expect(lines.map((line) => line.text.length)).toEqual(Array(22).fill(28));
    expectInsideTheArea(pages);
  });

  it.each(editions.map((edition) => [edition.id, edition] as const))(
    "keeps every table of edition %s on one page, whatever stands before it",
    async (id, edition) => {
      const numbers = numberedReport(edition);
      for (const lines of [3, 14, 20]) {
        const text = Array.from({ length: lines }, (_, index) => `（${index + 1}）公开了有关信息。`).join("\n");
        const report: Report = {
          ...numbers,
          agency: "云阳县农业农村和乡村振兴工作局",
          narrative: { ...numbers.narrative, overall: { text, parts: {} } },
        };
        const pages = await pagesOf(await convert(`edition-${id}-${lines}`, report));
        expect(extentOf(pages, report).map((table) => table.length)).toEqual([1, 1, 1]);
        expectInsideTheArea(pages);
      }
    },
  );

  it("shows large numbers unbroken", async () => {
    const large = numberedReport(newest);
    const { requests } = large.tables;
    if (!requests) throw new Error("no 表三");
    const cells = requests.cells.map((cell, index) => ({ ...cell, value: 1_234_500 + index }));
    const pages = await pagesOf(
      await convert("large-numbers", { ...large, tables: { ...large.tables, requests: { ...requests, cells } } }),
    );
    const words = new Set(pages.flatMap((page) => page.words.map((word) => word.text)));
    for (const { value } of cells) expect(words).toContain(String(value));
    expect(extentOf(pages, large).map((table) => table.length)).toEqual([1, 1, 1]);
  });

  it("marks every page of a draft", async () => {
    const pages = await pagesOf(await convert("draft", sample, 3));
    const heads = pages.map((page) => page.words.filter((word) => word.bottom < area.top).map((word) => word.text));
    expect(heads).toEqual(pages.map(() => ["草稿"]));
    expect(pages[0]?.text).toContain("【草稿】还有3项强制性问题没有改正竹溪湾镇2025年");
    expectInsideTheArea(pages);
  });
});

describe("a Word file that LibreOffice has saved", () => {
  const essence = (report: Report): object => ({
    title: report.title,
    narrative: report.narrative,
    values: valuesOf(report),
    remarks: report.remarks,
  });

  it("is read as the same report, also after a detour through .doc", async () => {
    const old = await saveAs("saved-old.docx", await writeWord(sample), "doc");
    const bytes = readFileSync(old);
    expect(sentenceOf(await readWord(bytes, "saved-old.doc"))).toMatch(/另存为 \.docx/);
    const again = await saveAs("saved-again.doc", bytes, "docx");
    const read = valueOf(await readWord(readFileSync(again), "saved-again.docx"));
    expect(essence(read)).toEqual(essence(sample));
  });
});
