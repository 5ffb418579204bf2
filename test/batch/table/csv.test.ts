import { columns, resultsCsv, unreadableRow } from "../../../src/batch";
import { countyRows } from "../../support/batch";

test("a line for each file below the titles, numbers as numbers", () => {
  const rows = countyRows();
  const lines = resultsCsv(rows).split("\r\n");
  expect(lines).toHaveLength(rows.length + 2);
  expect(lines[0]?.slice(1)).toBe(columns.map(({ title }) => title).join(","));
  expect(lines[1]).toMatch(/^柳岸镇,柳岸镇\.json,2025,2021 版,无强制问题,0,/);
  expect(lines[3]).toMatch(/^,坏\.docx,,,读不出,0,0,0,文件已损坏。,,0,0,0,0,0,0,$/);
});

test("a file name is no formula", () => {
  expect(resultsCsv([unreadableRow("=cmd|' /C calc'!A0", "打不开。")])).toContain(`,'=cmd|' /C calc'!A0,`);
});
