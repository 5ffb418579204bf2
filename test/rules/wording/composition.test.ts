import { findingsOf, written } from "../narrative/written";

describe("W-9, where the limits are", () => {
  const all = ["总体情况", "主动公开", "申请情况", "复议和诉讼", "存在的问题", "其他事项"] as const;
  const said = (text: string, section: "overall" | "problems" = "overall"): readonly string[] =>
    findingsOf("W-9", written({ [section]: text })).map(({ message }) => message.replace(/^正文「.*?」/, ""));
  const names = [
    "总体情况",
    "主动公开政府信息情况",
    "收到和处理政府信息公开申请情况",
    "政府信息公开行政复议、行政诉讼情况",
    "存在的主要问题及改进情况",
    "其他需要报告的事项",
  ];

  it.each(all.map((part, at) => [part, names[at]] as const))("misses %s by its official name", (part, name) => {
    const others = all.filter((one) => one !== part).join("、");
    expect(said(`本报告由${others}六个部分组成。`)).toEqual([`列出的组成部分缺少“${name}”，请核对。`]);
  });

  it("names all that is missing, if at least three are named", () => {
    expect(said("本报告由总体情况、主动公开、申请情况六个部分组成。")).toEqual([
      "列出的组成部分缺少“政府信息公开行政复议、行政诉讼情况”、“存在的主要问题及改进情况”、“其他需要报告的事项”，请核对。",
    ]);
    expect(said("本报告由总体情况、主动公开六个部分组成。")).toEqual([]);
    expect(said("本报告由总体情况、主动公开、申请情况七个部分组成。")).toEqual([
      "写的是 7 个部分，规定的是 6 个部分，差 1。",
    ]);
    expect(said("本报告由总体情况、主动公开七个部分组成。")).toEqual([]);
  });

  it.each([
    "年度报告内容共包括总体情况、主动公开、申请情况5部分。",
    "报告包含总体情况、主动公开、申请情况五个方面，各部分见下。",
    "报告由以下五部分构成：总体情况、主动公开、申请情况。",
    "报告分为五个部分:总体情况、主动公开、申请情况。",
  ])("understands %s", (text) => expect(said(text)).toEqual(["写的是 5 个部分，规定的是 6 个部分，差 1。"]));

  it("knows six by any digit", () => {
    expect(said("本报告由总体情况、主动公开、申请情况、复议和诉讼、存在的问题、其他事项6个部分组成。")).toEqual([]);
  });

  it("looks in section 一 alone, at the first statement", () => {
    const text = "本报告由总体情况、主动公开、申请情况五个部分组成。";
    expect(said(text, "problems")).toEqual([]);
    expect(said(`公开栏的部分栏目已更新。\n${text}\n${text}`)).toHaveLength(1);
  });
});
