import { addend, withCell, type CellValue, type FilledTable } from "../../../src/report";
import { balanceOf, brokenRelations } from "../../../src/rules";
import { cellIndex, plainReport } from "../../support/reports/consistent";

const table = ((): FilledTable => {
  const { requests } = plainReport.tables;
  if (!requests) throw new Error("no 表三");
  return requests;
})();
const granted = cellIndex(table.form, "granted", "person");
const withGranted = (value: CellValue): FilledTable => withCell(table, granted, value);

it("balances every relation of a consistent table", () => {
  for (const relation of table.form.equations) {
    const { expected, actual } = balanceOf(relation, table);
    expect(actual).toBe(expected);
  }
  expect(brokenRelations(table)).toEqual([]);
});

it("lists the broken relations with both sides", () => {
  const before = addend(table.cells[granted]?.value);
  const broken = brokenRelations(withGranted(before + 100));
  expect(broken.map(({ relation }) => [relation.rule, relation.name])).toEqual([
    ["T3-2", "person"],
    ["T3-3", "granted"],
  ]);
  for (const { balance } of broken) expect(balance.expected - balance.actual).toBe(100);
});

it("lists those of one rule alone where it is named", () => {
  const rulesOf = (rule: string): readonly string[] =>
    brokenRelations(withGranted(900), rule).map(({ relation }) => relation.rule);
  expect(["T3-1", "T3-2", "T3-3", "T4-1"].map(rulesOf)).toEqual([[], ["T3-2"], ["T3-3"], []]);
});

it.each<CellValue>([null, { text: "减4" }])("adds nothing for %j", (value) => {
  const [relation] = brokenRelations(withGranted(value), "T3-2");
  const before = addend(table.cells[granted]?.value);
  expect(before).toBeGreaterThan(0);
  expect(relation?.balance).toEqual({
    expected: (relation?.balance.actual ?? 0) - before,
    actual: table.cells[cellIndex(table.form, "handled", "person")]?.value,
  });
});
