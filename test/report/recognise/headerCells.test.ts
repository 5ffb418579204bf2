import {
  closeness,
  likenessOf,
  mostAlike,
  textCells,
  withBrokenLabels,
  withScatteredLabels,
  type TextCell,
} from "../../../src/report/recognise/headerCells";
import { labelKey } from "../../../src/report";
import { linesGrid } from "../../support/reports/grids";

/** The text cells of lines, their fields between tabs. */
const cellsIn = (...lines: readonly string[]): readonly TextCell[] =>
  textCells(linesGrid(...lines), { from: 0, to: lines.length });
const shown = (cells: readonly TextCell[]): readonly string[] =>
  cells.map(({ row, column, text }) => `${row},${column} ${text}`);
const isLabel = (key: string): boolean => ["商业企业", "科研机构", "自然人", "未经复议直接起诉", "总计"].includes(key);

describe("the text cells of a band", () => {
  it("are those with a text that is no number, row by row", () => {
    expect(shown(cellsIn("甲\t3\t乙", "\t1,204\t12件\t 丙 ", "无\t/"))).toEqual([
      "0,0 甲",
      "0,2 乙",
      "1,3 丙",
      "2,0 无",
      "2,1 /",
    ]);
    expect(textCells(linesGrid("甲", "乙", "丙"), { from: 1, to: 2 })).toEqual([
      { row: 1, column: 0, text: "乙", key: "乙" },
    ]);
    expect(textCells(linesGrid("甲"), { from: 0, to: 5 })).toHaveLength(1);
    expect(
      textCells({ sheet: null, top: 0, left: 0, rows: [[{ value: true }, { value: 3 }]] }, { from: 0, to: 1 }),
    ).toEqual([]);
  });
});

describe("labels that are broken into cells below one another", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["in two", ["商业\t科研", "企业\t机构"], ["0,0 商业企业", "0,1 科研机构"]],
    ["letter by letter", [..."未经复议直接起诉"], ["0,0 未经复议直接起诉"]],
    ["with a row between that belongs to another column", ["商业", "\t别的", "企业"], ["0,0 商业企业", "1,1 别的"]],
    ["beside whole ones", ["自然人\t商业", "总计\t企业"], ["0,0 自然人", "0,1 商业企业", "1,0 总计"]],
    ["two in one column", ["商业", "企业", "科研", "机构"], ["0,0 商业企业", "2,0 科研机构"]],
    ["below a word that is none", ["其他", "商业", "企业"], ["0,0 其他", "1,0 商业企业"]],
  ])("are put together: %s", (_, lines, expected) => {
    expect(shown(withBrokenLabels(cellsIn(...lines), isLabel))).toEqual(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    ["that stand side by side", ["商业\t企业"]],
    ["in the wrong order", ["企业", "商业"]],
    ["of more than eight pieces", ["", ..."未经复议直接起", " ", "诉"].map((text) => (text === " " ? "又" : text))],
    ["of which one is a label itself", ["自然人", "自然人"]],
    ["that are no label together", ["商业", "机构"]],
  ])("are left alone: %s", (_, lines) => {
    const cells = cellsIn(...lines);
    expect(withBrokenLabels(cells, isLabel)).toBe(cells);
  });

  it("have the place of their first piece, and the key of the whole", () => {
    const [cell] = withBrokenLabels(cellsIn("", "\t商 业", "\t企业"), isLabel);
    expect(cell).toEqual({ row: 1, column: 1, text: "商 业企业", key: "商业企业" });
  });
});

describe("labels of which two pieces were read far apart", () => {
  const labels = ["商业企业", "科研机构"];
  it("are put together, whatever was read between them", () => {
    expect(shown(withScatteredLabels(cellsIn("商业\t科研\t总计", "企业\t机构"), labels, isLabel))).toEqual([
      "0,0 商业企业",
      "0,1 科研机构",
      "0,2 总计",
    ]);
  });

  it.each<readonly [string, readonly string[]]>([
    ["where the whole label stands already", ["商业企业\t商业\t企业"]],
    ["where the second piece stands first", ["企业\t商业"]],
    ["where there is no second piece", ["商业\t机构"]],
    ["where there is no first piece", ["企业\t研机构"]],
  ])("are left alone %s", (_, lines) => {
    const cells = cellsIn(...lines);
    expect(withScatteredLabels(cells, labels, isLabel)).toEqual(cells);
  });
});

describe("how like a label a text is", () => {
  it.each([
    ["总计", "总计", 1],
    ["社会公益组识", "社会公益组织", 5 / 6],
    ["第二十条第", "第二十条第（八）项", 0.6],
    ["第二十", "第二十条第（八）项", 0],
    ["总", "总计", 0.6],
    ["商", "商业企业", 0],
    ["商业", "商业企业", 0.6],
    ["企业", "商业企业", 0],
    ["", "总计", 0],
  ])("%s, like %s: %d", (found, label, likeness) => {
    expect(likenessOf(labelKey(found), labelKey(label))).toBeCloseTo(likeness, 10);
  });

  it("is nothing where the lengths alone rule it out", () => {
    expect(closeness("甲乙丙", "甲乙丙丁戊", 0.6)).toBeCloseTo(0.6, 10);
    expect(closeness("甲乙丙", "甲乙丙丁戊己", 0.6)).toBe(0);
    expect(closeness("甲乙丙丁戊己", "甲乙丙", 0.6)).toBe(0);
    expect(closeness("", "", 0.6)).toBe(1);
  });

  it.each<readonly [string, readonly string[], string | undefined]>([
    ["the most alike", ["社会公益", "社会公益组识", "社会公益组"], "社会公益组识"],
    ["the first of equals", ["社会公益组识", "社会公益组只"], "社会公益组识"],
    ["none that is unlike", ["公益", "商业企业"], undefined],
    ["none of none", [], undefined],
  ])("%s is taken", (_, texts, taken) => {
    expect(mostAlike(cellsIn(texts.join("\t")), "社会公益组织")?.text).toBe(taken);
  });
});
