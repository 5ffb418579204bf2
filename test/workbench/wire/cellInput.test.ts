import { cellInput } from "../../../src/workbench/wire/cellInput";
import { HostError } from "../../../src/workbench/wire/errors";

const valueOf = (written: unknown, format = "General"): unknown => {
  const content = cellInput(written, format)?.content;
  return content?.kind === "value" ? content.value : content;
};

test.each([
  ["12", 12],
  ["-12", -12],
  ["+3", 3],
  [" 7 ", 7],
  ["1.50", 1.5],
  ["1e3", 1000],
  ["(12)", -12],
  ["true", true],
  ["文字", "文字"],
  ["-", "-"],
  ["=", "="],
  ["'=A1", "=A1"],
  ["'007", "007"],
  ["１２", "１２"],
  ["3件", "3件"],
  ["1-2", "1-2"],
  [5, 5],
  [false, false],
])("%p becomes %p", (written, value) => expect(valueOf(written)).toBe(value));

test.each([
  ["1,234", 1234, "#,##0"],
  ["50%", 0.5, "0%"],
  ["2023-12-31", 45_291, "yyyy/m/d"],
  ["2024/1/5", 45_296, "yyyy/m/d"],
  ["2024年1月5日", 45_296, 'yyyy"年"m"月"d"日"'],
])("%s becomes %d and brings a format", (written, value, numberFormat) =>
  expect(cellInput(written, "General")).toEqual({ content: { kind: "value", value }, numberFormat }),
);

test.each(["2023-13-01", "2023-02-30", "1,23", "12,345,6"])("%s stays a text", (text) =>
  expect(valueOf(text)).toBe(text),
);

test.each([
  ["=SUM(A1:A2)", "=SUM(A1:A2)"],
  ["+A1", "=A1"],
  ["-A1*2", "=-A1*2"],
  ["-说明", "=-说明"],
])("%s becomes the formula %s", (written, formula) =>
  expect(cellInput(written, "General")?.content).toEqual({ kind: "formula", formula }),
);

test.each(["=1+", "-办理，3 件", "+（无）"])("%s is refused", (text) =>
  expect(() => cellInput(text, "General")).toThrow(/begins like a formula and is none/),
);

test.each(["=A1", "-办理，3 件", "12", "1,234"])("the text format keeps %s", (text) =>
  expect(valueOf(text, "@")).toBe(text),
);

test("null leaves a cell alone, an empty text empties it", () => {
  expect(cellInput(null, "General")).toBeUndefined();
  expect(cellInput("", "@")).toEqual({ content: { kind: "empty" } });
});

test("an object is no value", () => expect(() => cellInput({}, "General")).toThrow(HostError));
