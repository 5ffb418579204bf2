import { growth, linear } from "../../support/growth";
import { readLists, withListLabels } from "../../../src/files/docx/listLabels";
import { numeral } from "../../../src/files/docx/numerals";
import { paragraph, wordPart } from "./package";

const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const template = (id: string, inner: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
const list = (id: string, of: string, inner = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inner}</w:num>`;
const numbering = wordPart(
  "numbering",
  template(
    "0",
    level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%1.%3"),
  ) +
    template("1", level(0, "bullet", "●")) +
    template(
      "2",
      level(0, "decimal", "%1.", '<w:pStyle w:val="H1"/>') +
        level(1, "lowerLetter", "&lt;%2&gt;", '<w:pStyle w:val="H2"/>'),
    ) +
    list("1", "0") +
    list("2", "0") +
    list("3", "1") +
    list("4", "2") +
    list("5", "0", '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'),
);
const styles = wordPart(
  "styles",
  '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
);
const counted = (id: string, depth = "0"): string =>
  paragraph("x", `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);
const styled = (id: string, more = ""): string => paragraph("x", `<w:pStyle w:val="${id}"/>${more}`);
/** The labels before each x. */
const labels = (...paragraphs: readonly string[]): readonly string[] => {
  const out = withListLabels(paragraphs.join(""), readLists(numbering, styles));
  expect(out).not.toContain("<w:numPr");
  return out
    .split("</w:p>")
    .slice(0, -1)
    .map((line) => line.replace(/<[^>]*>/g, "").replace(/x$/, ""));
};

describe("withListLabels", () => {
  it("counts every level, and begins anew below a higher one", () => {
    expect(
      labels(counted("1"), counted("1", "1"), counted("1", "1"), counted("1", "2"), counted("1"), counted("1", "1")),
    ).toEqual(["一、", "（一）", "（二）", "一.1", "二、", "（一）"]);
  });

  it("counts on through lists of one template, but not through one that says where it starts", () => {
    expect(labels(counted("1"), counted("2"), counted("5"), counted("1"), counted("5"))).toEqual([
      "一、",
      "二、",
      "四、",
      "三、",
      "五、",
    ]);
  });

  it("knows the lists that styles bring, and a paragraph that leaves them", () => {
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(labels(styled("H1"), styled("H2"), styled("H2"), styled("H1", none), styled("H1"))).toEqual([
      "1.",
      "&lt;a&gt;",
      "&lt;b&gt;",
      "",
      "2.",
    ]);
  });

  it("writes nothing for bullets, unknown lists and plain paragraphs", () => {
    expect(labels(counted("3"), counted("99"), counted("1", "77"), paragraph("x"))).toEqual(["", "", "", ""]);
  });

  it("goes by what a paragraph is after a tracked change", () => {
    const before = '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:pPrChange>';
    expect(labels(paragraph("x", `<w:numPr><w:numId w:val="1"/></w:numPr>${before}`))).toEqual(["一、"]);
  });

  it("leaves a document without lists as it is", () => {
    const body = paragraph("甲", '<w:jc w:val="center"/>') + "<w:pPr>".repeat(3);
    expect(withListLabels(body, readLists("", ""))).toBe(body);
  });

  it("takes time in proportion, whatever is left open", () => {
    const read = (count: number): void => {
      const open = "<w:pPr><w:numPr>".repeat(2 * count);
      withListLabels(open, readLists("<w:abstractNum >".repeat(count), "<w:style >".repeat(count)));
      withListLabels(`${open}</w:pPr>`, readLists(`${"<w:lvl >".repeat(count)}`, ""));
    };
    expect(growth(read, 25_000)).toBeLessThan(linear);
  });
});

describe("numeral", () => {
  it.each([
    ["chineseCounting", [1, 10, 11, 20, 34, 99, 100], ["一", "十", "十一", "二十", "三十四", "九十九", "100"]],
    ["decimalFullWidth", [1, 20], ["１", "２０"]],
    ["decimalEnclosedCircle", [1, 20, 21], ["①", "⑳", "21"]],
    ["lowerLetter", [1, 26, 27], ["a", "z", "aa"]],
    ["upperRoman", [4, 9, 14, 48], ["IV", "IX", "XIV", "XLVIII"]],
    ["bullet", [1], [""]],
    ["somethingNew", [7], ["7"]],
  ] as const)("counts as %s", (format, values, expected) => {
    expect(values.map((value) => numeral(value, format))).toEqual(expected);
  });
});
