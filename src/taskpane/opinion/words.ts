import type { Severity } from "../../rules";
import { words } from "../words";

/** What stands in a 审核意见, and what the pane says around it. */
export const opinionWords = {
  title: (report: string) => `关于《${report}》的审核意见`,
  plainTitle: "政府信息公开工作年度报告审核意见",
  greeting: (agency: string) => `${agency}：`,
  lead: (year: number | null, counts: string) =>
    `你单位报送的${year === null ? "" : `${year}年`}政府信息公开工作年度报告已检查，${counts}。`,
  counts: (error: number, verify: number, hint: number) =>
    `有${words.severity.error}性问题 ${error} 项、需${words.severity.verify} ${verify} 项、${words.severity.hint} ${hint} 项`,
  clean: "没有发现问题",
  part: (severity: Severity, count: number) => `${partNames[severity]}（${count} 项，${partDemands[severity]}）`,
  explainedPart: (count: number) => `已作说明的事项（${count} 项）`,
  notAssessedPart: "没有检查的规则",
  unlistedHints: (count: number) => `另有${words.severity.hint} ${count} 项，未列出。`,
  whole: "整份报告",
  place: (place: string) => `位置：${place}`,
  advice: (advice: string) => `建议：${advice}`,
  explanation: (text: string) => `说明：${text}`,

  balance: "请核对这几格，使两边相等。",
  verify: "请改正，或写明原因。",
  /** What the column 建议 says where a message says itself what to do. */
  correct: "请改正。",
  consider: "供参考。",
  certain: (what: string) => `很可能是${what}。`,
  oneOf: (candidates: readonly string[]) =>
    candidates.length === 1
      ? `可能是${candidates[0] ?? ""}，请核对。`
      : `请核对，可能是以下之一：${candidates.map((one, index) => `（${index + 1}）${one}`).join("；")}。`,
  shouldBe: (cell: string, from: string, to: number) => `${cell}，现为 ${from}，应为 ${to}`,
  because: (cells: readonly string[], reason: string) => `${cells.join("；")}，理由：${reason.replace(/。$/, "")}`,
  seePoint: (number: number) => `同第 ${number} 条`,

  demandAll: "请改正后重新报送；需核实的，也可以书面说明原因。",
  demandNothing: "以上提示供参考。",
  date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,

  open: "审核意见",
  back: "返回问题列表",
  heading: "审核意见",
  intro: "按定稿的要求检查：空着的数字格算强制性问题。",
  withHints: (count: number) => `列出${words.severity.hint}（${count} 项）`,
  preview: "审核意见全文",
  copy: "复制全文",
  sheet: "写入工作表",
  writing: "正在写入…",
  copied: "审核意见已复制，可以直接粘贴。",
  selected: "这里不能自动复制，全文已选中，请按 Ctrl+C。",
  written: (sheet: string) => `已写入工作表“${sheet}”，可以打印或发回。再次检查时不会读它。`,
  exists: (sheet: string) => `工作簿里已经有“${sheet}”。`,
  replace: "替换它",
  beside: "另存一张",
  cancel: "取消",
} as const;

const partNames: Readonly<Record<Severity, string>> = {
  error: `${words.severity.error}性问题`,
  verify: `需${words.severity.verify}的问题`,
  hint: words.severity.hint,
};

const partDemands: Readonly<Record<Severity, string>> = {
  error: "请逐项改正",
  verify: "请改正，或书面说明原因",
  hint: "供参考",
};
