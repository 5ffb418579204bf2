import { assessed, findingsOf, written } from "../narrative/written";

const overall = (text: string, more: Parameters<typeof written>[0] = {}) => written({ overall: text, ...more });

describe("W-2, a text of another year", () => {
  it.each([
    "2024年，我镇主动公开信息243条。",
    "2023年度竹溪湾镇共收到政府信息公开申请12件。",
    "（一）主动公开：2022年全年主动公开信息100条。",
    "2026年，本镇主动公开信息30条。",
  ])("fires: %s", (text) => {
    const found = findingsOf("W-2", overall(text));
    expect(found).toMatchObject([{ severity: "verify", expected: 2025 }]);
  });

  it.each([
    "2025年，我镇主动公开信息243条。",
    "2024年，我镇主动公开信息243条；2025年主动公开286条。",
    "2024年决算公开信息12条已经归档。",
    "与2024年相比，公开信息多了43条。",
    "2024年收到、结转到本年的申请有3件。",
    "2026年，我镇将主动公开更多信息，拟新增栏目2个。",
    "对2023年以前发布的1120条信息逐条检查。",
    "2024年10月公开信息20条的栏目已经合并。",
    "2024年，县政府办公室开展检查3次。",
  ])("is silent: %s", (text) => expect(findingsOf("W-2", overall(text))).toEqual([]));

  it("is not assessed without a year", () => {
    expect(assessed(written({ year: null })).notAssessed).toContainEqual({ rule: "W-2", why: "没有年度" });
  });
});

describe("W-3, another agency", () => {
  it.each([
    ["现将建水县民族宗教事务局2025年政府信息公开工作情况报告如下。", "error"],
    ["本报告由石桥乡人民政府编制。", "error"],
    ["石桥乡2025年主动公开信息30条。", "verify"],
    ["如有疑问，请与建水县民族宗教事务局联系。", "verify"],
  ])("fires: %s", (text, severity) => {
    const found = findingsOf("W-3", overall(text));
    expect(found).toMatchObject([{ severity, expected: "竹溪湾镇" }]);
  });

  it.each([
    "现将竹溪湾镇2025年政府信息公开工作情况报告如下。",
    "现将我镇2025年政府信息公开工作情况报告如下。",
    "现将全镇政府信息公开工作报告如下。",
    "本报告由竹溪湾镇人民政府编制。",
    "本报告由竹溪湾镇党政综合办公室编制。",
    "按照云阳县人民政府办公室的要求，主动公开信息30条。",
    "配合县财政局公开惠农补贴信息34条。",
    "在县教育局指导下，公开招生信息3条。",
    "请到便民服务中心查阅。",
    "11个村全年公开村务信息300条。",
  ])("is silent: %s", (text) => expect(findingsOf("W-3", overall(text))).toEqual([]));

  it("lets a government speak of its departments, and needs a name", () => {
    const text = "县教育局2025年主动公开信息300条。";
    expect(findingsOf("W-3", overall(text, { agency: "云阳县人民政府", kind: "county" }))).toEqual([]);
    const nameless = written({ agency: null });
    expect(assessed(nameless).notAssessed).toContainEqual({ rule: "W-3", why: "没有机关名称" });
  });
});

describe("W-4, the basis", () => {
  it.each([
    "本报告依据国办公开办函〔2019〕60号文件编制。",
    "根据《国务院办公厅政府信息与政务公开办公室关于印发年度报告格式的通知》(国办公开办函[2019]60号)要求，编制本报告。",
    "依据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。",
  ])("fires: %s", (text) => {
    expect(findingsOf("W-4", overall(text))).toMatchObject([{ severity: "verify" }]);
    expect(findingsOf("W-4", overall(text, { year: 2020 }))).toEqual([]);
  });

  it.each([
    "本报告依据国办公开办函〔2021〕30号文件编制。",
    "依据《条例》（国务院令第492号公布，国务院令第711号修订）编制。",
    "印发《竹溪湾镇宅基地管理办法》（竹政发〔2019〕60号）。",
    "格式由国办公开办函〔2019〕60号改为国办公开办函〔2021〕30号。",
  ])("is silent: %s", (text) => expect(findingsOf("W-4", overall(text))).toEqual([]));
});

describe("W-10, the scope", () => {
  it.each([
    "（一）组织推动全省政务公开工作。",
    "统筹全市各部门信息公开。",
    "一是推动全县政府信息管理。",
    "（六）信访工作",
  ])("hints: %s", (text) => expect(findingsOf("W-10", overall(text))).toMatchObject([{ severity: "hint" }]));

  it.each([
    "按照全省政务公开工作要点，逐项落实。",
    "参加全市政务公开培训2次。",
    "县政府办组织全县各部门培训，我镇派员参加。",
    "组织全镇各村更新公开栏。",
    "对信访举报投诉类申请作不予处理。",
  ])("is silent: %s", (text) => expect(findingsOf("W-10", overall(text))).toEqual([]));

  it("lets a county lead the county", () => {
    const county = { agency: "云阳县", kind: "county" } as const;
    expect(findingsOf("W-10", overall("推动全县政府信息管理。", county))).toEqual([]);
    expect(findingsOf("W-10", overall("推动全省政府信息管理。", county))).toHaveLength(1);
  });
});

describe("W-12, the period", () => {
  it.each([
    "数据统计期限为2025年1月1日至2025年11月30日。",
    "本报告中所列数据的统计期限自2024年1月1日起至2024年12月31日止。",
    "现将2025年1月1日至12月30日的工作情况报告如下。",
    "统计时限：2025年2月1日—12月31日。",
  ])("fires: %s", (text) =>
    expect(findingsOf("W-12", overall(text))).toMatchObject([
      { severity: "verify", expected: "2025年1月1日至12月31日" },
    ]),
  );

  it.each([
    "数据统计期限为2025年1月1日至12月31日。",
    "统计期限从2025年1月1日起至同年12月31日止。",
    "5月1日至5月31日开展政务公开宣传月。",
    "2025年3月1日至6月30日，对公示信息作了清理。",
    "现将有关情况报告如下。",
  ])("is silent: %s", (text) => expect(findingsOf("W-12", overall(text))).toEqual([]));
});
