import type { TermGroup } from "./term";

/** What the product calls its own parts. */
export const productTerms: TermGroup = {
  heading: "Excel 和年报助手",
  terms: [
    {
      term: "年报助手",
      code: "product",
      meaning: "这个加载项的名称，也是功能区里的组名。",
      avoid: [{ words: ["年报插件", "年报工具"], why: "Office 里叫加载项。" }],
      source: "本项目",
    },
    {
      term: "加载项",
      code: null,
      meaning: "装进 Excel 里运行的网页程序。",
      avoid: [{ words: ["插件", "外接程序", "加载宏"], why: "Office 中文版叫加载项；加载宏是另一样东西。" }],
      source: "Office 中文界面",
    },
    {
      term: "面板",
      code: "Pane",
      meaning: "工作表右侧显示年报助手的窗格，由按钮“打开面板”打开。",
      avoid: [
        { words: ["侧边栏", "侧栏", "窗体"], why: "与按钮上的字一致。" },
        { words: ["任务窗格"], why: "那是 Office 的叫法，按钮上写的是“面板”。" },
      ],
      source: "本项目",
    },
    {
      term: "工作簿",
      code: "Workbook",
      meaning: "一个 Excel 文件。",
      avoid: [{ words: ["表格文件", "Excel表格"], why: "Excel 中文版叫工作簿。" }],
      source: "Office 中文界面",
    },
    {
      term: "工作表",
      code: "SheetPlan",
      meaning: "工作簿里的一张表，如“表三 依申请公开”。",
      avoid: [{ words: ["页签", "子表"], why: "Excel 中文版叫工作表。" }],
      source: "Office 中文界面",
    },
    {
      term: "单元格",
      code: "FilledCell",
      meaning: "工作表里的一格，地址如 D6；说到个数时可以只说“格”。",
      avoid: [{ words: ["栅格", "方格"], why: "Excel 中文版叫单元格。" }],
      source: "Office 中文界面",
    },
    {
      term: "工作台",
      code: "workbench",
      meaning: "没有 Excel 时，在浏览器里试用年报助手的页面。",
      avoid: [{ words: ["模拟器", "演示环境"], why: "里面是真实的表格和真实的加载项。" }],
      source: "本项目",
    },
  ],
};
