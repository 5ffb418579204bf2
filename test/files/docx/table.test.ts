import { writeWord } from "../../../src/files/docx/write";
import { textWidth } from "../../../src/files/docx/page";
import { printedValue } from "../../../src/report";
import { byEdition, numberedReport } from "./samples";
import { all, childrenOf, shownCells, valueIn, xmlPart } from "./wordXml";

describe.each(byEdition)("the tables of edition %s in a Word file", (_, edition) => {
  const report = numberedReport(edition);
  const tables = edition.tables.map((form, index) => [form.number, form, index] as const);
  const written = writeWord(report).then((bytes) => all(xmlPart(bytes, "word/document.xml"), "tbl"));
  const tableAt = async (index: number): Promise<Element> => {
    const table = (await written)[index];
    if (!table) throw new Error(`no table ${index}`);
    return table;
  };

  it.each(tables)("%s has the merged cells, labels and numbers of the form", async (_number, form, index) => {
    const values = report.tables[form.id]?.cells ?? [];
    const expected = form.layout.cells.map(({ row, column, rowSpan, columnSpan, text, cell }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text: cell === undefined ? text : printedValue(values[cell]?.value ?? null),
    }));
    const shown = shownCells(await tableAt(index));
    expect(shown.map((cell) => ({ ...cell, text: cell.text.replace("\n", "") }))).toEqual(expected);
    expect(shown).toHaveLength(form.layout.cells.length);
  });

  it.each(tables)("%s is as wide as the text, and every cell says its width", async (_number, form, index) => {
    const table = await tableAt(index);
    const grid = all(table, "gridCol").map((column) => Number(column.getAttributeNS(column.namespaceURI, "w")));
    expect(grid).toHaveLength(form.layout.columns);
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(textWidth);
    expect(valueIn(table, "tblW", "w")).toBe(String(textWidth));
    expect(valueIn(table, "tblLayout", "type")).toBe("fixed");
    for (const row of childrenOf(table, "tr")) {
      let column = 0;
      for (const cell of childrenOf(row, "tc")) {
        const span = Number(valueIn(cell, "gridSpan") ?? 1);
        const width = grid.slice(column, column + span).reduce((sum, part) => sum + part, 0);
        expect([valueIn(cell, "tcW", "w"), valueIn(cell, "tcW", "type")]).toEqual([String(width), "dxa"]);
        column += span;
      }
      expect(column).toBe(form.layout.columns);
    }
  });

  it.each(tables)("%s stays together: no row splits, every row keeps with the next", async (_number, form, index) => {
    const rows = childrenOf(await tableAt(index), "tr");
    expect(rows.filter((row) => all(row, "cantSplit").length === 1)).toHaveLength(rows.length);
    const kept = rows.map((row) => all(row, "p").every((paragraph) => all(paragraph, "keepNext").length === 1));
    expect(kept).toEqual(rows.map((_row, at) => at < rows.length - 1));
    const headers = rows.map((row) => all(row, "tblHeader").length === 1);
    const repeated = form.blocks.length === 1 ? form.layout.headerRows : 0;
    expect(headers).toEqual(rows.map((_row, at) => at < repeated));
  });
});

describe("a label in a narrow column of a Word table", () => {
  it.each(byEdition)("is broken between its words of two letters in edition %s", async (_, edition) => {
    const bytes = await writeWord(numberedReport(edition));
    const cells = all(xmlPart(bytes, "word/document.xml"), "tc");
    for (const label of ["商业企业", "社会公益组织", "法律服务机构", "结果维持", "尚未审结"]) {
      const found = cells.filter((cell) => cell.textContent === label);
      expect(found.length).toBeGreaterThan(0);
      for (const cell of found) {
        const sides = ["left", "right"].map((side) => Number(valueIn(all(cell, "tcMar")[0] ?? cell, side, "w")));
        const room = Number(valueIn(cell, "tcW", "w")) - sides.reduce((sum, side) => sum + side, 0);
        const letters = Math.floor(room / 180);
        expect([label, letters % 2 === 0 || letters >= label.length]).toEqual([label, true]);
      }
    }
  });
});

describe("a number in a Word table", () => {
  const edition = byEdition[0]?.[1];
  if (!edition) throw new Error("no edition");
  const requests = edition.tables[1];
  if (!requests) throw new Error("no 表三");
  const sizeOf = async (value: number | { readonly text: string }): Promise<number> => {
    const report = numberedReport(edition);
    const cells = report.tables.requests?.cells.map((cell, at) => (at === 2 ? { ...cell, value } : cell)) ?? [];
    const bytes = await writeWord({ ...report, tables: { ...report.tables, requests: { form: requests, cells } } });
    const runs = all(xmlPart(bytes, "word/document.xml"), "r");
    const text = typeof value === "number" ? String(value) : value.text;
    const run = runs.find((candidate) => candidate.textContent === text);
    return run ? Number(valueIn(run, "sz")) : NaN;
  };

  it("has the size of the labels as long as it fits", async () => {
    expect(await sizeOf(12_345)).toBe(18);
  });

  it("is set smaller where it would break in two, but never too small to read", async () => {
    expect(await sizeOf(1_234_567)).toBeLessThan(18);
    expect(await sizeOf(1_234_567)).toBeGreaterThanOrEqual(12);
    expect(await sizeOf({ text: "见附件说明第三条" })).toBe(10);
  });
});
