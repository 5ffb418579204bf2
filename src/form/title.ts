/** What every title ends with, after the agency (机关全称或规范简称) and the year. Source: 国办公开办函〔2021〕30号. */
export const titleEnding = "年政府信息公开工作年度报告";

/** The official title of a report. */
export function titleOf(agency: string, year: number): string {
  return `${agency}${year}${titleEnding}`;
}

/** No line with a title is longer; a paragraph is not searched for one. */
const longest = 300;

const official = new RegExp(`^(.*?)\\s*(\\d{4})\\s*${titleEnding}$`);
/** Titles as they are also written: 年度 for 年, 工作 left out, 报告 on another line. */
const loose = /^(.*?)\s*(\d{4})\s*年度?(?:政府)?信息公开(?:工作)?(?:年度)?报告/;

/** Reads agency and year out of a title line (NFKC text). `isOfficial` says whether it has the official wording, spaces aside. */
export function parseTitle(
  line: string,
): { readonly agency: string; readonly year: number; readonly isOfficial: boolean } | null {
  const text = line.trim();
  if (text.length > longest) return null;
  const match = official.exec(text) ?? loose.exec(text);
  if (!match) return null;
  return { agency: match[1] ?? "", year: Number(match[2]), isOfficial: official.test(text) };
}
