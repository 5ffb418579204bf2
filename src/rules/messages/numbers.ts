/** What the rules on single numbers say. */
export const numberMessages = {
  negative: (cell: string, value: string) => `${cell}是 ${value}，件数不能是负数，请改为 0 或正整数。`,
  negativeMoney: (cell: string, value: string) => `${cell}是 ${value}，金额不能是负数，请改为 0 或正数。`,
  notWhole: (cell: string, text: string) => `${cell}是“${text}”，件数应为整数，请核对后改正。`,
  tooLarge: (cell: string, text: string) => `${cell}是“${text}”，数字过大，请核对后改正。`,
  errorValue: (cell: string, text: string) => `${cell}显示 ${text}，公式或数据有误，请改为数字。`,
  emptyMark: (cell: string, text: string) => `${cell}填的是“${text}”，没有的应填 0。`,
  notNumber: (cell: string, text: string) => `${cell}填的是“${text}”，不是数字，请改为数字。`,
  notChange: (cell: string, text: string) => `${cell}填的是“${text}”，不是数字，请改为整数，减少的用负数表示，如 -8。`,
  blanks: (table: string, count: number, first: string) =>
    count === 1 ? `${first}还空着，没有的请填 0。` : `${table}还有 ${count} 格空着（从${first}起），没有的请填 0。`,
  dressed: (cell: string, raw: string, value: string) => `${cell}的“${raw}”按 ${value} 计，建议改成单纯的数字。`,
} as const;
