import { labelKey } from "../../../src/report";
import { growth, linear } from "../../support/growth";
import { sectionOf, type SectionForm } from "../../../src/form";
import { paragraphsOf, partLabel, printPart, readSection } from "../../../src/report";
import { isPartLabel, leadOf } from "../../../src/report/narrative/parts";
import { edition } from "../../support/reports/consistent";

const overall = sectionOf(edition, "overall");
const problems = sectionOf(edition, "problems");
const partOf = (section: SectionForm, position: number): NonNullable<SectionForm["parts"]>[number] => {
  const part = section.parts?.[position];
  if (!part) throw new Error(`no part ${position}`);
  return part;
};

it("splits a text into its lines, without blank ones and without spaces around them", () => {
  expect(paragraphsOf("\u3000\u3000甲 \r\n\n乙\v丙\f丁\u2028戊\u2029 己\r庚\t辛\n")).toEqual([
    ..."甲乙丙丁戊己",
    "庚\t辛",
  ]);
  expect(paragraphsOf(" \n\u00a0")).toEqual([]);
});

describe("printing a part", () => {
  it("puts the label of a numbered part into its first paragraph", () => {
    expect(partLabel(overall, partOf(overall, 3), 3)).toBe("（四）政府信息公开平台建设");
    expect(printPart(overall, partOf(overall, 0), 0, "甲。\n乙。")).toEqual(["（一）主动公开：甲。", "乙。"]);
  });

  it("puts the label of another part on a line of its own", () => {
    expect(printPart(problems, partOf(problems, 1), 1, "甲。\n乙。")).toEqual(["改进情况：", "甲。", "乙。"]);
  });

  it("prints nothing for an empty part", () => {
    expect(printPart(problems, partOf(problems, 0), 0, " \n ")).toEqual([]);
  });
});

describe("reading a section", () => {
  it.each([
    "（二）依申请公开：没有收到。",
    "(二) 依申请公开：没有收到。",
    "（二）依申请公开: 没有收到。",
    "二、依申请公开：没有收到。",
    "2.依申请公开。没有收到。",
    "2．依申请公开情况：没有收到。",
    "10.依申请公开：没有收到。",
    "依申请公开方面：没有收到。",
    "依申请公开\n没有收到。",
    "（二）依申请公开情况。\n没有收到。",
    "（二）依申请公开情况\n没有收到。",
  ])("finds the part in %j", (text) => {
    const section = readSection(overall, paragraphsOf(`总述。\n${text}`));
    expect(section.parts).toEqual({
      proactive: "",
      onRequest: "没有收到。",
      management: "",
      platform: "",
      supervision: "",
    });
    expect(section.text).toBe(`总述。\n${text}`);
  });

  it.each(["依申请公开工作有序开展。", "今年依申请公开：没有收到。", "（二）申请公开：没有收到。"])(
    "finds no part in %j",
    (text) => {
      expect(readSection(overall, [text]).parts["onRequest"]).toBe("");
    },
  );

  it("leaves the part's own words as they are", () => {
    expect(readSection(overall, ["依申请公开：没有这种情况。"]).parts["onRequest"]).toBe("没有这种情况。");
  });

  it("gives a part all paragraphs up to the next, and a repeated label to the part it stands in", () => {
    const paragraphs = ["存在的问题：", "甲。", "乙。", "改进措施：丙。", "存在问题：", "丁。"];
    expect(readSection(problems, paragraphs).parts).toEqual({
      problems: "甲。\n乙。",
      improvements: "丙。\n存在问题：\n丁。",
    });
  });

  it("has no parts where the form has none", () => {
    expect(readSection(sectionOf(edition, "other"), ["无"])).toEqual({ text: "无", parts: {} });
  });

  it("reads what printPart printed", () => {
    for (const section of [overall, problems]) {
      const texts = (section.parts ?? []).map((part, index) => [part.id, `第${index}部分。\n再一段。`] as const);
      const printed = texts.flatMap(([, text], index) => printPart(section, partOf(section, index), index, text));
      expect(readSection(section, printed).parts).toEqual(Object.fromEntries(texts));
    }
  });
});

it.each<readonly [string, SectionForm, readonly string[], string]>([
  ["before its first part", overall, ["总述。", "又述。", "（一）主动公开：甲。", "乙。"], "总述。\n又述。"],
  ["that begins with a part", overall, ["（二）依申请公开：甲。", "乙。"], ""],
  ["whose parts it does not name", problems, ["甲。", "乙。"], "甲。\n乙。"],
  ["that has none", sectionOf(edition, "other"), ["无"], "无"],
])("knows the lead of a section %s", (_, section, paragraphs, lead) => expect(leadOf(section, paragraphs)).toBe(lead));

it.each([
  [overall, "（一）主动公开", true],
  [overall, "(一) 主动公开：", true],
  [overall, "主动公开", false],
  [problems, "存在问题", true],
  [problems, "改进情况：", true],
  [problems, "存在问题很多", false],
  [problems, "存在:问题", false],
])("knows a printed label (%#)", (section, text, isLabel) => {
  expect(isPartLabel(section, labelKey(text))).toBe(isLabel);
});

it.each([
  ["spaces within a line", " "],
  ["wide spaces", "\u3000"],
])("takes time in proportion to %s", (_, space) => {
  const read = (length: number): unknown => paragraphsOf(`甲${space.repeat(length)}乙`);
  expect(growth(read, 25_000)).toBeLessThan(linear);
});
