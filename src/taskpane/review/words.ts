/** What the pane says around the findings. */
export const reviewWords = {
  heading: "检查结果",
  recheck: "重新检查",
  noneMore: "数字、勾稽关系和表格结构都已检查，可以导出。",
  nonePartly: (count: number) => `检查过的都没有问题；另有 ${count} 项没有检查，原因见下。`,
  otherGroup: "整份报告",
  goTo: (place: string) => `定位到 ${place}`,
  related: (count: number) => `相关单元格 ${count}`,
  more: (count: number) => `另有 ${count} 格未列出`,
  blanks: (count: number) => `还有 ${count} 个空格，没有发生的填 0。`,
  emptyCell: "空",
  notAssessed: (count: number) => `未检查 ${count} 项`,
  selectAll: "全部选中",

  severities: "按级别筛选",
  tables: "按表筛选",
  allTables: "全部表格",
  chosenTable: "已选的表",
  tableOption: (title: string, count: number) => `${title} ${count}`,
  shown: (shown: number, all: number) => `显示 ${shown} 项，共 ${all} 项。`,
  showAll: "全部显示",
  showMore: (count: number, left: number) =>
    count === left ? `再显示 ${count} 项` : `再显示 ${count} 项（还有 ${left} 项）`,
  back: "上一处",
  on: "下一处",
  backTitle: "上一处（Shift+F8）",
  onTitle: "下一处（F8）",
  position: (position: number | null, all: number) => `${position ?? "–"} / ${all}`,
  step: (position: number, all: number, message: string) =>
    `第 ${position} 项，共 ${all} 项${message === "" ? "" : `：${message}`}`,

  notLive: "现在不能自动跟随修改，改完请按“重新检查”。",
} as const;
