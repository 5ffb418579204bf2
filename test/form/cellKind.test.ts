import { cellKinds, type CellKind } from "../../src/form";

it.each<readonly [CellKind, boolean, boolean, string]>([
  ["count", true, false, "件项条个"],
  ["signed", true, true, "件项条个"],
  ["money", false, false, "万元"],
  ["amount", false, false, "万元元"],
])("a cell of the kind %s: whole %j, negative %j, with the units %s", (kind, isWhole, mayBeNegative, units) => {
  expect(cellKinds[kind]).toMatchObject({ isWhole, mayBeNegative });
  expect(cellKinds[kind].units.join("")).toBe(units);
});
