import { findingsOf, written } from "../narrative/written";

const overall = (text: string) => written({ overall: text });

describe("W-5, numbers left out", () => {
  it.each([
    "2025年共主动公开条，其中政策类12条。",
    "全年公开信息条。",
    "共收到申请件，均按期答复。",
    "收到政府信息公开申请    件，办结    件。",
    "公开信息___条。",
    "制发规范性文件件。",
    "公开信息286条，较上年增长%。",
    "20251月1日至12月31日",
    "报告日期：2025111231日",
    "2025年  月  日",
  ])("fires: %s", (text) => {
    const found = findingsOf("W-5", overall(text));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({ severity: "verify" });
    expect(findingsOf("W-5", overall(text), "typing")[0]).toMatchObject({ severity: "hint" });
  });

  it.each([
    "依照《政府信息公开条例》公开信息。",
    "对符合公开条件的，及时公开。",
    "收到的申请件，当天登记。",
    "公开各类信息 286 条。",
    "印发文件。共公开信息286条，共收到申请38件。",
    "增长16.13%，占百分之三十。",
    "2025年1月1日",
    "网址为http://www.example.gov.cn/20251231/a_b.html。",
    "联系电话0231234567",
  ])("is silent: %s", (text) => expect(findingsOf("W-5", overall(text))).toEqual([]));
});

describe("W-6, prompts of a template", () => {
  it.each([
    "该部分以表格形式报告。表格如下：",
    "XX镇2025年公开信息。",
    "收到申请××件。",
    "XXXX年，某某镇公开信息。",
    "（填写本机关名称）按照条例开展工作。",
    "[请填写具体数字]",
    "公开信息X条。",
    "公开信息（待补充）。",
    "此处填写监督保障情况。",
  ])("fires: %s", (text) => {
    const found = findingsOf("W-6", overall(text));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({ severity: "error" });
    expect(findingsOf("W-6", overall(text), "typing")[0]).toMatchObject({ severity: "hint" });
  });

  it.each([
    "指导申请人（填写申请表）补正。",
    "请申请人填写《政府信息公开申请表》。",
    "会议室面积3×5米，摆放电脑2台。",
    "网址www.xxgk.gov.cn/XXGK/a_b。",
    "二〇〇五年以来的文件已归档。",
    "公开内容有待补充。",
    "MAXX平台、XML格式。",
    "张某某的申请已答复。",
  ])("is silent: %s", (text) => expect(findingsOf("W-6", overall(text))).toEqual([]));
});

describe("W-11, slips of the pen", () => {
  it.each([
    ["公开信息，，内容齐全。", "标点重复"],
    ["公开信息。。", "标点重复"],
    ["公开信息,内容齐全。", "半角标点"],
    ["公开信息１２条。", "全角数字"],
    ["截止2025年12月31日，公开信息286条。", "截至"],
    ["部份栏目更新慢。", "部分"],
    ["安排布署公开工作。", "部署"],
  ])("hints: %s", (text, said) => {
    const found = findingsOf("W-11", overall(text));
    expect(found).toMatchObject([{ severity: "hint" }]);
    expect(found[0]?.message).toContain(said);
  });

  it.each([
    "截至2025年12月31日，公开信息1,204条。",
    "申请截止时间为12月。",
    "“查得到”“看得懂”；（一）平台。",
    "部分栏目……已经合并。",
    "网址:http://a.cn,b",
  ])("is silent: %s", (text) => expect(findingsOf("W-11", overall(text))).toEqual([]));

  it("counts what recurs and gives one hint for it", () => {
    const found = findingsOf("W-11", overall("公开,齐全,及时,准确。"));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain("3 处");
  });
});
