import { severityNames } from "../rules";

/**
 * What the pane says from its start. Parts that are loaded later bring their own words, failures their own sentence, and
 * findings that of their rule.
 */
export const words = {
  product: "年报助手",
  retry: "重试",
  close: "收起这条提示",

  connection: {
    waiting: "正在连接 Excel…",
    slow: "Excel 还没有应答，可能是 Office 组件没有加载成功。请检查网络后重试，或关闭面板再打开。",
    notExcel: "年报助手是 Excel 加载项，请在 Excel 中从“开始”选项卡的“年报助手”打开。",
    tooOld: "当前 Excel 版本较旧，缺少年报助手需要的功能。请使用 Excel 2021 或更新版本，或网页版 Excel。",
    reading: "正在读取工作簿…",
  },

  places: { label: "功能", fill: "填报", review: "审核", export: "导出", county: "汇总" },
  identity: (agency: string, year: string) => `${agency} · ${year}`,
  openFindings: (count: number) => `审核，${count} 个问题`,

  severity: severityNames,

  start: {
    heading: "开始一份年报",
    promise: "所有数据只写在当前工作簿里，不会上传。",
    create: "新建年报",
    createMore: "生成正文和三张标准表，总计自动计算，勾稽不平当场标出。",
    import: "导入现有报告",
    importMore: "从 Word、Excel、网页、文本或剪贴板读入，看过再填。",
    sample: "打开示例",
    sampleMore: "先看一份填好的虚构年报，随便试改。",
    resume: "继续已有",
    resumeMore: "工作簿里已经有年报表格，读出来接着填、接着查。",
    openingSample: "正在建立示例…",
    nothing: "当前工作簿里没有找到年报表格，可以新建一份。",
    sampleOpened: "示例已建好，内容纯属虚构。改动一个数字，就能看到检查结果变化。",
  },

  create: {
    heading: "新建年报",
    back: "返回",
    agency: "机关名称",
    agencyHint: "全称或规范简称，会写进标题。",
    kind: "机关类型",
    year: "年度",
    yearHint: "报告哪一年的工作，就填哪一年。",
    totals: "总计怎么填",
    formula: "自动计算",
    formulaMore: "总计格用公式，不用自己加。",
    typed: "手工填写",
    typedMore: "自己填总计，与分项互相核对，更容易找出填错的格。",
    submit: "建立工作表",
    building: "正在建立…",
    built: (sheets: readonly string[]) => `已建立 ${sheets.length} 张工作表：${sheets.join("、")}。`,
    resume: "继续使用已有工作表",
    noAgency: "请填写机关名称。",
    longAgency: (most: number) => `机关名称请控制在 ${most} 个字以内。`,
    noYear: "请填写四位数的年度，如 2025。",
    yearOutside: (first: number, last: number) => `请填写 ${first} 至 ${last} 之间的年度，其他年度没有对应的格式。`,
  },

  overview: {
    noAgency: "未写机关名称",
    noYear: "未写年度",
    year: (year: number) => `${year} 年`,
    filled: (count: number) => (count > 0 ? `已在 ${count} 个空格里填 0。` : "没有空着的数字格。"),
  },

  review: {
    checking: "正在检查…",
    none: "没有发现问题",
    summary: (error: number, verify: number, hint: number) => `强制 ${error}，核实 ${verify}，提示 ${hint}`,
    stale: "下面是上一次的结果。",
    noReport: "当前工作簿里没有找到年报表格。",
    toStart: "去填报",
  },

  trouble: {
    unexpected: "没有完成，请重试；仍不成功时，请关闭面板再打开。",
    sample: "示例文件没有读出来，请重试。",
  },
} as const;
