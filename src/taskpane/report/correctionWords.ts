/** What the pane says when it has changed cells. */
export const correctionWords = {
  takeBack: (value: number) => `改回 ${value}`,
  takeAllBack: "改回原来的数",
  takenBack: "已改回原来的数。",
} as const;
