/** What the pane says of marks in a workbook that it has not built. */
export const paintWords = {
  paint: "标出问题",
  paintTitle: "用条件格式给有问题的单元格着色，不改动原有的底色，可以完整取消",
  again: "重新标出",
  painting: "正在标出…",
  takeBack: "取消标出",
  takingBack: "正在取消…",
  takenBack: "已取消标出，工作簿和标出前一样。",
  painted: (sheets: readonly { readonly sheet: string; readonly cells: number }[], fixed: number) => {
    if (sheets.length === 0) return "现在没有要着色的单元格；以后哪里不平，会当场变色。";
    const all = sheets.reduce((sum, { cells }) => sum + cells, 0);
    const list = sheets.map(({ sheet, cells }) => `“${sheet}” ${cells} 格`).join("、");
    const where =
      sheets.length === 1 ? `在工作表“${sheets[0]?.sheet ?? ""}”标出 ${all} 格` : `共标出 ${all} 格：${list}`;
    const live = fixed === all ? "" : "改正后颜色自己消失。";
    const still = fixed === 0 ? "" : `${fixed === all ? "这些格" : `其中 ${fixed} 格`}不随修改变色，改完请重新标出。`;
    return `已${where}。${live}${still}`;
  },
} as const;
