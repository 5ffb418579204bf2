import { assessed, findingsOf, written } from "../narrative/written";

const said = (overall: string): number => findingsOf("W-10", written({ overall })).length;

describe("what is beyond the agency", () => {
  it.each([
    "组织推动全省政务公开工作。",
    "组织开展全市政府信息公开。",
    "组织全县各部门公开。",
    "推动全县各地公开。",
    "统筹全区各级公开。",
    "部署全州各单位公开。",
    "牵头全国政府网站建设。",
    "指导全县各乡镇公开。",
    "统筹推进全县行政机关公开。",
    "推进全县信息公开。",
    "持续推动全县政务公开。",
    "着力推动全县政务公开。",
    "积极推动全县政务公开。",
    "深入推动全县政务公开。",
    "大力推动全县政务公开。",
    "全面推动全县政务公开。",
    "扎实推动全县政务公开。",
    "（一）推动全县政务公开。",
    "1.推动全县政务公开。",
    "12、推动全县政务公开。",
    "一是推动全县政务公开。",
    "我镇推动全县政务公开。",
    "信访",
    "信访工作",
    "信访事项情况",
    "（一）信访工作情况",
    "3.信访办理",
    "十二、信访：好",
    "(3)信访。",
  ])("is found in: %s", (text) => expect(said(text)).toBe(1));

  it.each([
    "推动全镇政务公开。",
    "推动全县经济发展。",
    "参加全县政务公开培训。",
    "县里推动全县政务公开。",
    "推动政务公开全县第一。",
    "今年信访",
    "信访局来电",
    "关于信访工作",
    "信访举报投诉类3件",
  ])("is not found in: %s", (text) => expect(said(text)).toBe(0));

  it.each([
    ["township", "国省市县区州"],
    ["countyDepartment", "国省"],
    ["county", "国省"],
    ["cityDepartment", "国省"],
    ["city", "国省"],
    ["province", "国"],
  ] as const)("is for a %s the whole of %s", (kind, areas) => {
    const beyond = [..."国省市县区州镇"].filter(
      (area) => findingsOf("W-10", written({ overall: `推动全${area}政务公开。`, kind, agency: null })).length > 0,
    );
    expect(beyond.join("")).toBe(areas);
  });

  it.each([
    ["竹溪湾镇", 1],
    ["竹溪湾镇人民政府", 1],
    ["竹溪 湾镇政府", 1],
    ["石桥乡", 1],
    ["东湾街道办事处", 1],
    ["云阳县", 0],
    ["城中区人民政府", 0],
    ["云阳县政府", 0],
  ] as const)("is told by the name %s where the kind is not known", (agency, count) => {
    const report = written({ overall: "推动全县政务公开。", kind: null, agency });
    expect(findingsOf("W-10", report)).toHaveLength(count);
    expect(assessed(report).notAssessed.filter(({ rule }) => rule === "W-10")).toEqual([]);
  });

  it.each(["镇江市", "云阳县教育局", "乡村振兴中心", "县城管理处", "松城市人民政府", null])(
    "is not told by the name %s",
    (agency) => {
      const report = written({ overall: "推动全县政务公开。", kind: null, agency });
      expect(assessed(report).notAssessed).toContainEqual({ rule: "W-10", why: "没有机关类型" });
    },
  );

  it("is no matter of 信访 in the report of a 信访局", () => {
    expect(
      findingsOf("W-10", written({ overall: "信访工作", agency: "云阳县信访局", kind: "countyDepartment" })),
    ).toEqual([]);
    expect(findingsOf("W-10", written({ overall: "信访工作", agency: null, kind: "township" }))).toHaveLength(1);
  });

  it("is said three times at most, each with its clause", () => {
    const overall = "推动全县政务公开，推动全市信息公开，推动全省各级公开，推动全国各地公开。";
    expect(findingsOf("W-10", written({ overall })).map(({ message }) => message.slice(2, 12))).toEqual([
      "「推动全县政务公开」",
      "「推动全市信息公开」",
      "「推动全省各级公开」",
    ]);
    const long = `（一）信访：${"群众来信来访逐件登记".repeat(5)}`;
    expect(findingsOf("W-10", written({ overall: long })).map(({ message }) => message)).toEqual([
      "正文「（一）信访：群众来信来访逐件登记群众来信来访逐件登记群众来信来访逐件登记群众…」是信访方面的内容，不属于政府信息公开年度报告的事项，请核对。",
    ]);
  });
});
