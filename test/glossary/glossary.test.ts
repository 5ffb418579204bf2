import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { glossary, printGlossary } from "../../src/glossary";
import { chineseLinesOf, filesBelow, wordsOfSource, type ChineseString } from "../support/source/chineseStrings";
import { exceptions } from "./exceptions";

const root = join(__dirname, "../..");
const document = join(root, "docs/glossary.md");
const inGlossary = /^src\/glossary\//;

const { strings, names } = wordsOfSource(join(root, "src"), root);
const pages = [
  ...filesBelow(join(root, "src")).filter((path) => path.endsWith(".html")),
  ...filesBelow(join(root, "docs")).filter((path) => path.endsWith(".md") && path !== document),
  join(root, "README.md"),
  join(root, "manifest.xml"),
];
const read: readonly ChineseString[] = [
  ...strings.filter(({ file }) => !inGlossary.test(file)),
  ...pages.flatMap((path) => chineseLinesOf(path, root)),
];
const terms = glossary.flatMap((group) => group.terms);
const avoided = terms.flatMap(({ term, avoid }) =>
  avoid.flatMap(({ words, why }) => words.map((word) => ({ term, word, why }))),
);
const isException = (word: string, { file, text }: ChineseString): boolean =>
  exceptions.some((each) => each.word === word && each.file === file && text.includes(each.within));

test("there is plenty to read", () => {
  expect(terms.length).toBeGreaterThan(30);
  expect(strings.length).toBeGreaterThan(1000);
  expect(pages.length).toBeGreaterThan(4);
});

test("nothing that users read says a word that is avoided", () => {
  const said = avoided.flatMap(({ term, word, why }) =>
    read
      .filter((each) => each.text.includes(word) && !isException(word, each))
      .map(({ file, line, text }) => `${file}:${line} says “${word}” for “${term}” (${why}): ${text.slice(0, 60)}`),
  );
  expect(said).toEqual([]);
});

test("every exception is still needed, and says why", () => {
  const idle = exceptions.filter(
    ({ word, file, within, reason }) =>
      reason === "" ||
      !within.includes(word) ||
      !avoided.some((each) => each.word === word) ||
      !read.some((each) => each.file === file && each.text.includes(within)),
  );
  expect(idle).toEqual([]);
});

test("every name in code occurs there", () => {
  expect(terms.flatMap(({ code }) => (code === null || names.has(code) ? [] : code))).toEqual([]);
});

test("no word is fixed twice, or avoided for one term and used for another", () => {
  const fixed = terms.map(({ term }) => term);
  const words = avoided.map(({ word }) => word);
  expect(new Set(fixed).size).toBe(fixed.length);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => fixed.some((term) => term.includes(word)))).toEqual([]);
});

test("nothing that runs imports it", () => {
  const importing = filesBelow(join(root, "src"))
    .filter((path) => /\.tsx?$/.test(path) && !inGlossary.test(relative(root, path)))
    .filter((path) => /from "(\.\.?\/)+glossary/.test(readFileSync(path, "utf8")));
  expect(importing).toEqual([]);
});

test("docs/glossary.md is what the data prints", () => {
  const printed = printGlossary(glossary);
  if (process.env["PRINT_GLOSSARY"]) writeFileSync(document, printed);
  const isPrinted = existsSync(document) && readFileSync(document, "utf8") === printed;
  expect(isPrinted ? "" : "Print it anew: PRINT_GLOSSARY=1 npm run jest -- test/glossary").toBe("");
});
