import { readHtml } from "../../../src/files/html/read";
import { readText } from "../../../src/files/text/read";
import { writeText } from "../../../src/files/text/write";
import { growth, linear } from "../../support/growth";
import { plainReport } from "../../support/reports/consistent";

const official = writeText(plainReport);
const heading = "二、主动公开政府信息情况";

/** Texts that a reader going back again and again would never be done with. The length is in letters. */
const texts: readonly (readonly [name: string, text: (length: number) => string])[] = [
  ["a label without end", (length) => official.replace("规章\t", `规${"章".repeat(length)}\t`)],
  ["spaces in a line", (length) => official.replace(heading, `又${" ".repeat(length)}补充\n${heading}`)],
  ["spaces before the title", (length) => `某镇${" ".repeat(length)}报告\n${official}`],
  ["words behind a label", (length) => `规章 ${"a ".repeat(length / 2)}\n`],
  ["labels and numbers with nothing between", (length) => "1规章".repeat(length / 3)],
  ["labels with nothing between", (length) => "规章".repeat(length / 2)],
  ["digits with nothing between", (length) => `规章${"7".repeat(length)}`],
  ["one row again and again", (length) => `${official}\n${"规章\t1\t2\t3\n".repeat(length / 9)}`],
  ["one header again and again", (length) => "结果维持\t结果纠正\t其他结果\t又\n".repeat(length / 17)],
  ["bars", (length) => "|规章|1|2|3|\n".repeat(length / 10)],
  [
    "a header as wide as the table is long",
    (length) =>
      `信息内容\t本年制发件数\t本年废止件数\t现行有效件数${"\t备注".repeat(length / 6)}\n${"规章\t1\t2\t3\n行政规范性文件\t1\t2\t3\n".repeat(length / 44)}`,
  ],
];

describe("reading a text takes time in proportion to its length", () => {
  it.each(texts)("%s", (_, write) => {
    expect(growth((length) => readText(write(length), "x.txt"), 15_000)).toBeLessThan(linear);
  });

  it("spaces in a web page", () => {
    const read = (length: number): unknown => readHtml(`<p>某${" ".repeat(length)}镇</p>`, "x.html");
    expect(growth(read, 25_000)).toBeLessThan(linear);
  });
});
