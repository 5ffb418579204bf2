/** What the pane says of the 说明. */
export const explanationWords = {
  write: "写说明",
  edit: "修改说明",
  label: "说明",
  hint: "写明核实过的情况和原因，保存到工作表“审核说明”。Ctrl+Enter 保存，Esc 取消。",
  editHint: "清空后保存，这一项会重新待核实。Ctrl+Enter 保存，Esc 取消。",
  save: "保存说明",
  saving: "正在保存…",
  cancel: "取消",
  empty: "请写一句说明。",
  saved: "说明已写入工作表“审核说明”。",
  reopened: "已撤回说明，这一项重新待核实。",
  explained: (count: number) => `已说明 ${count} 项`,
  allAnswered: "没有待处理的问题",
} as const;
