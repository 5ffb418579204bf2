import { pastedCells } from "../../../src/workbench/page/pastedText";

const value = (content: string | number | boolean): unknown => ({ kind: "value", value: content });
const EMPTY = { kind: "empty" };

test.each([
  ["1", [[value(1)]]],
  [
    "1\t2\n3\t4",
    [
      [value(1), value(2)],
      [value(3), value(4)],
    ],
  ],
  ["1\r\n2\r\n", [[value(1)], [value(2)]]],
  ["a\t\tb", [[value("a"), EMPTY, value("b")]]],
  [
    "a\nb\tc",
    [
      [value("a"), EMPTY],
      [value("b"), value("c")],
    ],
  ],
  ["012", [[value(12)]]],
  ["-1.5", [[value(-1.5)]]],
  ["1,234.5", [[value(1234.5)]]],
  ["1,23", [[value("1,23")]]],
  ["TRUE", [[value(true)]]],
  ["=SUM(A1:A2)", [[{ kind: "formula", formula: "=SUM(A1:A2)" }]]],
  ["=", [[value("=")]]],
  ['"a\nb"\t2', [[value("a\nb"), value(2)]]],
  ['"他说""好"""', [[value('他说"好"')]]],
  ['5"', [[value('5"')]]],
  ["高平镇 ", [[value("高平镇 ")]]],
  ["", [[EMPTY]]],
])("%j", (text, cells) => {
  expect(pastedCells(text)).toEqual(cells);
});
