import { growth, linear } from "../support/growth";
import { addend, parseCell, printedValue, type CellValue } from "../../src/report";

type Case = readonly [raw: string | number | boolean, value: CellValue, dress: string | null];

describe("a count in a text", () => {
  const cases: readonly Case[] = [
    ["0", 0, null],
    ["12", 12, null],
    ["  12 ", 12, null],
    ["\u00a012\u3000", 12, null],
    ["", null, null],
    ["　", null, null],
    ["１２", 12, "１２"],
    ["1,204", 1204, "1,204"],
    ["1，204", 1204, "1，204"],
    ["1 204", 1204, "1 204"],
    ["2件", 2, "2件"],
    ["2 件", 2, "2 件"],
    ["+1036", 1036, "+1036"],
    ["-35", -35, null],
    ["−35", -35, "−35"],
    ["007", 7, "007"],
    ["3.0", 3, "3.0"],
    ["-0", 0, "-0"],
    ["2.5", { text: "2.5" }, null],
    ["1,20", { text: "1,20" }, null],
    ["减4", { text: "减4" }, null],
    ["/", { text: "/" }, null],
    ["#DIV/0!", { text: "#DIV/0!" }, null],
    ["1e3", { text: "1e3" }, null],
    ["0x10", { text: "0x10" }, null],
    ["九", { text: "九" }, null],
    ["99999999999999999999", { text: "99999999999999999999" }, null],
  ];
  it.each(cases)("reads %j as %j, dress %j", (raw, value, dress) => {
    expect(parseCell(raw, "count", false)).toEqual({ value, dress });
  });
});

describe("a count in a sheet", () => {
  const cases: readonly Case[] = [
    [12, 12, null],
    [-0, 0, null],
    [-3, -3, null],
    [2.5, { text: "2.5" }, null],
    [1e21, { text: "1000000000000000000000" }, null],
    ["12", 12, "12"],
    ["", null, null],
    ["减4", { text: "减4" }, null],
    [true, { text: "TRUE" }, null],
    [false, { text: "FALSE" }, null],
  ];
  it.each(cases)("reads %j as %j, dress %j", (raw, value, dress) => {
    const parsed = parseCell(raw, "count", true);
    expect(parsed).toEqual({ value, dress });
    expect(Object.is(parsed.value, -0)).toBe(false);
  });
});

describe("an amount of money", () => {
  const cases: readonly Case[] = [
    ["59237.2449", "59237.2449", null],
    ["282.10", "282.1", null],
    ["0", "0", null],
    ["0.00", "0", null],
    ["-0.0", "0", null],
    ["-2.5", "-2.5", null],
    ["００２.５", "2.5", "００２.５"],
    ["1,204.50", "1204.5", "1,204.50"],
    ["2.02万元", "2.02", "2.02万元"],
    ["251000元", { text: "251000元" }, null],
    ["", null, null],
    [0.1 + 0.2, "0.3", null],
    [59237.2449, "59237.2449", null],
    [1e-7, "0.0000001", null],
    [12, "12", null],
  ];
  it.each(cases)("reads %j as %j, dress %j", (raw, value, dress) => {
    expect(parseCell(raw, "money", typeof raw === "number")).toEqual({ value, dress });
  });
});

describe("the other kinds of cells", () => {
  it.each<readonly [string | number, CellValue, string | null]>([
    ["-8", -8, null],
    [-8, -8, null],
    ["+1036", 1036, "+1036"],
    ["减4", { text: "减4" }, null],
    ["2.5", { text: "2.5" }, null],
  ])("read the change %j as %j", (raw, value, dress) => {
    expect(parseCell(raw, "signed", false)).toEqual({ value, dress });
  });

  it.each<readonly [string | number, CellValue, string | null]>([
    ["251000元", "251000", "251000元"],
    ["52.15万元", "52.15", "52.15万元"],
    ["8040", "8040", null],
    [52.15, "52.15", null],
  ])("read the amount %j, whose unit is open, as %j", (raw, value, dress) => {
    expect(parseCell(raw, "amount", typeof raw === "number")).toEqual({ value, dress });
  });
});

describe("a number too large to be a count, whose sums would not be exact", () => {
  it.each(["9007199254740993", "1000000000000", "99999999999999999999"])("%s stays a text", (raw) => {
    expect(parseCell(raw, "count", false)).toEqual({ value: { text: raw }, dress: null });
    expect(parseCell(`-${raw}`, "signed", false)).toEqual({ value: { text: `-${raw}` }, dress: null });
    expect(parseCell(Number(raw), "count", false).value).toMatchObject({ text: expect.any(String) as string });
  });

  it("the largest that is one stays a number", () => {
    expect(parseCell("999999999999", "count", false).value).toBe(999_999_999_999);
  });

  it("an amount keeps all of its digits", () => {
    expect(parseCell("9007199254740993.25", "money", false).value).toBe("9007199254740993.25");
  });
});

it.each<[CellValue | undefined, number, string]>([
  [7, 7, "7"],
  [-7, -7, "-7"],
  ["2.5", 0, "2.5"],
  [null, 0, ""],
  [{ text: "减4" }, 0, "减4"],
])("adds %j up as %j and prints it as %j", (value, added, printed) => {
  expect(addend(value)).toBe(added);
  expect(printedValue(value ?? null)).toBe(printed);
});

it("adds nothing for a cell that is not there", () => {
  expect(addend(undefined)).toBe(0);
});

it.each([
  ["spaces in a text", (length: number) => `甲${" ".repeat(length)}乙`],
  ["zeros behind the point", (length: number) => `0.${"0".repeat(length)}1`],
  ["digits", (length: number) => "7".repeat(length)],
])("takes time in proportion to %s", (_, write) => {
  expect(growth((length) => parseCell(write(length), "money", false), 25_000)).toBeLessThan(linear);
});

it("takes no text for a number that is longer than any number", () => {
  const text = `1.${"0".repeat(300)}`;
  expect(parseCell(text, "money", false)).toEqual({ value: { text }, dress: null });
});
