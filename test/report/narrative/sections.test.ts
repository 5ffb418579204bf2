import { sectionOf } from "../../../src/form";
import { linesOf } from "../../../src/report/narrative/lines";
import { findHeadings, readSections } from "../../../src/report/narrative/sections";
import { gridOfText } from "../../../src/files/text/read";
import { edition } from "../../support/reports/consistent";

const read = (
  text: string,
): ReturnType<typeof readSections> & { readonly headings: ReturnType<typeof findHeadings> } => {
  const lines = linesOf(gridOfText(text), edition);
  const headings = findHeadings(lines, edition);
  return { headings, ...readSections(lines, headings, edition) };
};
const six = edition.sections.map((section) => `${section.heading}\n${section.id}`);

describe("the headings", () => {
  it("are all found in a text that has them", () => {
    expect(read(six.join("\n\n")).remarks).toEqual([]);
  });

  it.each(["overall", "problems", "other"] as const)("begin the text of the section %s", (id) => {
    expect(read(six.join("\n")).narrative[id].text).toBe(id);
  });

  it.each(["一、 总体情况", "⼀、总体情况", "一.总体情况", "一、总体情况\t\t"])("are official as %j", (heading) => {
    expect(read([heading, "甲", ...six.slice(1)].join("\n")).remarks).toEqual([]);
  });

  it.each([
    ["一、工作总体情况", "overall", "甲"],
    ["五、政府信息公开工作存在的主要问题及改进情况", "problems", "problems"],
    ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "remedies", ""],
  ])("are understood and reported as %j", (heading, section) => {
    const text = six.map((part) => (part.endsWith(`\n${section}`) ? `${heading}\n${section}` : part)).join("\n");
    const { remarks, headings } = read(text);
    expect(headings).toHaveLength(6);
    expect(remarks).toMatchObject([{ kind: "heading", section, found: heading }]);
  });

  it("are reported where they are missing or stand twice", () => {
    const { remarks } = read([...six.slice(0, 5), "一、总体情况"].join("\n"));
    expect(remarks).toMatchObject([
      { kind: "doubleHeading", section: "overall" },
      { kind: "heading", section: "other", found: null, origin: null },
    ]);
  });

  it.each([
    ["which shares half its letters", "一、总的说明", "一、总的说明"],
    ["which shares less", "一、工作说明", null],
    ["which has no number", "总体情况", null],
    ["which has another number", "三、总体情况", null],
  ])("are found in a line that is worded otherwise, %s", (_, line, found) => {
    const { remarks } = read([line, ...six.slice(1)].join("\n"));
    const expected = "一、总体情况";
    const origin = found === null ? null : { sheet: null, row: 0, column: 0 };
    expect(remarks).toEqual([{ kind: "heading", section: "overall", expected, found, origin }]);
  });

  it("are reported out of order: the first that stands above one before it", () => {
    const [first = "", second = "", third = "", ...rest] = six;
    const { remarks } = read([first, third, second, ...rest].join("\n"));
    const { heading } = sectionOf(edition, "requests");
    const origin = { sheet: null, row: 2, column: 0 };
    expect(remarks).toEqual([{ kind: "headingOrder", section: "requests", heading, origin }]);
  });

  it("are not mistaken for a sentence that is worded alike, before the official one", () => {
    const { narrative, remarks } = read(["一、总体情况", "五、关于存在的主要问题", ...six.slice(1)].join("\n"));
    expect(narrative.overall.text).toBe("五、关于存在的主要问题");
    expect(remarks).toEqual([]);
  });
});
