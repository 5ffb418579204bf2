/** What the pane says of this year beside last year. */
export const compareWords = {
  heading: "与上年对照",
  legend: (last: string, now: string) => `空心点是 ${last}，实心点是 ${now}；连线越长，变化越大。点一行，到那一格。`,
  lastYear: "上年",
  thisYear: "本年",
  year: (year: number) => `${year} 年`,
  striking: "变化大",
  none: "—",
  change: (before: string, now: string) => `${before} → ${now}`,
  line: (name: string, last: string, before: string, year: string, now: string) =>
    `${name}：${last} ${before}，${year} ${now}`,
  quiet: (count: number) => `另有 ${count} 行两年都是 0。`,
  allQuiet: "两年都是 0。",
} as const;
