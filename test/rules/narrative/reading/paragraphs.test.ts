import { paragraphsOfReport } from "../../../../src/rules/narrative/reading/paragraphs";
import { Kind } from "../../../../src/rules/narrative/reading/letters";
import { emptySection, type Report } from "../../../../src/report";
import { written } from "../written";

const withTexts = (overall: string, problems = "", other = ""): Report => {
  const section = (text: string) => ({ ...emptySection, text });
  return {
    ...written({}),
    narrative: { overall: section(overall), problems: section(problems), other: section(other) },
  };
};
const partsOf = (overall: string): readonly (string | null)[] =>
  paragraphsOfReport(withTexts(overall)).map(({ part }) => part);

describe("the paragraphs of a narrative", () => {
  it("stand in the order of the sections, without empty lines", () => {
    const report = withTexts("甲\n\n乙", "丙", "丁\n");
    expect(paragraphsOfReport(report).map(({ section, raw }) => [section, raw])).toEqual([
      ["overall", "甲"],
      ["overall", "乙"],
      ["problems", "丙"],
      ["other", "丁"],
    ]);
  });

  it("keep what was written, and what is read of it", () => {
    const [only] = paragraphsOfReport(withTexts("收到 ３８ 件，办结"));
    expect(only).toMatchObject({ raw: "收到 ３８ 件，办结", text: "收到38件，办结" });
    expect((only?.kinds ?? 0) & Kind.wideDigit).not.toBe(0);
    expect(only?.clauses.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [6, 8],
    ]);
  });

  it.each([
    ["（一）主动公开：公开信息", "proactive"],
    ["主动公开情况", "proactive"],
    ["1.主动公开", "proactive"],
    ["一、主动公开", "proactive"],
    ["12、主动公开", "proactive"],
    ["（二）依申请公开", "onRequest"],
    ["(二)政府信息依申请公开情况", "onRequest"],
    ["（三）政府信息管理", "management"],
    ["（三）政府信息资源规范化管理", "management"],
    ["（三）政府信息规范管理", "management"],
    ["（四）平台建设", "platform"],
    ["（四）政府信息公开平台建设", "platform"],
    ["（四）公开平台建设", "platform"],
    ["（五）监督保障", "supervision"],
    ["（五）工作监督保障", "supervision"],
    ["收到依申请公开38件", null],
    ["（六）其他", null],
    ["概述", null],
  ])("%s begins the part %s", (line, part) => expect(partsOf(line)).toEqual([part]));

  it("belong to the part that was begun last, in section 一 alone", () => {
    expect(partsOf("概述\n（一）主动公开\n公开信息\n（二）依申请公开\n收到申请")).toEqual([
      null,
      "proactive",
      "proactive",
      "onRequest",
      "onRequest",
    ]);
    const { length } = paragraphsOfReport(withTexts("", "（一）主动公开\n又", "（一）主动公开")).filter(
      ({ part }) => part === null,
    );
    expect(length).toBe(3);
  });
});
