import type { SectionForm } from "./types";

/**
 * The six sections, the same in both editions. Headings: 国办公开办函〔2021〕30号, exact. The guidance is ours: what
 * 条例第五十条 asks for, said for the person who writes it.
 */
export const sections: readonly SectionForm[] = [
  {
    id: "overall",
    heading: "一、总体情况",
    partStyle: "numbered",
    parts: [
      {
        id: "proactive",
        label: "主动公开",
        guidance: "写本年主动公开了哪些信息、多少条，政策解读和回应关切的情况。只写本机关，数字与表二一致。",
      },
      {
        id: "onRequest",
        label: "依申请公开",
        guidance: "写本年收到多少件申请、办结多少件、结转多少件。数字与表三一致；没有收到申请就如实写没有收到。",
      },
      {
        id: "management",
        label: "政府信息管理",
        guidance: "写信息的审核、更新和保密审查，规范性文件的发布、废止和现行有效件数。",
      },
      {
        id: "platform",
        label: "政府信息公开平台建设",
        variants: ["平台建设", "公开平台建设", "政府信息公开平台"],
        guidance: "写网站专栏、公报、政务新媒体和线下查阅点的建设与维护。",
      },
      {
        id: "supervision",
        label: "监督保障",
        guidance: "写领导分工、培训和检查。各级人民政府还要写工作考核、社会评议和责任追究结果情况。",
      },
    ],
  },
  { id: "disclosure", heading: "二、主动公开政府信息情况" },
  { id: "requests", heading: "三、收到和处理政府信息公开申请情况" },
  {
    id: "remedies",
    heading: "四、政府信息公开行政复议、行政诉讼情况",
    variants: ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
  },
  {
    id: "problems",
    heading: "五、存在的主要问题及改进情况",
    variants: ["五、政府信息公开工作存在的主要问题及改进情况"],
    partStyle: "heading",
    parts: [
      {
        id: "problems",
        label: "存在问题",
        variants: ["存在的主要问题", "存在的问题", "主要问题"],
        guidance: "写本机关本年确实存在的问题，不照搬往年和别的机关。",
      },
      {
        id: "improvements",
        label: "改进情况",
        variants: ["改进措施", "整改情况", "下一步工作"],
        guidance: "逐条对应上面的问题，写已经做了什么、准备做什么。",
      },
    ],
  },
  {
    id: "other",
    heading: "六、其他需要报告的事项",
    guidance: "写本年收取信息处理费的情况和其他要报告的事项；没有就写“无”。",
  },
];
