/** What the pane says of the cells that are probably wrong. */
export const suspectWords = {
  heading: "可能填错的地方",
  certain: "很可能是",
  tied: (count: number) => `有 ${count} 种可能，并列，分不出先后：`,
  ranked: (count: number) => `有 ${count} 种可能，可能性大的在前：`,
  single: "可能是，请核对：",
  moreTied: (count: number) => `另有 ${count} 种同样可能，没有列出。`,
  lessProbable: "其余可能性更小，没有列出。",
  incomplete: "没有来得及试完所有可能，以上是目前最好的解释。",
  unripe: (table: string, blanks: number) =>
    `${table}还有 ${blanks} 格空着。填完（没有的填 0）后如果仍不平，会在这里指出最可能填错的格。`,

  cell: (table: string, address: string, row: string, column: string) =>
    `${table}${address === "" ? "" : ` ${address}`}「${row}」行「${column}」列`,
  shouldBe: (from: string, to: number) => `现为 ${from}，应为 ${to}`,
  blank: "空",
  text: (text: string) => `“${text}”`,
  arrow: (from: string, to: number) => `${from} → ${to}`,
  moreCells: (count: number) => `另有 ${count} 格`,
  isTied: "并列",
  probability: (percent: number) => (percent < 1 ? "可能性不到 1%" : `可能性约 ${percent}%`),
  correct: (to: number) => `改为 ${to}`,
  correctAll: (count: number) => `改正这 ${count} 格`,
  corrected: (address: string, to: number) => `已把 ${address} 改为 ${to}。`,
  correctedAll: (count: number) => `已改正 ${count} 格。`,
} as const;
