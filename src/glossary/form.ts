import type { TermGroup } from "./term";

const notice = "国办公开办函〔2021〕30号";

/** What the official form calls its parts. */
export const formTerms: TermGroup = {
  heading: "报告和表格",
  terms: [
    {
      term: "年报",
      code: "Report",
      meaning: "一个机关一个年度的《政府信息公开工作年度报告》，包括六个部分的正文和三张表。",
      avoid: [{ words: ["年度报表"], why: "报告有正文，不只是表。" }],
      source: "政府信息公开条例第四十九条、第五十条",
    },
    {
      term: "机关",
      code: "agency",
      meaning: "编制这份年报的行政机关，写全称或规范简称。",
      avoid: [{ words: ["本单位", "其他单位", "填报单位"], why: "条例说的是行政机关；“单位”还指件、万元。" }],
      source: "政府信息公开条例",
    },
    {
      term: "机关类型",
      code: "AgencyKind",
      meaning: "乡镇街道、县级部门、县级政府等，有的规则只对某些类型适用。",
      avoid: [{ words: ["单位性质", "单位类型", "机关性质"], why: "与“机关”的叫法一致。" }],
      source: "本项目",
    },
    {
      term: "年度",
      code: "year",
      meaning: "报告哪一年的工作，即 1 月 1 日至 12 月 31 日的那一年，不是发布的那一年。",
      avoid: [{ words: ["报告期", "填报年份"], why: "标题和条例都写“年度”。" }],
      source: notice,
    },
    {
      term: "版",
      code: "Edition",
      meaning: "国务院办公厅规定的格式的一版：2019 版用于 2019、2020 年度，2021 版用于 2021 年度起。",
      avoid: [{ words: ["新格式", "旧格式", "老格式"], why: "再出一版就说不清是哪一版。" }],
      source: `国办公开办函〔2019〕60号、${notice}`,
    },
    {
      term: "表二、表三、表四",
      code: "TableForm",
      meaning: "第二、三、四部分的表，表号跟部分走，所以没有表一。",
      avoid: [{ words: ["表2", "表3", "表4", "附表", "表格二", "表格三", "表格四"], why: "业内按部分的序号称呼。" }],
      source: notice,
    },
    {
      term: "正文",
      code: "narrative",
      meaning: "第一、五、六部分的文字。",
      avoid: [{ words: ["文字部分", "文字材料"], why: "一个词就够。" }],
      source: notice,
    },
    {
      term: "勾稽关系",
      code: "Relation",
      meaning: "单元格之间必须成立的等式，如第一项加第二项之和，等于第三项加第四项之和。",
      avoid: [
        { words: ["钩稽", "勾嵇", "稽核关系"], why: "表头印的是“勾稽”。" },
        { words: ["平衡关系", "逻辑关系", "校验公式"], why: "审核人员只说勾稽关系。" },
      ],
      source: `${notice}表三左上角`,
    },
    {
      term: "总计",
      code: "total",
      meaning: "表三、表四里印着“总计”的行或列；表三的（七）总计是本年办理结果之和。",
      avoid: [
        { words: ["合计格", "合计列", "合计数", "合计自动", "自动合计"], why: "表里印的是“总计”。" },
        { words: ["小计"], why: "表里没有小计。" },
      ],
      source: notice,
    },
    {
      term: "上年结转",
      code: "carriedIn",
      meaning: "表三第二项：上年没有办完、本年接着办的申请件数，应等于上年报告的结转下年度继续办理。",
      avoid: [{ words: ["上年度结转", "上年遗留", "结余", "转结", "结存"], why: "表里印的是“上年结转”。" }],
      source: notice,
    },
    {
      term: "结转下年度继续办理",
      code: "carriedOut",
      meaning: "表三第四项：本年没有办完、转到下一年度的申请件数。",
      avoid: [{ words: ["未办结数", "遗留下年", "转入下年"], why: "表里印的是“结转下年度继续办理”。" }],
      source: notice,
    },
    {
      term: "申请人",
      code: "applicants",
      meaning: "提出政府信息公开申请的自然人、法人或其他组织，表三的六列。",
      avoid: [{ words: ["申请者", "提交人"], why: "表里印的是“申请人情况”。" }],
      source: notice,
    },
    {
      term: "现行有效件数",
      code: "inForce",
      meaning: "年末仍然有效的规章或行政规范性文件件数，等于上年的加本年制发减本年废止。",
      avoid: [{ words: ["文件存量", "存量文件", "有效文件数"], why: "表里印的是“现行有效件数”。" }],
      source: notice,
    },
    {
      term: "本年废止件数",
      code: "repealed",
      meaning: "本年宣布不再有效的规章或行政规范性文件件数。",
      avoid: [{ words: ["度止", "作废"], why: "“度止”是误写，“作废”不是公文用语。" }],
      source: notice,
    },
    {
      term: "行政规范性文件",
      code: "normativeDocuments",
      meaning: "行政机关制发的、涉及公民权利义务、反复适用的公文，2021 版表二的第二行。",
      avoid: [{ words: ["红头文件", "规范文件"], why: "不是同一范围。" }],
      source: notice,
    },
    {
      term: "尚未审结",
      code: "pending",
      meaning: "年末还没有结果的行政复议或行政诉讼案件。",
      avoid: [{ words: ["未结案", "在审"], why: "表里印的是“尚未审结”。" }],
      source: notice,
    },
  ],
};
