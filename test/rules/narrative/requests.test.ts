import { assessed, findingsOf, written, type Case } from "./written";

/** The text stands in the part 依申请公开, as most reports have it. */
const inPart = (text: string) => written({ overall: `（二）依申请公开：${text}` });
const fires =
  (code: string) =>
  ({ text, expected, actual }: Case) => {
    const found = findingsOf(code, inPart(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: "verify", expected, actual });
    expect(found[0]?.difference).toBe(Number(actual) - Number(expected));
    expect(found[0]?.message).toMatch(/「[^」]{1,40}」/);
    expect(found[0]?.message).toContain(String(actual));
    expect(found[0]?.cells.length).toBeGreaterThan(0);
  };
const silent = (code: string) => (text: string) => expect(findingsOf(code, inPart(text))).toEqual([]);

describe("X-1, what was received", () => {
  it.each<Case>([
    { text: "全年收到政府信息公开申请36件。", expected: 38, actual: 36 },
    { text: "2025年，我镇共受理依申请公开４０件，均按期答复。", expected: 41, actual: 40 },
    { text: "本年度新收到公民、法人和其他组织提出的政府信息公开申请二十一件。", expected: 38, actual: 21 },
    { text: "竹溪湾镇人民政府今年共收到1,038件信息公开申请。", expected: 41, actual: 1038 },
    { text: "本机关全年接收申请0.1万件。", expected: 41, actual: 1000 },
    { text: "共收到政府信息公开申请 39 件，办结三十七件。", expected: 38, actual: 39 },
    { text: "全年办理政府信息公开申请50件。", expected: 41, actual: 50 },
    { text: "新收申请38件，应办理42件。", expected: 41, actual: 42 },
    { text: "收到申請三十件。", expected: 38, actual: 30 },
    { text: "<p>全年收到政府信息公开申请<b>35</b>件</p>", expected: 38, actual: 35 },
  ])("fires: $text", fires("X-1"));

  it.each([
    "全年新收政府信息公开申请38件。",
    "全年收到政府信息公开申请41件（含上年结转3件）。",
    "全年共收到申请三十八件，上年结转三件，应办四十一件。",
    "2024年收到政府信息公开申请31件，2025年收到38件。",
    "上年收到申请31件，本年收到38件。",
    "县教育局收到政府信息公开申请3件。",
    "石桥村收到申请2件，已转镇政府。",
    "通过县政府网站收到申请20件，通过信函收到申请18件。",
    "上半年收到申请12件。",
    "3月至5月收到申请9件，多为征地补偿。",
    "收到自然人提出的政府信息公开申请26件。",
    "收到申请3—5件的村有两个。",
    "收到申请约40件。",
    "收到申请比上年增加7件。",
    "收到申请38件，其中收到邮寄申请12件。",
    "收到群众来信30件、咨询电话200个。",
    "收到网站信息3万条。",
    "收到信访件12件，均已办结。",
    "根据《条例》第三十条，对收到的第3件申请依法补正。",
    "县政府办公室牵头，全年收到申请120件。",
    "每月收到申请2件。",
    "收到行政许可申请136件。",
  ])("is silent: %s", silent("X-1"));

  it("takes the total of 表三 as printed or as added up", () => {
    const cells = [["requests", "new", "total", 40]] as const;
    const report = (text: string) => written({ overall: `（二）依申请公开：${text}`, cells });
    expect(findingsOf("X-1", report("收到申请38件。"))).toEqual([]);
    expect(findingsOf("X-1", report("收到申请40件。"))).toEqual([]);
    expect(findingsOf("X-1", report("收到申请39件。"))).toHaveLength(1);
  });

  it("waits for the numbers of the table", () => {
    const cells = [
      ["requests", "carriedIn", "total", null],
      ["requests", "carriedIn", "person", null],
    ] as const;
    expect(findingsOf("X-1", written({ overall: "（二）依申请公开：收到申请41件。", cells }))).toEqual([]);
  });

  it("is not assessed without text or without 表三", () => {
    const report = written({});
    const without = { ...report, tables: { ...report.tables, requests: null } };
    expect(assessed(without).notAssessed).toContainEqual({ rule: "X-1", why: "没有表三" });
    const silent = written({ overall: "", problems: "", other: "" });
    expect(assessed(silent).notAssessed).toContainEqual({ rule: "X-1", why: "没有正文" });
  });
});

describe("X-2, what was handled and carried over", () => {
  it.each<Case>([
    { text: "收到申请38件，年内办结36件。", expected: 37, actual: 36 },
    { text: "全年收到申请38件，已答复二十九件。", expected: 30, actual: 29 },
    { text: "新收申请38件，上年结转5件。", expected: 3, actual: 5 },
    { text: "加上2024年结转的4件，共42件。", expected: 3, actual: 4 },
    { text: "结转下年度继续办理6件。", expected: 4, actual: 6 },
    { text: "收到申请38件，另有3件转入2026年办理。", expected: 4, actual: 3 },
    { text: "收到申请41件，其中39件已办结。", expected: 37, actual: 39 },
  ])("fires: $text", fires("X-2"));

  it.each([
    "年内办结37件，结转下年度继续办理4件，上年结转3件。",
    "收到申请41件，37件均已办结，4件结转下年度办理。",
    "自然人申请26件，办结24件；法人或其他组织申请15件，办结13件。",
    "收到群众留言22件，办结22件。",
    "办结信访举报件12件。",
    "便民热线转来的咨询17条，当月答复17条。",
    "2024年办结30件，结转3件。",
    "2023年结转5件已在2024年办结。",
    "全年办结行政许可136件。",
    "县信访局交办5件，办结5件。",
    "答复34件。",
    "其中征地类申请办结12件。",
  ])("is silent: %s", silent("X-2"));
});

describe("X-3, outcomes", () => {
  it.each<Case>([
    { text: "办结37件，其中予以公开15件。", expected: 14, actual: 15 },
    { text: "其中予以公开14件、部分公开5件、不予公开6件。", expected: 4, actual: 5 },
    { text: "不予公开八件。", expected: 6, actual: 8 },
    { text: "作其他处理（含申请人主动撤回申请）5件。", expected: 3, actual: 5 },
    { text: "予以公开和部分公开20件。", expected: 18, actual: 20 },
    { text: "7件申请无法提供。", expected: 6, actual: 7 },
    { text: "信访举报投诉类申请4件。", expected: 2, actual: 4 },
  ])("fires: $text", fires("X-3"));

  it.each([
    "予以公开14件、部分公开4件、不予公开6件、无法提供6件、不予处理4件、其他处理3件。",
    "14件予以公开，4件部分公开，6件不予公开。",
    "予以公开及部分公开18件。",
    "自然人申请办结24件，其中予以公开9件。",
    "2024年予以公开13件。",
    "县自然资源局予以公开3件。",
    "主动公开信息300条，不予公开的信息均经审查。",
    "予以公开率为37.8%。",
    "不予公开约6件。",
    "收到复议申请4件，其中部分公开2件被纠正。",
  ])("is silent: %s", silent("X-3"));
});

describe("X-4, applicants", () => {
  it.each<Case>([
    { text: "收到申请41件，其中自然人25件、法人或其他组织15件。", expected: 26, actual: 25 },
    { text: "申请人中自然人二十件。", expected: 24, actual: 20 },
    { text: "自然人申请26件，法人和其他组织申请16件。", expected: 15, actual: 16 },
    { text: "商业企业12件，科研机构1件。", expected: 9, actual: 12 },
  ])("fires: $text", fires("X-4"));

  it.each([
    "收到申请41件，其中自然人26件、法人或其他组织15件。",
    "新收38件，其中自然人24件、法人或其他组织14件。",
    "办结37件，其中自然人24件、法人或其他组织13件。",
    "对自然人处罚5件。",
    "自然人申请占63.4%。",
    "涉及自然人26人。",
    "2024年自然人申请22件。",
    "企业7件，律师事务所2件。",
  ])("is silent: %s", silent("X-4"));
});
