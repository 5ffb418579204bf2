/** What the pane says of a report at a glance. */
export const overviewWords = {
  edition: (edition: string) => `${edition} 版格式`,
  progress: "填写进度",
  cells: (filled: number, all: number) => `${filled}/${all} 格`,
  parts: (written: number, all: number) => `${written}/${all} 段`,
  written: "已写",
  unwritten: "未写",
  missing: "没有这张表",
  next: (table: string) => `去填写，到${table}第一个空格`,
  nextShort: "去填写",
  blanks: (count: number) => `还有 ${count} 个数字格空着。没有发生的，按要求填 0。`,
  fillBlanks: "其余填 0",
  filling: "正在填写…",
  findings: "检查结果",
  toReview: "查看问题",
  toExport: "导出全文",
  another: "要另做一份年报，请新建一个工作簿再打开年报助手。",
} as const;
