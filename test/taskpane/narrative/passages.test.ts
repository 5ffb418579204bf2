import { editionFor, editions } from "../../../src/form";
import { countCharacters, passagesOf } from "../../../src/taskpane/narrative/passages";
import { narrativeGrid } from "../../support/pane/narrativeSheet";
import { filled, reportOf } from "../../support/pane/reports";

test.each(editions.map(({ id, firstYear }) => [id, firstYear] as const))(
  "every text of the sheet 正文 of edition %s can be edited, each with what it is to say",
  (_, year) => {
    const report = reportOf({ agency: "高平镇", kind: "township", year }, 0);
    const passages = passagesOf(report, [narrativeGrid(report)]);
    const edition = editionFor(year);
    const texts = edition.sections.filter(({ id }) => edition.tables.every((table) => table.id !== id));
    expect([...new Set(passages.map(({ section }) => section.id))]).toEqual(texts.map(({ id }) => id));
    for (const { guidance, place } of passages)
      expect({ place, guidance }).toEqual({ place, guidance: expect.stringMatching(/./u) as string });
    expect(new Set(passages.map(({ key }) => key)).size).toBe(passages.length);
  },
);

test("a workbook whose texts stand in other ways has none", () => {
  expect(passagesOf(filled, [{ sheet: "说明", top: 0, left: 0, rows: [[{ value: "一、总体情况" }]] }])).toEqual([]);
});

test("length counts what is seen: no white space, a rare character once", () => {
  expect(countCharacters("公开 信息\n\u3000１２件。")).toBe(8);
  expect(countCharacters("𠮷家")).toBe(2);
  expect(countCharacters(" \n")).toBe(0);
});
