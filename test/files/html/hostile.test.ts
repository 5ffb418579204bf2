import { readHtml } from "../../../src/files/html/read";
import { sentenceOf } from "../../support/reports/read";

const tooComplex = "网页的结构过于复杂（表格或标签嵌套过多），不像是一份年报，没有读取。";
const nothingFound = "没有找到年报的表格和标题，这不是政府信息公开工作年度报告。";

// What such pages take of memory and time is measured in test/cli/hostile.test.ts.
describe("a page made to exhaust the machine is refused with one sentence", () => {
  it.each([
    ["ten thousand nested tables", () => "<table><tr><td>".repeat(10_000), tooComplex],
    ["a million nested blocks", () => "<div>".repeat(1_000_000), tooComplex],
    [
      "fifty million letters",
      () => "a".repeat(50_000_000),
      "网页有 50 百万字符，不像是一份年报，没有读取；请只保留年报的内容再试。",
    ],
    [
      "formatting that is opened again in every paragraph",
      () => `<p>${Array.from({ length: 500 }, (_, at) => `<b id=${at}>`).join("")}${"<p>a".repeat(10_000)}`,
      tooComplex,
    ],
    ["millions of tiny elements", () => "<p>".repeat(1_600_000), tooComplex],
    ["millions of comments", () => "<!---->".repeat(600_000), tooComplex],
    [
      "spans over everything",
      () => `<table>${"<tr><td colspan=1000 rowspan=65534>".repeat(2_000)}</table>`,
      tooComplex,
    ],
    [
      "a tag with half a million attributes",
      () => `<p ${Array.from({ length: 500_000 }, (_, at) => `a${at}`).join(" ")}>`,
      nothingFound,
    ],
    ["one text of five million letters", () => "a ".repeat(2_490_000), nothingFound],
    [
      "noise",
      () => Array.from({ length: 100_000 }, (_, at) => String.fromCharCode((at * 7919) % 65_536)).join(""),
      nothingFound,
    ],
  ])("%s", (_, make, sentence) => {
    expect(sentenceOf(readHtml(make(), "x.html"))).toBe(sentence);
  });
});
