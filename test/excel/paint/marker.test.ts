import { hasMarker, withMarker } from "../../../src/excel/paint/marker";
import { isLitAsNumber } from "../../../src/excel/paint/numbers";
import { editionFor, tableOf } from "../../../src/form";
import { emptyCell, type FilledCell } from "../../../src/report";
import { highlightsOf } from "../../../src/sheets";

const form = tableOf(editionFor(2025), "requests");

describe("the marker in a formula", () => {
  it("keeps the condition and is known again", () => {
    expect(withMarker("=SUM(D$4:D$5)<>SUM(D$27)")).toBe('=AND(N("年报助手")=0,SUM(D$4:D$5)<>SUM(D$27))');
    expect(hasMarker(withMarker("=TRUE"))).toBe(true);
  });

  it("is known however a program writes the function, and is in nobody else's formula", () => {
    expect(hasMarker('=AND( n( "年报助手" ) = 0, TRUE )')).toBe(true);
    expect(hasMarker('=A1="年报"')).toBe(false);
    expect(highlightsOf(form).some(({ formula }) => hasMarker(formula))).toBe(false);
  });
});

describe("cells that the highlight of numbers lights", () => {
  it.each<[string, Partial<FilledCell>, boolean]>([
    ["a blank", {}, false],
    ["a number", { value: 3 }, false],
    ["a negative number", { value: -3 }, true],
    ["a number kept as text", { value: 3, dress: "3件" }, true],
    ["a text", { value: { text: "减4" } }, true],
    ["a fraction", { value: { text: "2.5" } }, true],
    ["a truth value", { value: { text: "TRUE" } }, false],
    ["a number too large", { value: { text: "9999999999999" } }, false],
  ])("%s: %s", (_, cell, isLit) => {
    expect(isLitAsNumber({ form, cells: [{ ...emptyCell, ...cell }] }, 0)).toBe(isLit);
  });
});
