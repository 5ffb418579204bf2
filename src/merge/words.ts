/** Why a report is not summed. Names of units come in “”, here and below. */
export const leftOutWords = {
  unreadable: (file: string, sentence: string) => `${file} 读不出，没有计入：${sentence}`,
  agencyUnknown: (file: string) => `${file} 没有写明机关名称，不知道是哪个单位的，没有计入。`,
  yearUnknown: (unit: string, year: number) => `${unit}的报告没有写明年度，无法确认是 ${year} 年的，没有计入。`,
  otherYear: (unit: string, found: number, year: number) =>
    `${unit}的报告是 ${found} 年的，这次汇总 ${year} 年，没有计入。`,
  otherEdition: (unit: string, tables: string, edition: string) =>
    `${unit}的${tables}不是 ${edition} 版格式，没有计入，请按 ${edition} 版格式重新填写。`,
  own: (unit: string) =>
    `${unit}与汇总机关同名，可能就是汇总后的年报，没有计入；如果这是本级自身的数，请把它写进单位名单。`,
  notListed: (unit: string) => `${unit}不在单位名单里，没有计入。`,
  ambiguous: (unit: string, names: readonly string[]) =>
    `${unit}可能是单位名单里的${quoted(names)}，无法判断，没有计入，请在报告里写全称。`,
  twiceSame: (unit: string, first: string) => `${unit}与 ${first} 是同一单位的报告，数字相同，只计了一次。`,
  twiceOther: (unit: string, others: readonly string[]) =>
    `${unit}与 ${others.join("、")} 是同一单位的报告，数字不同，都没有计入，请只留一份。`,
  errors: (unit: string, count: number, first: string) =>
    `${unit}有 ${count} 项强制性问题，没有计入，第一项是 ${first}`,
} as const;

/** What the rules of aggregation say. */
export const mergeMessages = {
  noOwn: "未提供本级年报",
  ownUnnamed: "本级年报没有写明机关名称或年度，没有比较",
  ownOther: (found: string, expected: string) => `本级年报是${found}的，不是${expected}的，没有比较`,
  ownEdition: (table: string) => `本级年报的${table}不是这一年度的格式，没有比较`,
  noText: "本级年报没有正文",
  noList: "未提供单位名单，无法核对是否齐全",
  noUnits: "没有计入任何单位",

  cell: (cell: string, own: string, sum: string, gap: string, parts: string) =>
    `${cell}：本级年报为 ${own}，各单位之和为 ${sum}，差 ${gap}${parts}，请核对。`,
  blankCell: (cell: string, own: string, sum: string) => `${cell}：本级年报${own}，各单位之和为 ${sum}，请核对。`,
  cutDecimals: (cell: string, own: string, sum: string) =>
    `${cell}：本级年报为 ${own}，各单位之和为 ${sum}，小数被舍去了，请按各单位之和填写。`,
  manyDigits: (cell: string, sum: string) =>
    `${cell}：各单位之和 ${sum} 超过工作簿能保存的 15 位数字，工作簿里只到第 15 位，请用本数。`,
  openUnit: (cell: string, count: number) =>
    `${cell}：这一版格式没有规定金额单位，${count} 个单位填了金额，请先核对都是元还是都是万元。`,
  missing: (name: string) => `单位名单里的“${name}”没有报告。`,
  listedTwice: (name: string) => `“${name}”在单位名单里写了不止一次，按一个单位计。`,
  takenWithErrors: (unit: string, count: number, first: string) =>
    `${unit}有 ${count} 项强制性问题，按要求仍然计入，第一项是 ${first}`,
  ofUnit: (unit: string, message: string) => `${unit}：${message}`,
  ofSum: (message: string) => `汇总数：${message}`,
  noPrevious: (count: number) => `有 ${count} 个单位没有可以比较的上年报告，没有核对上年结转。`,
  addends: (quote: string, sum: number, total: number, gap: number) =>
    `本级年报正文${quote}列出的各单位合计 ${sum}，总数为 ${total}，差 ${gap}，请核对。`,
} as const;

/** A unit with its file, as sentences name it. */
export function nameOfUnit(agency: string, file: string): string {
  return `“${agency}”（${file}）`;
}

/** The units that gave most to a cell, after the sum: （高平镇 5、柳岸镇 3 等 12 个单位）. */
export function listOfParts(parts: readonly { readonly agency: string; readonly value: string }[]): string {
  if (parts.length === 0) return "";
  const named = parts.slice(0, 3).map(({ agency, value }) => `${agency} ${value}`);
  return `（${named.join("、")}${parts.length > named.length ? ` 等 ${parts.length} 个单位` : ""}）`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("或");
}
