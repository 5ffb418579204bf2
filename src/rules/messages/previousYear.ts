/** What the rules that compare with last year's report say. */
export const previousYearMessages = {
  none: "未提供上年报告",
  agencyUnknown: (isPrevious: boolean) =>
    `${isPrevious ? "上年报告" : "本报告"}没有写明机关名称，无法确认是同一机关，没有比较`,
  otherAgency: (previous: string, agency: string) => `上年报告是${previous}的，不是${agency}的，没有比较`,
  yearUnknown: (isPrevious: boolean) =>
    `${isPrevious ? "上年报告" : "本报告"}没有写明年度，无法确认是上一年的，没有比较`,
  otherYear: (previous: number, expected: number) => `上年报告是${previous}年的，应为${expected}年，没有比较`,
  noTable: (table: string, isPrevious: boolean) => `${isPrevious ? "上年报告" : "报告"}中没有${table}`,
  noNumbers: (row: string) => `上年报告的“${row}”没有数字`,
  noStock: (isPrevious: boolean) => `${isPrevious ? "上年报告" : "报告"}用的是 2019 版格式，没有现行有效件数`,
  noText: (isPrevious: boolean) => `${isPrevious ? "上年报告" : "报告"}中没有可以比较的正文`,
  carriedIn: (table: string, column: string, expected: number, actual: number) =>
    `${table}「${column}」列：二、上年结转应等于上年报告的结转下年度 ${expected} 件，现为 ${actual} 件，差 ${Math.abs(actual - expected)}，请改正或写明原因。`,
  stock: (table: string, row: string, before: number, issued: number, repealed: number, actual: number) =>
    `${table}「${row}」行：现行有效应为 ${before + issued - repealed} 件（上年 ${before} 加制发 ${issued} 减废止 ${repealed}），现为 ${actual} 件，差 ${Math.abs(actual - before - issued + repealed)}，请改正或写明原因。`,
  change: (cell: string, before: string, now: string) =>
    `${cell}由上年的 ${before} 变为 ${now}，变化较大，请与原始台账复核。`,
  growth: (said: string, what: string, before: string, now: string, expected: string) =>
    `正文写“${said}”，但${what}由上年的 ${before} 变为 ${now}，应为${expected}，请核对。`,
  grown: (isUp: boolean, percent: string) => `${isUp ? "增长" : "下降"} ${percent}`,
  unchanged: "持平",
  alike: (heading: string, percent: number) =>
    `“${heading}”的内容约有 ${percent}% 与上年报告相同（数字不计），请结合本年实际修改，或写明原因。`,
} as const;
