import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chineseLinesOf, wordsOfSource } from "../support/source/chineseStrings";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "words-"));
  mkdirSync(join(folder, "part"));
  writeFileSync(
    join(folder, "part/words.tsx"),
    [
      'const a = "双引号";',
      "const b = (n: number) => `头${n}中${n}尾`;",
      "const c = `整个`; // 注释不算",
      "const d = <p title='属性'>标签里{b(1)}</p>;",
      'const e = { text: "标准", variants: ["别的写法"], row: "carriedIn" };',
      'const f = "only English";',
    ].join("\n"),
  );
  writeFileSync(join(folder, "page.html"), "<p>\n  一行\n</p>\n<p>English</p>\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("finds the Chinese strings of programs, with their places", () => {
  const { strings } = wordsOfSource(folder, folder);
  expect(strings.map(({ line, text }) => `${line} ${text}`)).toEqual([
    "1 双引号",
    "2 头",
    "2 中",
    "2 尾",
    "3 整个",
    "4 属性",
    "4 标签里",
    "5 标准",
  ]);
  expect(strings[0]?.file).toBe(join("part", "words.tsx"));
});

test("finds identifiers, and strings that are names", () => {
  const { names } = wordsOfSource(folder, folder);
  expect(["title", "carriedIn", "b"].filter((name) => !names.has(name))).toEqual([]);
  expect(names.has("only English")).toBe(false);
});

test("finds the lines of other files", () => {
  expect(chineseLinesOf(join(folder, "page.html"), folder)).toEqual([{ file: "page.html", line: 2, text: "一行" }]);
});
