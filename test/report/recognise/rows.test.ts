import { editionOf, tableOf } from "../../../src/form";
import { labelIndexOf } from "../../../src/report/recognise/labelIndex";
import { foreignLabelsOf } from "../../../src/report/recognise/otherEditions";
import { findOccurrences, type Occurrence } from "../../../src/report/recognise/rows";
import { linesGrid } from "../../support/reports/grids";

const requests = tableOf(editionOf("2021"), "requests");
const index = labelIndexOf(requests);
const foreign = foreignLabelsOf(requests);
const texts = index.rows.map(({ text }) => text);
const names = index.rows.map(({ name }) => name);
const numbers = "\t1\t2\t3\t4\t5\t6\t21";
const rows = texts.map((text) => text + numbers);

const read = (...lines: readonly string[]) => findOccurrences(linesGrid(...lines), index, foreign);
const namesOf = (occurrence: Occurrence | undefined): readonly string[] =>
  (occurrence ?? []).map(({ leaf }) => leaf.name);
const enough = Math.ceil(rows.length * 0.4);

describe("where 表三 stands, by the labels of its rows", () => {
  it("is found whole, each row in its place", () => {
    const { tables, fragments } = read("三、收到和处理", ...rows, "又");
    expect(tables.map(namesOf)).toEqual([names]);
    expect(fragments).toEqual([]);
    expect(tables[0]?.[0]).toMatchObject({ row: 1, column: 0, text: texts[0], isOfficial: true, isShared: false });
  });

  it("is found from two fifths of its rows on", () => {
    expect(read(...rows.slice(0, enough)).tables.map(namesOf)).toEqual([names.slice(0, enough)]);
    expect(read(...rows.slice(0, enough - 1)).tables).toEqual([]);
    const twice = [...rows.slice(0, enough - 1), rows[0] ?? ""];
    expect(read(...twice).tables).toEqual([]);
  });

  it("is found with few rows as a fragment, if they have all their numbers", () => {
    const few = rows.slice(0, 3);
    expect(read(...few).fragments.map(namesOf)).toEqual([names.slice(0, 3)]);
    expect(read(...few.map((row) => row.replace("\t21", ""))).fragments).toEqual([]);
    expect(read(...few.map((row) => `${row}\t9`)).fragments).toEqual([]);
    expect(read(...few.map((row) => row.replace("\t6", "\t无"))).fragments).toEqual([]);
  });

  it("goes on over a gap of twelve filled rows, blank ones not counted", () => {
    const [half, rest] = [rows.slice(0, 15), rows.slice(15)];
    const gap = (count: number): readonly string[] => Array<string>(count).fill("说明");
    expect(read(...half, ...gap(12), ...rest).tables.map(namesOf)).toEqual([names]);
    expect(read(...half, ...gap(6), "", "\t", ...gap(6), ...rest).tables.map(namesOf)).toEqual([names]);
    expect(read(...half, ...gap(13), ...rest).tables.map(namesOf)).toEqual([names.slice(0, 15), names.slice(15)]);
  });

  it("stands twice where its first row comes again behind most of it", () => {
    expect(read(...rows, ...rows).tables.map(namesOf)).toEqual([names, names]);
    // A few rows more stand twice in the one before.
    const more = read(...rows, ...rows.slice(0, 3)).tables.map(namesOf);
    expect(more).toEqual([[...names, ...names.slice(0, 3)]]);
    const early = read(rows[0] ?? "", ...rows).tables.map(namesOf);
    expect(early).toEqual([[names[0], ...names]]);
  });
});

describe("the label of a row", () => {
  const matchOf = (line: string) =>
    read(...rows.slice(0, 10), line, ...rows.slice(11)).tables[0]?.find(({ row }) => row === 10);

  it.each<readonly [string, string, string | undefined, number]>([
    ["behind the labels of its groups", `三、本年度办理结果\t（三）不予公开\t${texts[10]}${numbers}`, names[10], 2],
    ["behind blank cells", `\t\t${texts[10]}${numbers}`, names[10], 2],
    ["before its numbers", `${texts[10]}\t1\t${texts[11]}`, names[10], 0],
    ["behind a number of the row", `10\t${texts[10]}${numbers}`, names[10], 1],
    ["behind a foreign word", `又\t${texts[10]}${numbers}`, names[10], 1],
  ])("is read %s", (_, line, name, column) => {
    const match = matchOf(line);
    expect([match?.leaf.name, match?.column]).toEqual([name, column]);
  });

  it("is shared where another stands before the same numbers", () => {
    expect(matchOf(`${texts[10]}\t${texts[11]}${numbers}`)).toMatchObject({ isShared: true, column: 1 });
    expect(matchOf(`${texts[10]}\t${texts[10]}${numbers}`)).toMatchObject({ isShared: false, column: 1 });
    expect(matchOf(`${texts[10]}\t${texts[11]}\t${texts[11]}${numbers}`)).toMatchObject({ isShared: true });
  });

  it("is none in a row of another edition", () => {
    const old = tableOf(editionOf("2019"), "requests");
    const others = foreignLabelsOf(old);
    const other = [...others].find(([, { axis }]) => axis === "row")?.[1].text ?? "";
    const oldIndex = labelIndexOf(old);
    const lines = oldIndex.rows.map(({ text }) => text + numbers);
    const rowsOf = (line: string): readonly number[] =>
      (findOccurrences(linesGrid(...lines.slice(0, 10), line), oldIndex, others).tables[0] ?? []).map(({ row }) => row);
    expect(other).not.toBe("");
    expect(rowsOf(lines[10] ?? "")).toContain(10);
    expect(rowsOf(`${oldIndex.rows[10]?.text ?? ""}\t${other}${numbers}`)).not.toContain(10);
  });
});

describe("a misprinted label", () => {
  const misprinted = (at: number, text: string, ...lines: readonly string[]) =>
    read(...lines, ...rows.slice(0, at), text + numbers, ...rows.slice(at + 1)).tables[0];

  it.each([0, 1, 5, texts.length - 1])("is understood in row %d, for only the missing row can be meant", (at) => {
    const text = `${(texts[at] ?? "").slice(0, -1)}某`;
    const match = misprinted(at, text)?.find(({ row }) => row === at);
    expect(match).toMatchObject({ leaf: { name: names[at] }, text, isOfficial: false, isShared: false });
    expect(namesOf(misprinted(at, text))).toEqual(names);
  });

  it("is not understood where it is like none, or like two that are missing there", () => {
    expect(namesOf(misprinted(5, "某某某某某"))).toEqual(names.filter((_, at) => at !== 5));
    const [first = "", second = ""] = ["1.信访举报投诉类申请", "2.重复申请"];
    expect([texts.includes(first), texts.includes(second)]).toEqual([true, true]);
    expect(namesOf(misprinted(0, ""))).toEqual(names.slice(1));
  });

  it("is no row that stands elsewhere in the table", () => {
    const at = names.indexOf("refused.thirdParty");
    expect(
      namesOf(
        read(...rows.slice(0, at + 1), `${(texts[at] ?? "").slice(0, -1)}某${numbers}`, ...rows.slice(at + 1))
          .tables[0],
      ),
    ).toEqual(names);
  });

  it("is looked for one row above the first and below the last", () => {
    const first = `${(texts[0] ?? "").slice(0, -1)}某${numbers}`;
    const last = `${(texts[texts.length - 1] ?? "").slice(0, -1)}某${numbers}`;
    expect(namesOf(read(first, ...rows.slice(1)).tables[0])).toEqual(names);
    expect(namesOf(read(first, "又", ...rows.slice(1)).tables[0])).toEqual(names.slice(1));
    expect(namesOf(read(...rows.slice(0, -1), last).tables[0])).toEqual(names);
    expect(namesOf(read(...rows.slice(0, -1), "又", last).tables[0])).toEqual(names.slice(0, -1));
  });
});
