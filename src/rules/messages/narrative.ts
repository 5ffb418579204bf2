/** What the rules say that compare the text with the tables. Quotations come in 「」. */
export const narrativeMessages = {
  noText: "没有正文",
  noTable: (table: string) => `没有${table}`,
  noYear: "没有年度",
  otherEdition: "这一年度的格式没有这一项",

  differs: (quote: string, actual: number, figures: readonly NamedFigure[], gap: number) =>
    `正文${quote}写的是 ${actual}，${listed(figures)}，差 ${gap}，请核对正文和表格。`,
  deniedRequests: (quote: string, count: number) =>
    `正文${quote}，但表三「一、本年新收」总计为 ${count}，应为 0，差 ${count}，请核对。`,
  zeroRequests: (quote: string, count: number) =>
    `正文${quote}写的是 0，表三「一、本年新收」总计为 ${count}，差 ${count}，请核对。`,
  deniedRemedies: (quote: string, name: string, count: number) =>
    `正文${quote}，但表四${name}总计为 ${count}，应为 0，差 ${count}；如统计范围不同，请写明。`,
  enquiries: (quote: string, count: number) =>
    `正文${quote}，又说没有收到申请，而表三「一、本年新收」总计正是 ${count}：可能把咨询当作申请填进了表三，请核对。`,
  share: (quote: string, stated: string, part: number, total: number, right: string) =>
    `正文${quote}写占 ${stated}%，按 ${part}÷${total} 计算为 ${right}%，请核对。`,
  parts: (quote: string, sum: number, total: number, gap: number) =>
    `正文${quote}中“其中”各项合计 ${sum}，总数为 ${total}，差 ${gap}，请核对。`,
  fee: (quote: string, text: string, table: string, gap: string) =>
    `正文${quote}折合 ${text} 万元，表二行政事业性收费为 ${table} 万元，信息处理费应包含在内，多出 ${gap} 万元，请核对金额和单位。`,
  feeUnexplained: (count: number) =>
    `表三「（六）其他处理2.逾期不缴费」为 ${count}，“六、其他需要报告的事项”没有说明信息处理费收取情况，请补写。`,
  feeWithNothing: (amount: string) =>
    `表二行政事业性收费为 ${amount} 万元，“六、其他需要报告的事项”写“无”：如其中有信息处理费，请在第六部分写明。`,
  twice: (what: string, first: string, second: string, gap: number) =>
    `正文对${what}写了两个数：${first}与${second}，差 ${gap}，请核对。`,
} as const;

interface NamedFigure {
  readonly name: string;
  readonly value: number;
}

/** 表三「一、本年新收」总计为 38，一、二两项合计为 41. A name is said once, and so is each of its values. */
function listed(figures: readonly NamedFigure[]): string {
  const names = [...new Set(figures.map(({ name }) => name))].slice(0, 3);
  return names.map((name) => `${name}为 ${valuesOf(figures, name)}`).join("，");
}

function valuesOf(figures: readonly NamedFigure[], name: string): string {
  const values = figures.filter((figure) => figure.name === name).map(({ value }) => value);
  return [...new Set(values)].join(" 或 ");
}
