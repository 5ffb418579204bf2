import type { OutputFormat } from "../../files/writers";
import { outputSheetName } from "../../form";

/** What the pane says of one format: its short name, what the file is called in a sentence, what it is for. */
interface FormatWords {
  readonly label: string;
  readonly file: string;
  readonly purpose: string;
  /** What to do where no file appears. `copy`: the name of the button that copies. */
  readonly instead: (copy: string) => string;
}

/** What the pane says of the export. */
export const exportWords = {
  heading: "导出全文",
  clean: "检查通过，可以导出正式文本。",
  blocked: (count: number) => `还有 ${count} 项强制性问题，现在只能导出草稿，文件开头会注明。`,
  unfinished: "其中的空格也算在内：没有发生的请填 0。",
  toReview: "查看问题",
  questions: (count: number) => `还有 ${count} 项需要核实：改正，或写一句说明。`,
  toQuestions: "去核实",
  mended: (count: number) => `导出时自动更正 ${count} 处`,

  format: "文件格式",
  formats: {
    docx: {
      label: "Word",
      file: "Word 文档",
      purpose: "按公文格式排版，用于送审、印发和存档。",
      instead: (copy) => `请用“${copy}”，再粘贴到 Word`,
    },
    html: {
      label: "网页",
      file: "网页",
      purpose: "完整的网页文件，用于发布到网站。",
      instead: (copy) => `请用“${copy}”，再粘贴到网站的编辑框`,
    },
    xlsx: {
      label: "Excel",
      file: "Excel 工作簿",
      purpose: "只含标准工作表，用于报送和汇总。",
      instead: () => "请用 Excel 的“另存为”保存当前工作簿",
    },
    txt: {
      label: "TXT",
      file: "文本文件",
      purpose: "纯文字，表格各列用制表符隔开。",
      instead: (copy) => `请用“${copy}”或“写入工作表”`,
    },
  } satisfies Record<OutputFormat, FormatWords>,
  download: "下载",
  downloadDraft: "下载草稿",
  making: (file: string) => `正在生成${spaced(file)}…`,
  makingShort: "正在生成…",
  notMade: (file: string) => `${file}没有生成成功，请检查网络后重试。`,
  requested: (file: string, instead: string) => `已请求下载“${file}”。如果没有看到文件，${instead}。`,
  draftFile: "（草稿）",
  untitled: "政府信息公开工作年度报告",

  preview: "全文预览",
  mode: "预览和复制的样式",
  rich: "带格式",
  plain: "纯文本",
  copy: "复制全文",
  copyDraft: "复制草稿",
  copied: {
    rich: "全文已复制，可以粘贴到网站的编辑框或 Word，表格和格式都在。",
    plain: "全文已复制为纯文本，可以直接粘贴。",
  },
  copiedDraft: {
    rich: "草稿已复制，表格和格式都在，开头注明了草稿。",
    plain: "草稿已复制为纯文本，开头注明了草稿。",
  },
  selected: "这里不能自动复制，全文已选中，请按 Ctrl+C（Mac 按 ⌘C）。",

  sheet: "写入工作表",
  draftSheet: "草稿写入工作表",
  writing: "正在写入…",
  sheetName: outputSheetName,
  draftSheetName: `${outputSheetName}（草稿）`,
  written: (sheet: string) => `已写入工作表“${sheet}”，保存工作簿即可。`,
} as const;

/** A space parts Chinese from a Latin word. */
function spaced(file: string): string {
  return /^[A-Za-z]/.test(file) ? ` ${file}` : file;
}
