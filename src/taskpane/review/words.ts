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
  notLive: "现在不能自动跟随修改，改完请按“重新检查”。",
} as const;
