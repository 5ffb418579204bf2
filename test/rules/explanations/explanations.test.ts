import {
  explain,
  explanationOf,
  explanationSheet,
  fingerprintOf,
  readExplanations,
  rowOf,
} from "../../../src/rules/explanations";
import { finding, type Finding } from "../../../src/rules/finding";

const cell = (row: number, value: number): Finding["cells"][number] => ({
  table: "requests",
  row: "carriedIn",
  column: "person",
  value,
  origin: { sheet: "表三", row, column: 3 },
});
const found = finding({
  rule: "Y-1",
  severity: "verify",
  message: "上年结转不符。",
  expected: 5,
  actual: 3,
  difference: -2,
  cells: [cell(4, 3)],
});
const grid = (rows: readonly (readonly string[])[]) => ({
  sheet: explanationSheet.name,
  top: 0,
  left: 0,
  rows: rows.map((row) => row.map((value) => ({ value }))),
});

describe("the fingerprint of a finding", () => {
  it.each<[string, Finding]>([
    ["it has moved", { ...found, cells: [cell(40, 3)] }],
    ["its sentence names another place", { ...found, message: "别处的说法。" }],
  ])("is the same after %s", (_, other) => expect(fingerprintOf(other)).toBe(fingerprintOf(found)));

  it.each<[string, Finding]>([
    ["its value", { ...found, cells: [cell(4, 4)], actual: 4 }],
    ["what is expected", { ...found, expected: 6 }],
    ["the rule", { ...found, rule: "Y-2" }],
  ])("is another after a change of %s", (_, other) => expect(fingerprintOf(other)).not.toBe(fingerprintOf(found)));

  it("tells findings without cells apart by their words", () => {
    const one = finding({ rule: "W-4", severity: "verify", message: "甲。" });
    expect(fingerprintOf(one)).not.toBe(fingerprintOf({ ...one, message: "乙。" }));
  });
});

describe("explanations in their sheet", () => {
  const written = explain(found, "上年报告有误，已更正。");

  it("answer the finding that they were written for, and no other", () => {
    const read = readExplanations(grid([[...explanationSheet.columns], [...rowOf(written)]]));
    expect(read).toEqual([written]);
    expect(explanationOf(found, read)).toEqual(written);
    expect(explanationOf({ ...found, actual: 4, cells: [cell(4, 4)] }, read)).toBeNull();
    expect(explanationOf({ ...found, severity: "error" }, read)).toBeNull();
  });

  it("are read where columns were moved, rows added above, and notes written between", () => {
    const [fingerprint, message, place, text] = rowOf(written);
    const [c1, c2, c3, c4] = explanationSheet.columns;
    const read = readExplanations(
      grid([["给领导看的"], [c4, c1, c2, c3], ["", "", "自己的笔记", ""], [text, fingerprint, message, place]]),
    );
    expect(read).toEqual([written]);
  });

  it("answer nothing while they are empty, and are none in a sheet without their header", () => {
    expect(explanationOf(found, [{ ...written, text: "" }])).toBeNull();
    expect(readExplanations(grid([["随便"], [...rowOf(written)]]))).toEqual([]);
  });
});
