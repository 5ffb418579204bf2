import type { TermGroup } from "./term";

const reporting = "统计联网直报平台的审核分级";

/** What a review says. */
export const reviewTerms: TermGroup = {
  heading: "审核",
  terms: [
    {
      term: "审核",
      code: "review",
      meaning: "拿全部规则看一份年报，逐条列出问题；具体的动作说“检查”。",
      avoid: [{ words: ["校验", "稽核", "核验"], why: "一件事只用一个词。" }],
      source: "各级年报通知的说法",
    },
    {
      term: "规则",
      code: "Rule",
      meaning: "一条要求，有公开的代号（如 T3-1）；没能用上的列在“未检查”里，并写明原因。",
      avoid: [{ words: ["校验项", "审核公式"], why: "有的规则看文字，不是公式。" }],
      source: "本项目",
    },
    {
      term: "问题",
      code: "Finding",
      meaning: "一条规则在一处看到的不符，说明在哪里、差多少、怎么办。",
      avoid: [{ words: ["报错", "违规", "异常项"], why: "可能只是需要说明，并不是错。" }],
      source: "本项目",
    },
    {
      term: "强制",
      code: "error",
      meaning: "强制性问题：必须改正，否则只能导出草稿。",
      avoid: [{ words: ["错误级", "严重错误", "致命", "阻断"], why: "基层熟悉的是强制性、核实性、提示性。" }],
      source: reporting,
    },
    {
      term: "核实",
      code: "verify",
      meaning: "核实性问题：改正，或写一条说明。",
      avoid: [{ words: ["警告", "存疑"], why: "同上。" }],
      source: reporting,
    },
    {
      term: "提示",
      code: "hint",
      meaning: "提示性问题：供参考，不要求处理。",
      avoid: [{ words: ["温馨提示", "友情提示", "建议级"], why: "同上。" }],
      source: reporting,
    },
    {
      term: "说明",
      code: "Explanation",
      meaning: "对一个核实性问题写的原因，保存在工作表“审核说明”里。",
      avoid: [{ words: ["备注", "批注", "申诉"], why: "直报平台叫说明；“批注”是 Excel 的另一样东西。" }],
      source: reporting,
    },
    {
      term: "未检查",
      code: "NotAssessed",
      meaning: "这次没能用上的规则和原因，如没有上年报告。",
      avoid: [{ words: ["已跳过", "已忽略"], why: "不是谁要跳过它。" }],
      source: "本项目",
    },
    {
      term: "可能填错的地方",
      code: "Suspect",
      meaning: "总计不平时推断的单元格和应有的数，附理由和可能性。",
      avoid: [{ words: ["嫌疑", "可疑单元格", "智能诊断"], why: "说得平实，不夸大。" }],
      source: "本项目",
    },
    {
      term: "上年报告",
      code: "previous",
      meaning: "同一机关上一年度的年报，用来核对上年结转、现行有效件数和文字雷同。",
      avoid: [{ words: ["去年报告", "上期报告", "往期"], why: "与表里的“上年”一致。" }],
      source: "本项目",
    },
    {
      term: "汇总",
      code: "mergeReports",
      meaning: "把本级和所属各单位的年报逐格相加，得到本级政府的年报。",
      avoid: [{ words: ["并表", "轧账"], why: "那是会计的说法。" }],
      source: "各级年报通知的说法",
    },
    {
      term: "单位",
      code: "Unit",
      meaning: "汇总时计入的一个机关；只在汇总时这样说。",
      avoid: [{ words: ["下级机构", "子单位"], why: "所属部门不都是下级。" }],
      source: "各级年报通知的说法",
    },
    {
      term: "审核意见",
      code: "Opinion",
      meaning: "审核的人发回给编制机关的文字，写明问题、位置和建议。",
      avoid: [{ words: ["审核报告", "反馈单"], why: "“报告”在这里只指年报。" }],
      source: "各级年报通知的说法",
    },
    {
      term: "草稿",
      code: "isDraft",
      meaning: "还有强制性问题时导出的全文，首行注明草稿。",
      avoid: [{ words: ["初稿", "底稿"], why: "只有草稿和定稿两种。" }],
      source: "本项目",
    },
  ],
};
