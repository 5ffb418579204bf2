import { findingsOf, sample, written } from "../narrative/written";

const whole = sample(2025).narrative.overall.text;
const without = (part: RegExp): string =>
  whole
    .split("\n")
    .filter((line) => !part.test(line))
    .join("\n");
const messages = (report: Parameters<typeof findingsOf>[1]): readonly string[] =>
  findingsOf("W-7", report).map(({ severity, message }) => `${severity} ${message}`);

describe("W-7, section 一", () => {
  it.each([
    [without(/依申请公开/), "“依申请公开”"],
    ["（一）主动公开：公开信息286条。", "“依申请公开”、“政府信息管理”"],
    [
      "（一）主动公开：公开信息286条。\n（二）依申请公开：收到申请38件。\n（五）监督保障：考核、评议、追究。",
      "平台建设",
    ],
  ])("misses what is not there: %#", (overall, said) => {
    expect(messages(written({ overall })).join()).toMatch(/^verify /);
    expect(messages(written({ overall })).join()).toContain(said);
  });

  it("does not ask for labels where the text speaks of all five", () => {
    const overall =
      "全年主动公开信息286条。收到公开申请38件。对拟公开信息逐条审核。镇政府网站专栏每周更新。工作考核按季通报，社会评议平均92分，没有责任追究的情形。";
    expect(messages(written({ overall }))).toEqual([]);
  });

  it("is a hint while somebody is typing", () => {
    expect(findingsOf("W-7", written({ overall: "（一）主动公开：公开信息。" }), "typing")).toMatchObject([
      { severity: "hint" },
    ]);
    expect(findingsOf("W-7", written({ overall: "" }), "typing")).toMatchObject([{ severity: "hint" }]);
  });

  it.each([
    ["township", "竹溪湾镇", 1],
    ["county", "云阳县", 1],
    ["township", "东湾街道办事处", 0],
    ["countyDepartment", "云阳县教育局", 0],
    [null, "竹溪湾镇人民政府", 1],
    [null, "云阳县教育局", 0],
  ] as const)("asks governments for 考核、评议、追究: %s %s", (kind, agency, count) => {
    const overall = whole.replace(/工作考核方面.*$/, "由党政办公室负责监督。");
    expect(overall).not.toBe(whole);
    const found = findingsOf("W-7", written({ overall, kind, agency }));
    expect(found).toHaveLength(count);
    if (count > 0) expect(found[0]?.severity).toBe(kind === null ? "hint" : "verify");
  });

  it("hints at length, not for cities and provinces", () => {
    const overall = `${whole}\n${"公开工作有序开展。".repeat(50)}`;
    expect(findingsOf("W-7", written({ overall }))).toMatchObject([{ severity: "hint", expected: 1000 }]);
    expect(findingsOf("W-7", written({ overall, kind: "city", agency: "松城市" }))).toEqual([]);
  });
});

describe("W-9, what the report says it consists of", () => {
  const names = ["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况"];
  const rest = ["政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项"];
  it.each([
    `本报告由${[...names, ...rest.slice(1)].join("、")}六个部分组成。`,
    `本报告由${[...names, ...rest.slice(0, 2)].join("、")}五部分组成。`,
    `报告共分为六个部分：${[...names, ...rest.slice(0, 2)].join("、")}。`,
  ])("hints: %s", (text) =>
    expect(findingsOf("W-9", written({ overall: text }))).toMatchObject([{ severity: "hint" }]),
  );

  it.each([
    `本报告由${[...names, ...rest].join("、")}六个部分组成。`,
    "本报告由六个部分组成，电子版可在网站下载。",
    "公开栏由三个部分组成。",
  ])("is silent: %s", (text) => expect(findingsOf("W-9", written({ overall: text }))).toEqual([]));
});
