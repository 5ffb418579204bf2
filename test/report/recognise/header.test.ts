import { editionOf, tableOf, type TableId } from "../../../src/form";
import { columnOrderOf } from "../../../src/report/recognise/columnOrder";
import { findHeader, type Header } from "../../../src/report/recognise/header";
import { labelIndexOf } from "../../../src/report/recognise/labelIndex";
import type { Grid } from "../../../src/report";
import { linesGrid } from "../../support/reports/grids";
import { wordsOf } from "./remarkWords";

/** The header found in lines, above their end. */
function headerIn(lines: readonly string[], id: TableId = "requests", at = 0, more: Partial<Grid> = {}): Header {
  const form = tableOf(editionOf("2021"), id);
  const block = labelIndexOf(form).blocks[at];
  if (!block) throw new Error("no block");
  return findHeader({ ...linesGrid(...lines), ...more }, { from: 0, to: lines.length }, block, form);
}
const places = (header: Header): string =>
  [...header.places]
    .sort(([a], [b]) => a - b)
    .map(([leaf, column]) => `${leaf}@${column}`)
    .join(" ");
const remarks = (header: Header): readonly string[] =>
  header.remarks.map((remark) => {
    const where = "origins" in remark ? remark.origins : "origin" in remark && remark.origin ? [remark.origin] : [];
    return `${remark.kind} ${wordsOf(remark).join(" ")} ${where.map(({ row, column }) => `${row},${column}`).join(" ")}`;
  });

const upper = "申请人情况";
const middle = "\t自然人\t法人或其他组织\t\t\t\t\t总计";
const lower = "\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他";
const whole = [upper, middle, lower];

describe("the labels above the numbers of 表三", () => {
  it("are found where they stand, in the official wording", () => {
    const header = headerIn(whole);
    expect(places(header)).toBe("0@1 1@2 2@3 3@4 4@5 5@6 6@7");
    expect([header.official, header.variants, header.top, remarks(header)]).toEqual([7, 0, 1, []]);
    expect([header.asides.size, header.barred.size, header.repeats.size, header.foreign]).toEqual([0, 0, 0, []]);
  });

  it("are found in another wording, and misprinted, which is said", () => {
    const misprint = headerIn([upper, middle, lower.replace("社会公益组织", "社会公益组识")]);
    expect(places(misprint)).toBe("0@1 1@2 2@3 3@4 4@5 5@6 6@7");
    expect([misprint.official, misprint.variants]).toEqual([6, 0]);
    expect(remarks(misprint)).toEqual(["label 社会公益组识 社会公益组织 2,4"]);
  });

  it("are missing one by one, or all of them", () => {
    const one = headerIn([upper, middle, lower.replace("科研机构", "")]);
    expect(places(one)).toBe("0@1 1@2 3@4 4@5 5@6 6@7");
    expect(remarks(one)).toEqual(["missingColumn 科研机构 0,0"]);
    const none = headerIn(["说明"]);
    expect([places(none), none.top]).toEqual(["", null]);
    expect(remarks(none)).toEqual(["missingHeader 自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计 1,0"]);
  });

  it("are nobody knows which where one stands twice", () => {
    const header = headerIn([upper, middle, `${lower}\t科研机构`]);
    expect(places(header)).toBe("0@1 1@2 3@4 4@5 5@6");
    expect([...header.barred].sort()).toEqual([3, 7]);
    expect(remarks(header)).toEqual(["doubleColumn 科研机构 2,3 2,7", "doubleColumn 总计 1,7"]);
  });

  it("are one where they are repeated below themselves", () => {
    const header = headerIn([...whole, lower]);
    expect([places(header), remarks(header)]).toEqual(["0@1 1@2 2@3 3@4 4@5 5@6 6@7", []]);
  });

  it("leave other columns aside", () => {
    const header = headerIn([upper, `${middle}\t备注`, lower]);
    expect([...header.asides].map(([column, { text }]) => [column, text])).toEqual([[8, "备注"]]);
    expect(headerIn([upper, `${middle}\t备注`, lower], "requests", 0, { isFlow: true }).asides.size).toBe(0);
  });

  it("begin below the numbers of what stands above", () => {
    const header = headerIn(["自然人\t1\t2", "又\t3", ...whole]);
    expect([places(header), header.top, remarks(header)]).toEqual(["0@1 1@2 2@3 3@4 4@5 5@6 6@7", 3, []]);
  });

  it("are dense where nothing is empty before them", () => {
    expect(headerIn(whole).isDense).toBe(false);
    expect(headerIn(["自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计"]).isDense).toBe(true);
  });

  it("are put together of pieces that stand below one another, or apart in a flow", () => {
    const broken = [upper, middle, "\t\t商业\t科研\t社会公益\t法律服务\t其他", "\t\t企业\t机构\t组织\t机构"];
    expect(places(headerIn(broken))).toBe("0@1 1@2 2@3 3@4 4@5 5@6 6@7");
    const flow = ["自然人\t商业\t科研\t社会公益组织\t法律服务机构\t其他\t总计", "企业\t机构"];
    expect(places(headerIn(flow, "requests", 0, { isFlow: true }))).toBe("0@0 1@1 2@2 3@3 4@4 5@5 6@6");
    // In a sheet a half of a label is taken for one that was cut off, and that is said.
    expect(remarks(headerIn(flow))).toEqual(["label 商业 商业企业 0,1", "label 科研 科研机构 0,2"]);
  });
});

describe("the labels of 表二", () => {
  it("are those of their own block: from its caption or corner on", () => {
    const first = headerIn(["第二十条第（一）项", "信息内容\t本年制发件数\t本年废止件数\t现行有效件数"], "disclosure");
    expect([places(first), remarks(first)]).toEqual(["0@1 1@2 2@3", []]);
    const second = headerIn(
      ["信息内容\t本年制发件数\t本年废止件数", "第二十条第（五）项", "信息内容\t本年处理决定数量"],
      "disclosure",
      1,
    );
    expect([places(second), second.top, remarks(second)]).toEqual(["0@1", 2, []]);
  });

  it("are repeated across columns where the form prints them across", () => {
    const header = headerIn(
      ["第二十条第（五）项", "信息内容\t本年处理决定数量\t本年处理决定数量\t本年处理决定数量"],
      "disclosure",
      1,
    );
    expect([places(header), [...header.repeats]]).toEqual([
      "0@1",
      [
        [2, 1],
        [3, 1],
      ],
    ]);
    const apart = headerIn(["信息内容\t本年处理决定数量\t又\t本年处理决定数量"], "disclosure", 1);
    expect([places(apart), remarks(apart)]).toEqual(["", ["doubleColumn 本年处理决定数量 0,1 0,3"]]);
  });

  it("of another edition bar what stands below them", () => {
    const header = headerIn(["信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量"], "disclosure");
    expect(header.foreign.map(({ text, label }) => `${text} ${label.edition}`)).toEqual([
      "本年新制作数量 2019",
      "本年新公开数量 2019",
      "对外公开总数量 2019",
    ]);
    expect([[...header.barred], places(header), remarks(header), header.top]).toEqual([[1, 2, 3], "", [], 0]);
    const misprint = headerIn(["信息内容\t本年新制做数量\t现行有效件数"], "disclosure");
    expect(misprint.foreign.map(({ text }) => text)).toEqual(["本年新制做数量"]);
  });
});

describe("the order of the columns", () => {
  const orderOf = (lines: readonly string[], isFlow = false): boolean =>
    columnOrderOf(headerIn(lines, "requests", 0, { isFlow }), isFlow).isOther;

  it.each<readonly [string, readonly string[], boolean]>([
    ["the form's", whole, false],
    ["the form's, with one missing", [upper, middle, lower.replace("科研机构", "")], false],
    ["two exchanged", [upper, middle, lower.replace("商业企业\t科研机构", "科研机构\t商业企业")], true],
    ["the total in front", [upper, "总计\t自然人\t法人或其他组织", lower], true],
    ["dense and in order", ["自然人\t总计", "商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他"], false],
    ["dense and exchanged", ["自然人\t总计", "科研机构\t商业企业\t社会公益组织\t法律服务机构\t其他"], true],
    ["below one another with gaps", ["自然人\t总计", "\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他"], true],
  ])("is another or not: %s", (_, lines, isOther) => expect(orderOf(lines)).toBe(isOther));

  it("is that of reading in a flow", () => {
    expect(orderOf(["自然人\t总计", "\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他"], true)).toBe(false);
    expect(orderOf(["科研机构\t自然人\t总计", "\t商业企业\t社会公益组织\t法律服务机构\t其他"], true)).toBe(true);
  });

  it("is the form's or none at all", () => {
    expect(columnOrderOf(headerIn(whole), false)).toEqual({ sequence: [0, 1, 2, 3, 4, 5, 6], isOther: false });
    const other = headerIn([upper, "总计\t自然人\t法人或其他组织", lower]);
    expect(columnOrderOf(other, false)).toEqual({ sequence: null, isOther: true });
  });
});
