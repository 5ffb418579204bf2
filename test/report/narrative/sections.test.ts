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
  it("part the text into its sections", () => {
    const { narrative, remarks } = read(six.join("\n\n"));
    expect([narrative.overall.text, narrative.problems.text, narrative.other.text]).toEqual([
      "overall",
      "problems",
      "other",
    ]);
    expect(remarks).toEqual([]);
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

  it("are not mistaken for a sentence that is worded alike, before the official one", () => {
    const { narrative, remarks } = read(["一、总体情况", "五、关于存在的主要问题", ...six.slice(1)].join("\n"));
    expect(narrative.overall.text).toBe("五、关于存在的主要问题");
    expect(remarks).toEqual([]);
  });
});
