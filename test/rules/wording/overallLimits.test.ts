import { findingsOf, written } from "../narrative/written";

describe("W-7, where the limits are", () => {
  const letters = (count: number): string => {
    const base = "公开信息。依申请公开。信息管理。网站。监督考核评议追究。";
    return base + "字".repeat(count - base.length);
  };
  const said = (text: string, more: Parameters<typeof written>[0] = {}): readonly string[] =>
    findingsOf("W-7", written({ overall: text, ...more })).map(({ message }) => message);

  it("is a thousand letters, spaces not counted, but for cities and provinces", () => {
    expect(said(letters(1000))).toEqual([]);
    expect(said(` ${letters(1000)}\u3000`)).toEqual([]);
    const [found, ...others] = findingsOf("W-7", written({ overall: letters(1001) }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: "hint", expected: 1000, actual: 1001, difference: 1 });
    expect(said(letters(1001))).toEqual(["“一、总体情况”有 1001 字，篇幅原则上不超过 1000 字，多出 1 字，可以精简。"]);
    expect(said(letters(1001), { kind: "province", agency: "某省人民政府" })).toEqual([]);
    expect(said(letters(1001), { kind: "city", agency: "松城市人民政府" })).toEqual([]);
    expect(said(letters(1001), { kind: "countyDepartment", agency: "云阳县教育局" })).toHaveLength(1);
  });

  it.each([
    ["公开各类信息。", "发布公告。", "“主动公开”"],
    ["依申请公开。", "公开申请。", "“依申请公开”"],
    ["信息资源规范化管理。", "规范性文件。", "“政府信息管理”"],
    ["信息管理。", "审核。", "“政府信息管理”"],
    ["信息规范管理。", "台账。", "“政府信息管理”"],
    ["审查。", "目录。", "“政府信息管理”"],
    ["平台。", "网站。", "“政府信息公开平台建设”"],
    ["专栏。", "公众号。", "“政府信息公开平台建设”"],
    ["新媒体。", "查阅点。", "“政府信息公开平台建设”"],
    ["监督。", "培训。", "“监督保障”"],
    ["领导小组。", "督查。", "“监督保障”"],
  ])("%s and %s speak of a part that is missing otherwise", (one, other, label) => {
    const bureau = { kind: "countyDepartment", agency: "云阳县教育局" } as const;
    const missing = (text: string): boolean => said(text, bureau).some((message) => message.includes(label));
    expect([missing(`开头。${one}`), missing(`开头。${other}`), missing("开头。")]).toEqual([false, false, true]);
  });

  it.each([
    ["考评。", "社会评议、责任追究"],
    ["绩效。评议。", "责任追究"],
    ["考核。满意度。", "责任追究"],
    ["考核。追责。", "社会评议"],
    ["测评。问责。", "工作考核"],
    ["监督。", "工作考核、社会评议、责任追究"],
    ["考核。问卷。追究。", null],
    ["考核。民意。追究。", null],
    ["考核。评价。追究。", null],
  ])("of a government, %s lacks %s", (text, topics) => {
    const rest = "公开信息。依申请公开。信息管理。网站。监督。";
    expect(said(rest + text)).toEqual(
      topics === null
        ? []
        : [`“监督保障”没有写到${topics}：各级人民政府应报告工作考核、社会评议和责任追究结果情况，请补写。`],
    );
    expect(findingsOf("W-7", written({ overall: rest + text }), "typing")).toEqual([]);
  });

  it.each([
    ["township", "竹溪湾镇", 1],
    ["county", "云阳县", 1],
    ["city", "松城市", 1],
    ["province", "某省", 1],
    ["cityDepartment", "松城市", 0],
    ["township", "东湾街道", 0],
    ["township", "高新区管委会", 0],
    ["county", "云阳县人民政府办公室", 0],
    ["county", "云阳县卫生健康委员会", 0],
    ["county", "教育局机关", 1],
    ["county", null, 1],
    [null, "石桥乡", 1],
    [null, "石桥 乡", 1],
    [null, "云阳县", 0],
    [null, "乡村振兴中心", 0],
    [null, null, 0],
  ] as const)("asks %s, %s: %d", (kind, agency, count) => {
    const overall = "公开信息。依申请公开。信息管理。网站。监督。";
    expect(said(overall, { kind, agency })).toHaveLength(count);
    const [found] = findingsOf("W-7", written({ overall, kind, agency }));
    if (found) expect(found.severity).toBe(kind !== null && agency !== null ? "verify" : "hint");
  });

  it("says one thing of a text without supervision", () => {
    expect(said("公开信息。依申请公开。信息管理。网站。")).toEqual([
      "“一、总体情况”没有写到“监督保障”，五个方面不能遗漏，请补写。",
    ]);
  });

  it("is not assessed by the form of 2019, or without the heading", () => {
    const text = written({ overall: "开头。" });
    expect(findingsOf("W-7", { ...text, edition: "2019" })).toEqual([]);
    const remarks = [
      { kind: "heading", section: "overall", expected: "一、总体情况", found: null, origin: null } as const,
    ];
    expect(findingsOf("W-7", { ...text, remarks })).toEqual([]);
  });
});
