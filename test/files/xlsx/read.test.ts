import { Workbook } from "@cj-tech-master/excelts";
import { gridsOfXlsx, readXlsx } from "../../../src/files/xlsx/read";
import type { Grid } from "../../../src/report";
import { sentenceOf, valueOf } from "../../support/reports/read";
import { handWritten } from "../../support/xlsx";

const gridIn = (bytes: Uint8Array): Grid => {
  const [grid] = valueOf(gridsOfXlsx(bytes)).grids;
  if (!grid) throw new Error("no grid");
  return grid;
};
const rowsIn = (bytes: Uint8Array): unknown[][] => gridIn(bytes).rows.map((row) => row.map(({ value }) => value));
const cell = (place: string, inner: string, type = ""): string =>
  `<c r="${place}"${type && ` t="${type}"`}>${inner}</c>`;
const sheet = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((row) => `<row>${row}</row>`).join("")}</sheetData>`;

describe("the cells of a workbook written by a library", () => {
  it("come as Excel gives them", async () => {
    const workbook = new Workbook();
    const written = workbook.addWorksheet("数据");
    written.addRow(["文字", 12.5, true, { error: "#DIV/0!" }, { richText: [{ text: "富" }, { text: "文本" }] }]);
    written.addRow([
      { formula: "SUM(B1:B1)", result: 12.5 },
      { text: "链接", hyperlink: "http://example.invalid/" },
      new Date(Date.UTC(2024, 0, 5)),
      "=1+1",
      " 两端 ",
    ]);
    written.getCell("A4").value = "合并";
    written.mergeCells("A4:C5");
    const grid = gridIn(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(grid).toMatchObject({ sheet: "数据", top: 0, left: 0 });
    expect(grid.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ["文字", 12.5, true, "#DIV/0!", "富文本"],
      [12.5, "链接", 45296, "=1+1", " 两端 "],
      ["", "", "", "", ""],
      ["合并", "", "", "", ""],
    ]);
    expect(grid.rows.flatMap((row, r) => row.flatMap((one, c) => (one.isFormula ? [`${r} ${c}`] : [])))).toEqual([
      "1 0",
    ]);
  });
});

describe("the cells of a sheet part", () => {
  it("take strings that are shared, inline, rich, escaped or phonetic", () => {
    const strings =
      "<si><t>甲</t></si><si><r><rPr><b/></rPr><t>乙</t></r><r><t xml:space='preserve'> 丙</t></r><rPh sb='0' eb='1'><t>bing</t></rPh></si>" +
      "<si><t>a&lt;b&#x4E2D;_x0009__x005F_x0041_</t></si><si/><si><t><![CDATA[<t>]]></t></si>";
    const row = [0, 1, 2, 3, 4, 99].map((at) => `<c t="s"><v>${at}</v></c>`).join("");
    const inline = '<c t="inlineStr"><is><t>行</t><r><t>内</t></r></is></c>';
    expect(rowsIn(handWritten({ 表: sheet(row + inline) }, strings))).toEqual([
      ["甲", "乙 丙", "a<b中\t_x0041_", "", "<t>", "", "行内"],
    ]);
  });

  it("keep their places with gaps, without addresses, and with prefixes", () => {
    const gaps = sheet(cell("B2", "<v>1</v>"), `<c><v>2</v></c>${cell("D3", "<v>3</v>")}`);
    expect(rowsIn(handWritten({ 表: gaps }))).toEqual([
      ["", "", "", ""],
      ["", 1, "", ""],
      [2, "", "", 3],
    ]);
    const prefixed =
      '<x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:f>B1</x:f><x:v>文</x:v></x:c></x:row></x:sheetData>';
    expect(gridIn(handWritten({ 表: prefixed })).rows).toEqual([[{ value: "文", isFormula: true }]]);
  });

  it("show a formula that nobody has calculated, rather than a blank", () => {
    expect(rowsIn(handWritten({ 表: sheet(cell("A1", "<f>SUM(B1:C1)</f>")) }))).toEqual([["=SUM(B1:C1)"]]);
  });

  it("are empty where another cell covers them", () => {
    const data = sheet(
      cell("A1", "<v>1</v>") + cell("B1", "<v>2</v>"),
      cell("A2", "<v>3</v>") + cell("B2", "<v>4</v>"),
    );
    const merged = `${data}<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>`;
    expect(rowsIn(handWritten({ 表: merged }))).toEqual([
      [1, 2],
      ["", 4],
    ]);
  });

  it("end at row 1000 and column BZ, with a note", () => {
    const rows = [1, 1000, 1001].map((row) => `<row r="${row}">${cell(`A${row}`, `<v>${row}</v>`)}</row>`).join("");
    const read = valueOf(
      gridsOfXlsx(handWritten({ 台账: `<sheetData>${rows}</sheetData>`, 宽: sheet(cell("CA1", "<v>1</v>")) })),
    );
    expect(read.grids.map(({ rows: found }) => found.length)).toEqual([1000]);
    expect(read.cutSheets).toEqual(["台账", "宽"]);
    const sentence = sentenceOf(readXlsx(handWritten({ 台账: `<sheetData>${rows}</sheetData>` }), "x.xlsx"));
    expect(sentence).toMatch(/^没有找到年报[^。]+；工作表“台账”很大，只读取了前 1000 行、前 78 列。$/);
  });

  it("are in tab order, empty sheets left out", () => {
    const one = sheet(cell("A1", "<v>1</v>"));
    expect(
      valueOf(gridsOfXlsx(handWritten({ 乙: one, 空: "<sheetData/>", 甲: one }))).grids.map((grid) => grid.sheet),
    ).toEqual(["乙", "甲"]);
  });
});

describe("a package that is no sound workbook", () => {
  it.each([
    ["without a workbook", handWritten({}, "", { "xl/workbook.xml": "" })],
    [
      "with a sheet that declares entities",
      handWritten({ 表: "" }, "", { "xl/worksheets/sheet1.xml": '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
    ],
    ["with a tag that never ends", handWritten({ 表: "<sheetData><row" }, "", {})],
  ])("is refused with one sentence, or read as far as it is sound: %s", (_, bytes) => {
    expect(sentenceOf(readXlsx(bytes, "x.xlsx"))).toMatch(/^[^。]+。$/);
  });

  it("is refused where it shows one part as many sheets, or has more cells than a report", () => {
    const cells = Array.from({ length: 78_000 }, (_, at) => `${at % 78 === 0 ? "<row>" : ""}<c><v>${at}</v></c>`);
    const full = `<sheetData>${cells.join("")}</sheetData>`;
    const two = `<sheets>${["一", "二"].map((name) => `<sheet name="${name}" r:id="s1"/>`).join("")}</sheets>`;
    const doubled = handWritten({ 表: full }, "", { "xl/workbook.xml": `<workbook xmlns:r="r">${two}</workbook>` });
    expect(sentenceOf(readXlsx(doubled, "x.xlsx"))).toContain("没有完整的工作簿");
    const many = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`表${at}`, full]));
    expect(sentenceOf(readXlsx(handWritten(many), "x.xlsx"))).toMatch(/^工作簿的内容过多[^。]+。$/);
  });

  it("is never followed out of itself", () => {
    const target = "file:///etc/passwd";
    const rels = `<Relationships><Relationship Id="s1" Type="x/worksheet" Target="${target}" TargetMode="External"/></Relationships>`;
    const bytes = handWritten({ 表: sheet(cell("A1", "<v>1</v>")) }, "", { "xl/_rels/workbook.xml.rels": rels });
    expect(valueOf(gridsOfXlsx(bytes)).grids).toEqual([]);
    const climbing = rels.replace(target, "../../../../etc/passwd").replace(' TargetMode="External"', "");
    expect(sentenceOf(gridsOfXlsx(handWritten({ 表: "" }, "", { "xl/_rels/workbook.xml.rels": climbing })))).toContain(
      "没有完整的工作簿",
    );
  });
});
