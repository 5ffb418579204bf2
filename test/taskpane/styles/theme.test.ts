import { readFileSync } from "node:fs";
import { themeCss, themeFile } from "../../support/themeTokens";

/** Every line of a style sheet, however it is spaced and quoted. */
const linesOf = (css: string): readonly string[] =>
  css
    .replace(/\s+/g, " ")
    .replace(/([(,]) /g, "$1")
    .split(/(?<=[;{}]) ?/);

it("has the values of Fluent's themes for every token that is used (`npm run theme` writes them)", () => {
  const expected = linesOf(themeCss());
  expect(expected.length).toBeGreaterThan(100);
  expect(linesOf(readFileSync(themeFile, "utf8"))).toEqual(expected);
});
