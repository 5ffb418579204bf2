import { resultsText, unreadableRow } from "../../../../src/batch";
import { resultsCsvFile, resultsXlsx, workbookFile } from "../../../../src/taskpane/county/results/takeAway";
import { countyRows } from "../../../support/batch";

const today = new Date(2026, 0, 5);

it("gives files their names, the day in them", async () => {
  const made = await resultsXlsx(
    countyRows().map((row) => ({ row, findings: [], report: null })),
    today,
  );
  expect(made.ok && made.value.name).toBe("年报检查结果 2026-01-05.xlsx");
  expect(made.ok && made.value.content.size).toBeGreaterThan(1000);
  const csv = resultsCsvFile(countyRows(), today);
  expect(csv.name).toBe("年报检查结果 2026-01-05.csv");
  expect(new Uint8Array(await csv.content.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
});

it("says so where a workbook cannot be made", async () => {
  const made = await workbookFile("a", () => Promise.reject(new Error("chunk")));
  expect(made).toMatchObject({ ok: false, failure: { code: "NotMade" } });
});

it("the text for the clipboard keeps a file in one line, and no name becomes a formula", () => {
  const lines = resultsText([unreadableRow("=1+1\t二\n三.txt", "打不开。")]).split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]?.split("\t")[1]).toBe("'=1+1 二 三.txt");
});
