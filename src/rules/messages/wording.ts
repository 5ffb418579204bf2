/** What the rules on wording say. Quotations come in 「」. */
export const wordingMessages = {
  noText: "没有正文",
  noTitle: "没有标题",
  noYear: "没有年度",
  noAgency: "没有机关名称",
  otherEdition: "这一年度适用的格式没有这项要求",
  noSection: (heading: string) => `没有“${heading}”`,
  noKind: "没有机关类型",

  titleWording: (title: string, expected: string) => `标题是「${title}」，与规定的写法不同，应为「${expected}」。`,
  titleWithoutAgency: (title: string, expected: string) => `标题「${title}」没有写机关名称，应为「${expected}」。`,
  titleYear: (title: string, found: number, expected: number) =>
    `标题「${title}」的年度是 ${found}，本报告的年度是 ${expected}，请核对。`,
  titleAgency: (title: string, found: string, expected: string) =>
    `标题「${title}」的机关是“${found}”，本报告的机关是“${expected}”，请核对。`,

  otherYear: (quote: string, found: number, expected: number) =>
    `正文${quote}说的是 ${found} 年，本报告的年度是 ${expected}，请核对是否沿用了其他年度的文字。`,
  otherAgency: (quote: string, found: string, expected: string) =>
    `正文${quote}出现“${found}”，本报告的机关是“${expected}”，请核对是否沿用了其他机关的文字。`,
  superseded: (quote: string, found: string, current: string) =>
    `正文${quote}引用的“${found}”已不适用于本年度，应依据${current}，请核对。`,

  gap: (quote: string) => `正文${quote}像是漏了数字，请补上。`,
  brokenDate: (quote: string) => `正文${quote}的日期不完整，请核对。`,
  prompt: (quote: string) => `正文${quote}还留着模板的提示或占位符，请改成实际内容。`,

  emptySection: (heading: string) => `“${heading}”还是空的，请补写。`,
  emptyOther: (heading: string) => `“${heading}”还是空的，没有其他事项的请写“无”。`,
  missingParts: (parts: string) => `“一、总体情况”没有写到${parts}，五个方面不能遗漏，请补写。`,
  missingSupervision: (topics: string) =>
    `“监督保障”没有写到${topics}：各级人民政府应报告工作考核、社会评议和责任追究结果情况，请补写。`,
  long: (count: number, most: number) =>
    `“一、总体情况”有 ${count} 字，篇幅原则上不超过 ${most} 字，多出 ${count - most} 字，可以精简。`,
  noProblems: (quote: string) => `“五、存在的主要问题及改进情况”只写了${quote}，应写明本机关存在的问题和改进情况。`,
  shortProblems: (count: number, least: number) =>
    `“五、存在的主要问题及改进情况”只有 ${count} 字，至少应有 ${least} 字，差 ${least - count} 字，请写具体。`,
  halfProblems: (missing: string) => `“五、存在的主要问题及改进情况”没有写到${missing}，请补写。`,

  partCount: (quote: string, found: number) =>
    `正文${quote}写的是 ${found} 个部分，规定的是 6 个部分，差 ${Math.abs(6 - found)}。`,
  partNames: (quote: string, missing: string) => `正文${quote}列出的组成部分缺少${missing}，请核对。`,
  scope: (quote: string) => `正文${quote}的范围超出本机关职责，请核对是否沿用了上级机关的文字。`,
  petitionHead: (quote: string) => `正文${quote}是信访方面的内容，不属于政府信息公开年度报告的事项，请核对。`,
  doublePunctuation: (count: number, quote: string) => `正文有 ${count} 处标点重复，如${quote}。`,
  halfWidth: (count: number, quote: string) => `正文有 ${count} 处半角标点夹在汉字中间，如${quote}，建议改为全角。`,
  wideDigits: (count: number, quote: string) => `正文有 ${count} 处全角数字，如${quote}，建议改为半角。`,
  misspelt: (quote: string, found: string, right: string) => `正文${quote}中的“${found}”应为“${right}”。`,
  period: (quote: string, expected: string) => `正文${quote}的统计期限应为 ${expected}，请核对。`,
} as const;
