import { outputSheetName } from "../../form";

/** What the pane says of the export. */
export const exportWords = {
  heading: "导出全文",
  loading: "正在准备全文…",
  clean: "检查通过，可以导出正式文本。",
  blocked: (count: number) => `还有 ${count} 项强制性问题，现在只能导出草稿，首行会注明。`,
  unfinished: "其中的空格也算在内：没有发生的请填 0。",
  toReview: "查看问题",
  questions: (count: number) => `还有 ${count} 项需要核实：改正，或写一句说明。`,
  toQuestions: "去核实",
  mended: (count: number) => `导出时自动更正 ${count} 处`,
  preview: "全文预览",
  copy: "复制全文",
  copyDraft: "复制草稿",
  download: "下载 .txt",
  sheet: "写入工作表",
  writing: "正在写入…",
  sheetName: outputSheetName,
  draftSheetName: `${outputSheetName}（草稿）`,
  copied: "全文已复制，可以直接粘贴。",
  selected: "这里不能自动复制，全文已选中，请按 Ctrl+C。",
  requested: (file: string) => `已请求下载“${file}”。如果没有看到文件，请用“复制全文”或“写入工作表”。`,
  written: (sheet: string) => `已写入工作表“${sheet}”，保存工作簿即可。`,
  draftFile: "（草稿）",
  untitled: "政府信息公开工作年度报告",
} as const;
