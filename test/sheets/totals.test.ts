import { cellIndexOf, editionFor, tableOf } from "../../src/form";
import { totalsOf } from "../../src/sheets";

it("has the totals of 表三: a row of sums, a column of sums, and their corner adds up its row", () => {
  const form = tableOf(editionFor(2025), "requests");
  const totals = totalsOf(form);
  expect(totals.size).toBe(31);
  expect(totals.get(cellIndexOf(form, "handled", "total") ?? -1)?.along).toBe("row");
  expect(totals.get(cellIndexOf(form, "handled", "person") ?? -1)?.along).toBe("column");
  expect(totals.has(cellIndexOf(form, "granted", "person") ?? -1)).toBe(false);
});
