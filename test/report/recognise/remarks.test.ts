import { writeText } from "../../../src/files/text/write";
import type { Remark, Report } from "../../../src/report";
import { plainReport } from "../../support/reports/consistent";
import { reportIn, valuesOf } from "../../support/reports/read";
import { wordsOf } from "./remarkWords";

/** The lines of a report in the official form, each with its fields. */
const official = writeText(plainReport)
  .split("\n")
  .map((line) => line.split("\t"));
const values = valuesOf(plainReport);
const rowWith = (label: string): number => official.findIndex((fields) => fields.includes(label));
const first = rowWith("一、本年新收政府信息公开申请数量");
const last = rowWith("四、结转下年度继续办理");

/** The report with some of its lines changed. */
const changed = (change: (fields: readonly string[], row: number) => readonly (readonly string[])[]): Report =>
  reportIn(official.flatMap((fields, row) => change(fields, row).map((one) => one.join("\t"))).join("\n"));

/** A remark in one line: what it speaks of, and where, counted from the first row of 表三. */
const shown = ({ remarks }: Report): readonly string[] =>
  remarks.map((remark: Remark) => {
    const places = "origins" in remark ? remark.origins : "origin" in remark && remark.origin ? [remark.origin] : [];
    return [remark.kind, ...wordsOf(remark), ...places.map(({ row, column }) => `${row - first},${column}`)].join(" ");
  });
const isIn = (row: number): boolean => row >= first && row <= last;
const isHead = (row: number): boolean => row === first - 2;

describe("numbers that belong to none of 表三's cells", () => {
  it("are named with the first of them where no label says what they are", () => {
    const report = changed((fields, row) => [isIn(row) ? [...fields, "9"] : fields]);
    expect(valuesOf(report)).toEqual(values);
    expect(shown(report)).toEqual([`strayNumbers 9 ${last - first + 1} 0,${(official[first] ?? []).length}`]);
  });

  it("are named with the column's label where it has one", () => {
    const report = changed((fields, row) => [
      isIn(row) ? [...fields, "9"] : isHead(row) ? [...fields, "备注"] : fields,
    ]);
    expect(valuesOf(report)).toEqual(values);
    expect(shown(report)).toEqual([`otherColumn 备注 ${last - first + 1} -2,${(official[first] ?? []).length}`]);
  });

  it("are nothing to speak of where they are words", () => {
    const report = changed((fields, row) => [
      isIn(row) ? [...fields, "见说明"] : isHead(row) ? [...fields, "备注"] : fields,
    ]);
    expect([valuesOf(report), shown(report)]).toEqual([values, []]);
  });

  it.each([
    ["in one row alone, beside its last number", 5, `unplacedNumbers 2.其他法律行政法规禁止公开 8 7 count 5,2`],
  ])("make a row unreadable %s", (_, at, remark) => {
    const report = changed((fields, row) => [row === first + at ? [...fields, "9"] : fields]);
    expect(shown(report)).toEqual([remark]);
  });

  it("are named far behind the table in a row with a blank", () => {
    const report = changed((fields, row) => [
      row === first + 5 ? [...fields.map((field, at) => (at === 4 ? "" : field)), "", "", "9"] : fields,
    ]);
    expect(shown(report)).toEqual([expect.stringMatching(/^(strayNumbers 9 1|unplacedNumbers)/) as string]);
  });
});

describe("rows that belong to none of 表三's", () => {
  const row = ["", "", "9.另一类", "1", "0", "0", "0", "0", "0", "1"];

  it("are named inside the table, with their label and place", () => {
    const report = changed((fields, at) => (at === first + 5 ? [fields, row] : [fields]));
    expect(valuesOf(report)).toEqual(values);
    expect(shown(report)).toEqual(["unknownRow 9.另一类 6,0"]);
  });

  it("are nothing to speak of below it, or without a number", () => {
    expect(shown(changed((fields, at) => (at === last ? [fields, row] : [fields])))).toEqual([]);
    const words = ["", "", "9.另一类", "", "", "", "", "", "", ""];
    expect(shown(changed((fields, at) => (at === first + 5 ? [fields, words] : [fields])))).toEqual([]);
  });
});

describe("groups and captions in another wording", () => {
  it.each([
    ["申请人情况", "申请人情况", []],
    ["申请人情况", "申请人情况表", ["label 申请人情况表 申请人情况 -3,3"]],
    ["三、本年度办理结果", "三、本年度办理情况", ["label 三、本年度办理情况 三、本年度办理结果 2,0"]],
    ["（三）不予公开", "（三）不予公布", ["label （三）不予公布 （三）不予公开 4,1"]],
  ])("%s as %s", (label, text, remarks) => {
    const report = changed((fields) => [fields.map((field) => (field === label ? text : field))]);
    expect(valuesOf(report)).toEqual(values);
    expect(shown(report)).toEqual(remarks);
  });
});

describe("表三 that stands twice", () => {
  it("is read once, the first of two that are equal", () => {
    const table = official.slice(first - 3, last + 1);
    const report = changed((fields, row) => (row === last ? [fields, ["又"], ...table] : [fields]));
    expect(valuesOf(report)).toEqual(values);
    expect(shown(report)).toEqual([`doubleTable 0,0 ${last - first + 5},0`]);
  });

  it("is read where it has any number", () => {
    const blank = official
      .slice(first - 3, last + 1)
      .map((fields, at) => (at < 3 ? fields : fields.map((field) => (/^\d+$/.test(field) ? "" : field))));
    const report = changed((fields, row) => (row === first - 3 ? [...blank, ["又"], fields] : [fields]));
    expect(valuesOf(report)).toEqual(values);
    expect(shown(report).map((remark) => remark.split(" ")[0])).toEqual(["doubleTable"]);
  });

  it("is named where a few of its full rows stand elsewhere", () => {
    const few = official.slice(first, first + 2);
    const report = changed((fields, row) =>
      row === first - 4 ? [...few, ...Array.from({ length: 14 }, () => ["说明"]), fields] : [fields],
    );
    expect(valuesOf(report)).toEqual(values);
    expect(shown(report).map((remark) => remark.split(" ")[0])).toEqual(["doubleTable"]);
  });
});
