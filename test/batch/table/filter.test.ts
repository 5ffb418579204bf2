import { filterRows, noFilter, type RowFilter } from "../../../src/batch";
import { countyRows } from "../../support/batch";

const shown = (filter: Partial<RowFilter>): readonly string[] =>
  filterRows(countyRows(), { ...noFilter, ...filter }).map(({ file }) => file);

it("lets all pass without a filter", () => {
  expect(shown({})).toHaveLength(4);
});

it.each<readonly [Partial<RowFilter>, readonly string[]]>([
  [{ status: "unreadable" }, ["坏.docx"]],
  [{ status: "fail" }, ["b/高平镇.xlsx", "a/安乐乡.xlsx"]],
  [{ severity: "error" }, ["b/高平镇.xlsx", "a/安乐乡.xlsx"]],
  [{ family: "T" }, ["b/高平镇.xlsx", "a/安乐乡.xlsx"]],
  [{ family: "N" }, ["a/安乐乡.xlsx"]],
  [{ family: "T", severity: "hint" }, []],
  [{ text: "高平" }, ["b/高平镇.xlsx"]],
  [{ text: " ＸＬＳＸ " }, ["b/高平镇.xlsx", "a/安乐乡.xlsx"]],
  [{ text: "损坏" }, ["坏.docx"]],
  [{ text: "高平", status: "pass" }, []],
])("%j", (filter, files) => {
  expect(shown(filter)).toEqual(files);
});
