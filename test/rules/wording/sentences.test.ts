import type { Finding } from "../../../src/rules";
import { assessed, findingsOf, written, type Written } from "../narrative/written";

/** What is written, and the whole of what a rule says of it; what is not named here is empty. */
type Said = readonly [rule: string, text: Written, finding: Pick<Finding, "severity" | "message"> & Partial<Finding>];

const inOverall = (overall: string): Written => ({ overall });

describe("the whole finding: what, where, and what it should be", () => {
  it.each<Said>([
    [
      "W-1",
      { title: "竹溪湾镇2025年政府信息公开工作报告" },
      {
        severity: "error",
        message:
          "标题是「竹溪湾镇2025年政府信息公开工作报告」，与规定的写法不同，应为「竹溪湾镇2025年政府信息公开工作年度报告」。",
        expected: "竹溪湾镇2025年政府信息公开工作年度报告",
        actual: "竹溪湾镇2025年政府信息公开工作报告",
      },
    ],
    [
      "W-1",
      { title: "2025年政府信息公开工作年度报告" },
      {
        severity: "error",
        message:
          "标题「2025年政府信息公开工作年度报告」没有写机关名称，应为「竹溪湾镇2025年政府信息公开工作年度报告」。",
        expected: "竹溪湾镇2025年政府信息公开工作年度报告",
        actual: "2025年政府信息公开工作年度报告",
      },
    ],
    [
      "W-1",
      { title: "竹溪湾镇2024年政府信息公开工作年度报告" },
      {
        severity: "error",
        message: "标题「竹溪湾镇2024年政府信息公开工作年度报告」的年度是 2024，本报告的年度是 2025，请核对。",
        expected: 2025,
        actual: "竹溪湾镇2024年政府信息公开工作年度报告",
        difference: -1,
      },
    ],
    [
      "W-1",
      { title: "石桥乡2025年政府信息公开工作年度报告" },
      {
        severity: "error",
        message: "标题「石桥乡2025年政府信息公开工作年度报告」的机关是“石桥乡”，本报告的机关是“竹溪湾镇”，请核对。",
        expected: "竹溪湾镇",
        actual: "石桥乡2025年政府信息公开工作年度报告",
      },
    ],
    [
      "W-2",
      inOverall("2024年，我镇主动公开信息243条。"),
      {
        severity: "verify",
        message:
          "正文「2024年，我镇主动公开信息243条」说的是 2024 年，本报告的年度是 2025，请核对是否沿用了其他年度的文字。",
        expected: 2025,
        actual: 2024,
        difference: -1,
      },
    ],
    [
      "W-3",
      inOverall("现将建水县民族宗教事务局2025年政府信息公开工作情况报告如下。"),
      {
        severity: "error",
        message:
          "正文「现将建水县民族宗教事务局2025年政府信息公开工作情况报告如下」出现“建水县民族宗教事务局”，本报告的机关是“竹溪湾镇”，请核对是否沿用了其他机关的文字。",
        expected: "竹溪湾镇",
        actual: "建水县民族宗教事务局",
      },
    ],
    [
      "W-3",
      inOverall("对照清单，我局逐项公开。"),
      {
        severity: "verify",
        message:
          "正文「对照清单，我局逐项公开。」出现“我局”，本报告的机关是“竹溪湾镇”，请核对是否沿用了其他机关的文字。",
        expected: "竹溪湾镇",
        actual: "我局",
      },
    ],
    [
      "W-4",
      inOverall("本报告依据国办公开办函〔2019〕60号编制。"),
      {
        severity: "verify",
        message:
          "正文「本报告依据国办公开办函〔2019〕60号编制」引用的“国办公开办函〔2019〕60号”已不适用于本年度，应依据国办公开办函〔2021〕30号，请核对。",
        actual: "国办公开办函〔2019〕60号",
      },
    ],
    [
      "W-5",
      inOverall("全年共公开条。"),
      { severity: "verify", message: "正文「全年共公开条。」像是漏了数字，请补上。" },
    ],
    [
      "W-5",
      inOverall("报告日期：2025年  月  日"),
      { severity: "verify", message: "正文「报告日期：2025年 月 日」的日期不完整，请核对。" },
    ],
    [
      "W-6",
      inOverall("收到申请××件。"),
      { severity: "error", message: "正文「收到申请××件。」还留着模板的提示或占位符，请改成实际内容。" },
    ],
    ["W-7", inOverall(""), { severity: "verify", message: "“一、总体情况”还是空的，请补写。" }],
    [
      "W-7",
      inOverall("（一）主动公开：公开信息286条。"),
      {
        severity: "verify",
        message:
          "“一、总体情况”没有写到“依申请公开”、“政府信息管理”、“政府信息公开平台建设”、“监督保障”，五个方面不能遗漏，请补写。",
      },
    ],
    ["W-8", { problems: "" }, { severity: "error", message: "“五、存在的主要问题及改进情况”还是空的，请补写。" }],
    [
      "W-8",
      { problems: "存在问题：\n无。" },
      {
        severity: "error",
        message: "“五、存在的主要问题及改进情况”只写了「存在问题：无。」，应写明本机关存在的问题和改进情况。",
      },
    ],
    [
      "W-8",
      { problems: "更新偏慢，将加强培训。" },
      {
        severity: "verify",
        message: "“五、存在的主要问题及改进情况”只有 11 字，至少应有 30 字，差 19 字，请写具体。",
        expected: 30,
        actual: 11,
        difference: -19,
      },
    ],
    [
      "W-8",
      { problems: "本镇全年严格执行各项制度，公开工作按计划开展，各项任务顺利完成，群众普遍满意，领导给予肯定。" },
      { severity: "verify", message: "“五、存在的主要问题及改进情况”没有写到存在的问题和改进情况，请补写。" },
    ],
    [
      "W-9",
      inOverall("报告分为五个部分：总体情况、主动公开政府信息情况、依申请公开情况、复议诉讼情况、存在的主要问题。"),
      {
        severity: "hint",
        message:
          "正文「报告分为五个部分：总体情况、主动公开政府信息情况、依申请公开…」写的是 5 个部分，规定的是 6 个部分，差 1。",
        expected: 6,
        actual: 5,
        difference: -1,
      },
    ],
    [
      "W-9",
      inOverall("报告分为六个部分：总体情况、主动公开政府信息情况、依申请公开情况、存在的主要问题、其他事项。"),
      {
        severity: "hint",
        message:
          "正文「报告分为六个部分：总体情况、主动公开政府信息情况、依申请公开…」列出的组成部分缺少“政府信息公开行政复议、行政诉讼情况”，请核对。",
      },
    ],
    [
      "W-10",
      inOverall("（一）组织推动全省政务公开工作。"),
      {
        severity: "hint",
        message: "正文「组织推动全省政务公开工作」的范围超出本机关职责，请核对是否沿用了上级机关的文字。",
      },
    ],
    [
      "W-10",
      inOverall("（六）信访工作"),
      {
        severity: "hint",
        message: "正文「（六）信访工作」是信访方面的内容，不属于政府信息公开年度报告的事项，请核对。",
      },
    ],
    [
      "W-11",
      inOverall("公开，，齐全。及时。。"),
      { severity: "hint", message: "正文有 2 处标点重复，如「公开，，齐全。及时。。」。" },
    ],
    [
      "W-11",
      inOverall("公开,齐全;及时。"),
      {
        severity: "hint",
        message: "正文有 2 处半角标点夹在汉字中间，如「公开,齐全;及时。」，建议改为全角。",
      },
    ],
    [
      "W-11",
      inOverall("公开信息１２条。"),
      { severity: "hint", message: "正文有 1 处全角数字，如「公开信息１２条。」，建议改为半角。" },
    ],
    [
      "W-12",
      inOverall("数据统计期限为2025年1月1日至2025年11月30日。"),
      {
        severity: "verify",
        message: "正文「数据统计期限为2025年1月1日至2025年11月30日。」的统计期限应为 2025年1月1日至12月31日，请核对。",
        expected: "2025年1月1日至12月31日",
        actual: "2025年1月1日至2025年11月30日",
      },
    ],
    [
      "W-13",
      { other: "" },
      {
        severity: "error",
        message: "“六、其他需要报告的事项”还是空的，没有其他事项的请写“无”。",
        expected: "无",
      },
    ],
  ])("%s of %j", (rule, text, said) => {
    const nothing = {
      expected: null,
      actual: null,
      difference: null,
      cells: [],
      origin: null,
      isMendedByExport: false,
    };
    expect(findingsOf(rule, written(text))).toEqual([{ ...nothing, rule, ...said }]);
  });
});

it.each([
  ["截止12月底", "截止", "截至"],
  ["截止目前", "截止", "截至"],
  ["部份栏目", "部份", "部分"],
  ["布署工作", "布署", "部署"],
  ["按排专人", "按排", "安排"],
  ["贯策条例", "贯策", "贯彻"],
  ["公布帐号", "帐号", "账号"],
  ["既使没有", "既使", "即使"],
  ["行政覆议", "行政覆议", "行政复议"],
  ["行政复意", "行政复意", "行政复议"],
  ["公开申情", "公开申情", "公开申请"],
  ["公开条列", "公开条列", "公开条例"],
  ["规范形文件", "规范形文件", "规范性文件"],
])("W-11 knows what is meant by %s", (text, wrong, right) => {
  expect(findingsOf("W-11", written({ overall: text })).map(({ message }) => message)).toEqual([
    `正文「${text}」中的“${wrong}”应为“${right}”。`,
  ]);
});

describe("what is not assessed, and why", () => {
  it.each<readonly [string, Written, string]>([
    ["W-1", { title: null }, "没有标题"],
    ["W-1", { title: " " }, "没有标题"],
    ["W-2", { year: null }, "没有年度"],
    ["W-3", { agency: null }, "没有机关名称"],
    ["W-3", { agency: " " }, "没有机关名称"],
    ["W-4", { year: null }, "没有年度"],
    ["W-4", { year: 2020 }, "这一年度适用的格式没有这项要求"],
    ["W-10", { kind: null, agency: "云阳县教育局" }, "没有机关类型"],
    ["W-10", { kind: null, agency: null }, "没有机关类型"],
    ["W-12", { year: null }, "没有年度"],
  ])("%s of %j: %s", (rule, text, why) => {
    const { notAssessed } = assessed(written(text));
    expect(notAssessed.filter((one) => one.rule === rule)).toEqual([{ rule, why }]);
  });
});
