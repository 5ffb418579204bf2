import { findingsOf, written } from "../narrative/written";

const said = (overall: string): number => findingsOf("W-3", written({ overall })).length;

describe("another agency in place of the reporting one", () => {
  it.each([
    "现将云阳县教育局2025年度政府信息公开工作年度报告公布如下。",
    "现就云阳县教育局政府信息公开情况报告如下。",
    "现将石桥镇2025年政府信息公开工作报告如下。",
    "本年度报告由云阳县教育局编写。",
    "本报告由云阳县教育局起草。",
    "本报告由东湾街道办事处发布。",
    "本报告由云阳县卫生健康委员会编制。",
    "本报告由高新区管理处编制。",
    "云阳县教育局2025年度共收到申请3件。",
    "云阳县教育局全年主动公开信息3条。",
    "云阳县教育局本年度累计受理申请3件。",
    "如有疑问，请联系云阳县教育局。",
    "如有疑问，请向云阳县教育局反映。",
    "如有疑问，可与云阳县教育局办公室咨询。",
    "如有疑问，联系云阳县卫生健康委员会。",
    "我局收到申请。",
    "本局收到申请。",
    "各科室向本局报送。",
  ])("is found in: %s", (text) => expect(said(text)).toBe(1));

  it.each([
    "“我局”一词已经更正。",
    "本局部情况。",
    "本局势平稳。",
    "我局面打开。",
    "我局域网已建。",
    "本局限于此。",
    "本局长签发。",
    "现将各部门政府信息公开工作报告如下。",
    "现将全县各镇政府信息公开工作报告如下。",
    "本报告由有关单位编制。",
    "本报告由上级办公室编制。",
    "本报告由县办公室编制。",
    "本报告由下属管理处编制。",
    "本报告由教育编制。",
    "本报告由省教育厅编制。",
    "请到云阳县教育局办事。",
    "如有疑问，请联系本机关。",
    "请与石桥镇联系。",
    "教育局主动公开信息3条。",
    "通过云阳县教育局收到申请3件。",
    "联系我。",
  ])("is not found in: %s", (text) => expect(said(text)).toBe(0));

  it.each([
    ["county", "云阳县人民政府", 0],
    ["city", "松城市", 0],
    ["province", "某省人民政府办公厅", 0],
    ["countyDepartment", "云阳县财政局", 1],
    ["township", "竹溪湾镇", 1],
    [null, "云阳县", 0],
    [null, "云阳县政府办公室", 0],
    [null, "松城市人民政府办公厅", 0],
    [null, "云阳县人民政府", 0],
    [null, "云阳县财政局", 1],
    [null, "竹溪湾镇人民政府", 1],
  ] as const)("lets a government (%s, %s) tell of its departments, but not report as one", (kind, agency, count) => {
    const tells = written({ overall: "教育体育局2025年主动公开信息300条。", kind, agency });
    expect(findingsOf("W-3", tells)).toHaveLength(count);
    const reports = written({ overall: "现将石桥卫生局2025年政府信息公开工作情况报告如下。", kind, agency });
    expect(findingsOf("W-3", reports)).toHaveLength(1);
  });

  it.each([
    ["竹溪湾镇", "我局收到。", 1],
    ["竹溪湾镇人民政府", "我局收到。", 1],
    ["东湾街道办事处", "我局收到。", 1],
    ["竹溪湾镇 ", "我局收到。", 1],
    ["竹溪湾镇", "我镇收到。", 0],
    ["云阳县教育局", "我镇收到。", 1],
    ["云阳县教育局 ", "我乡收到。", 1],
    ["云阳县教育局", "我局收到。", 0],
    ["云阳县卫生健康委员会", "我局收到。", 0],
    ["云阳县卫生健康委员会", "我镇收到。", 0],
    ["城镇管理中心", "我局收到。", 0],
    ["云阳县邮局管理处", "我镇收到。", 0],
  ])("in the report of %s, %s: %d", (agency, overall, count) => {
    expect(findingsOf("W-3", written({ agency, kind: null, overall }))).toHaveLength(count);
  });

  it("is said three times at most", () => {
    const overall = Array.from({ length: 5 }, () => "对照清单，我局逐项公开。").join("\n");
    expect(findingsOf("W-3", written({ overall }))).toHaveLength(3);
  });
});
