import { post, unpack } from "../../src/batch/post";
import { checkReport } from "../../src/rules";
import { plainReport } from "../support/reports/consistent";
import { year2024, year2025 } from "../support/reports/years";

test("a posted report is the same report, and its tables have the very forms of the program", () => {
  const copy = unpack(structuredClone(post(plainReport)));
  expect(copy).toEqual(plainReport);
  expect(copy.tables.requests?.form).toBe(plainReport.tables.requests?.form);
});

test("a missing table stays missing", () => {
  const without = { ...plainReport, tables: { ...plainReport.tables, remedies: null } };
  expect(unpack(structuredClone(post(without)))).toEqual(without);
});

test("the rules find the same against it", () => {
  const previous = unpack(structuredClone(post(year2024)));
  expect(checkReport(year2025, { previous })).toEqual(checkReport(year2025, { previous: year2024 }));
});
