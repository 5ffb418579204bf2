import type { CellValue } from "../../src/report";
import { contentOf } from "../../src/sheets";

describe("what is put into a cell for a value", () => {
  it.each<[CellValue, string | number]>([
    [null, ""],
    [12, 12],
    ["59237.2449", 59237.2449],
    ["12345678901234567.89", "'12345678901234567.89"],
    [{ text: "=1+1" }, "'=1+1"],
    [{ text: "减4" }, "'减4"],
  ])("%j is %j", (value, content) => expect(contentOf(value)).toBe(content));
});
