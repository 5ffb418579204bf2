import type { Remark } from "../../../src/report";
import { assessed, findingsOf, written } from "../narrative/written";

describe("W-1, the title", () => {
  it.each([
    ["竹溪湾镇2025年政府信息公开工作报告", "与规定的写法不同"],
    ["竹溪湾镇2025年信息公开工作年度报告", "与规定的写法不同"],
    ["关于竹溪湾镇2025年政府信息公开工作年度报告", "与规定的写法不同"],
    ["关于2025年度竹溪湾镇政府信息公开工作的年度报告", "与规定的写法不同"],
    ["竹溪湾镇2025年度政府信息公开工作年度报告", "与规定的写法不同"],
    ["竹溪湾镇2025年政府信息公开年度报", "与规定的写法不同"],
    ["2025年政府信息公开工作年度报告", "没有写机关名称"],
    ["竹溪湾镇2024年政府信息公开工作年度报告", "年度是 2024"],
    ["石桥乡2025年政府信息公开工作年度报告", "石桥乡"],
  ])("fires: %s", (title, said) => {
    const found = findingsOf("W-1", written({ title }));
    expect(found).toMatchObject([{ rule: "W-1", severity: "error", actual: title }]);
    expect(found[0]?.message).toContain(said);
  });

  it.each([
    "竹溪湾镇2025年政府信息公开工作年度报告",
    "竹溪湾镇 2025 年政府信息公开 工作年度报告",
    "竹溪湾镇人民政府２０２５年政府信息公开工作年度报告",
    "《竹溪湾镇2025年政府信息公开工作年度报告》",
    "溪湾镇2025年政府信息公开工作年度报告",
  ])("is silent: %s", (title) => expect(findingsOf("W-1", written({ title }))).toEqual([]));

  it("takes an abbreviation for the same agency", () => {
    const title = "云阳县发改局2025年政府信息公开工作年度报告";
    expect(findingsOf("W-1", written({ title, agency: "云阳县发展和改革局" }))).toEqual([]);
    expect(findingsOf("W-1", written({ title, agency: "云阳县教育局" }))).toHaveLength(1);
    expect(findingsOf("W-1", written({ title, agency: null, year: null }))).toEqual([]);
  });

  it("says what it should be, as far as that is known", () => {
    const expected = (more: Parameters<typeof written>[0]): unknown => findingsOf("W-1", written(more))[0]?.expected;
    const wrong = "石桥乡2024年政府信息公开工作报告";
    expect(expected({ title: wrong })).toBe("竹溪湾镇2025年政府信息公开工作年度报告");
    expect(expected({ title: "关于石桥乡2024年政府信息公开工作年度报告", agency: null, year: null })).toBe(
      "石桥乡2024年政府信息公开工作年度报告",
    );
    expect(expected({ title: "工作报告", agency: null, year: null })).toBe("机关名称YYYY年政府信息公开工作年度报告");
    expect(expected({ title: "工作报告", agency: "", year: null })).toBe("机关名称YYYY年政府信息公开工作年度报告");
  });

  it.each([
    [40, "字".repeat(40)],
    [41, `${"字".repeat(39)}…`],
  ])("is shown up to 40 letters: of %d", (length, shown) => {
    const title = "字".repeat(length);
    expect(findingsOf("W-1", written({ title }))[0]?.message).toContain(`标题是「${shown}」，`);
  });

  it("is wrong with half of its quotation marks", () => {
    expect(findingsOf("W-1", written({ title: "竹溪湾镇2025年政府信息公开工作年度报告》" }))).toHaveLength(1);
  });

  it("is not assessed without a title", () => {
    expect(assessed(written({ title: null })).notAssessed).toContainEqual({ rule: "W-1", why: "没有标题" });
  });
});

describe("W-8, section 五", () => {
  it.each([
    ["", "error"],
    ["无", "error"],
    ["存在问题：\n无。", "error"],
    ["存在的问题是更新偏慢，将加强培训。", "verify"],
    ["本镇全年严格执行各项制度，公开工作按计划开展，各项任务顺利完成，群众普遍满意，领导给予肯定。", "verify"],
    ["公开内容不够全面，更新不及时，人员业务不熟练，部门之间配合不够，群众知晓率不高，渠道不够多。", "verify"],
  ])("objects to %j with %s", (problems, severity) => {
    expect(findingsOf("W-8", written({ problems }))).toMatchObject([{ severity }]);
    expect(findingsOf("W-8", written({ problems }), "typing")).toMatchObject([{ severity: "hint" }]);
  });

  it.each([
    "存在问题：\n一是更新偏慢，个别栏目超过一个月没有新内容。\n改进情况：\n一是安排专人每周检查。",
    "一年来，本镇公开工作还有不足：村级公开栏更新不及时。下一步，将每月检查一次并通报结果。",
    "主要问题是解读材料偏少。对此，已与县融媒体中心商定每季度制作一期图解，并在集市张贴。",
  ])("is silent: %s", (problems) => expect(findingsOf("W-8", written({ problems }))).toEqual([]));
});

describe("W-8, where the limits are", () => {
  const said = (problems: string): readonly string[] =>
    findingsOf("W-8", written({ problems })).map(({ message }) => message);
  const sentence = "更新不及时，将改进";

  it("is thirty letters, spaces not counted", () => {
    const text = (letters: number): string => sentence + "字".repeat(letters - sentence.length);
    expect(said(text(30))).toEqual([]);
    expect(said(`${text(29)} \u3000`)).toEqual([
      "“五、存在的主要问题及改进情况”只有 29 字，至少应有 30 字，差 1 字，请写具体。",
    ]);
  });

  it.each(["无", "没有", "暂无。", "不存在问题", "无问题。", "没有问题", "略", "本年度无。", "本年无", " 无 ", "：无"])(
    "%j is no problem at all",
    (text) => expect(said(text)).toEqual([expect.stringMatching(/只写了「.{1,6}」，应写明/)]),
  );

  it("quotes twenty letters of it, without spaces", () => {
    expect(said(`存在问题： ${"，".repeat(30)}无`)).toEqual([
      `“五、存在的主要问题及改进情况”只写了「存在问题：${"，".repeat(15)}」，应写明本机关存在的问题和改进情况。`,
    ]);
  });

  it("is not assessed without the heading", () => {
    const heading = "五、存在的主要问题及改进情况";
    const remark: Remark = { kind: "heading", section: "problems", expected: heading, found: null, origin: null };
    const report = { ...written({ problems: "" }), remarks: [remark] };
    expect(assessed(report).notAssessed).toContainEqual({ rule: "W-8", why: `没有“${heading}”` });
    expect(findingsOf("W-8", { ...report, remarks: [{ ...remark, section: "other" }] })).toHaveLength(1);
    expect(findingsOf("W-8", { ...report, remarks: [{ ...remark, found: "五、问题" }] })).toHaveLength(1);
  });
});

describe("W-13, section 六", () => {
  it.each(["", " ", "\n"])("objects to %j", (other) => {
    expect(findingsOf("W-13", written({ other }))).toMatchObject([{ severity: "error" }]);
    expect(findingsOf("W-13", written({ other }), "typing")).toMatchObject([{ severity: "hint" }]);
  });

  it.each(["无", "没有。", "2025年没有收取信息处理费。"])("is silent: %s", (other) =>
    expect(findingsOf("W-13", written({ other }))).toEqual([]),
  );

  it("is not assessed where the heading or all text is missing", () => {
    const heading = "六、其他需要报告的事项";
    const remark: Remark = { kind: "heading", section: "other", expected: heading, found: null, origin: null };
    const report = { ...written({ other: "" }), remarks: [remark] };
    expect(assessed(report).notAssessed).toContainEqual({ rule: "W-13", why: `没有“${heading}”` });
    const empty = { ...written({ overall: "", problems: "", other: "" }), title: null };
    expect(assessed(empty).notAssessed).toContainEqual({ rule: "W-13", why: "没有正文" });
    expect(assessed(empty).findings).toEqual([]);
  });

  it("is broken in a titled paper whose sections are all empty", () => {
    const { findings } = assessed(written({ overall: "", problems: "", other: "" }));
    expect(findings.filter(({ rule }) => rule === "W-13").map(({ severity }) => severity)).toEqual(["error"]);
  });
});
