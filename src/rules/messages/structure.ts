import { describeOrigin, type Origin, type Remark, type TableRemark } from "../../report";

/** What the rules on tables, labels, headings and editions say. */
export const structureMessages = {
  missingTable: (table: string, title: string) => `没有找到${table}（${title}），请补上这张表。`,
  table: describeTableRemark,
  heading: describeHeadingRemark,
  cutSheet: ({ sheet, rows, columns }: Extract<Remark, { kind: "cutSheet" }>, isDoubtful: boolean) =>
    `工作表“${sheet}”很大，只读取了前 ${rows} 行、前 ${columns} 列，${isDoubtful ? "后面可能还有没读到的表格，请把年报移到单独的工作表" : "后面的内容没有检查"}。`,
  noText: "报告中没有正文，看不到六个标题",
  otherEdition: (table: string, found: EditionName, expected: EditionName, year: number | null) =>
    `${table}用的是 ${nameOf(found)}，${year === null ? "与其他表不是同一版，请统一为" : `${year} 年的年报应使用`} ${nameOf(expected)}，请按该版格式重新填写。`,
  mixedEditions: (
    table: string,
    remark: Extract<Remark, { kind: "otherEdition" }>,
    found: EditionName,
    expected: EditionName,
  ) =>
    `${table}混用了两版格式：${quoted(remark.labels)}是 ${found.id} 版格式的${remark.axis === "row" ? "行" : "列"}（${describeOrigin(remark.origin)}），与这张表的其余部分不是同一版，其中的数字没有读取，请统一为 ${nameOf(expected)}。`,
  noYear: "年度不明，无法核对格式版本",
  yearBeforeAll: (year: number) => `${year} 年的年报早于现有各版格式，无法核对格式版本`,
} as const;

/** What a message says of an edition. */
export interface EditionName {
  readonly id: string;
  readonly basis: string;
}

function nameOf({ id, basis }: EditionName): string {
  return `${id} 版格式（${basis}）`;
}

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `“${label}”`).join("");
}

/** A remark of the recogniser about a table, said to the user. `table` is 表二, 表三 or 表四. */
function describeTableRemark(remark: Exclude<TableRemark, { kind: "otherEdition" }>, table: string): string {
  switch (remark.kind) {
    case "label":
      return `${table}的“${remark.found}”应为“${remark.expected}”（${describeOrigin(remark.origin)}），导出时会改用标准名称。`;
    case "missingRow":
      return `${table}缺少“${remark.label}”一行，请补上。`;
    case "missingColumn":
      return `${table}缺少“${remark.label}”一列（表头在${describeOrigin(remark.origin)}附近），请补上。`;
    case "doubleRow":
      return `${table}的“${remark.label}”出现了 ${remark.origins.length} 次（${placesOf(remark.origins)}），无法判断用哪一行，请只留一行。`;
    case "rowOrder":
      return `${table}的行次与格式不一致：“${remark.label}”（${describeOrigin(remark.origin)}）应排在前面，数据已按名称读取，导出时会恢复顺序。`;
    case "missingHeader":
      return `${table}没有找到列名（${quoted(remark.labels)}应在${describeOrigin(remark.origin)}上方），数字按格式的列次读取，请补上列名并核对。`;
    case "missingGroup":
      return `${table}没有找到“${remark.label}”（${describeOrigin(remark.origin)}附近），数字按格式的列次读取，请补上并核对。`;
    case "doubleColumn":
      return `${table}的“${remark.label}”一列${remark.origins.length > 1 ? `出现了 ${remark.origins.length} 次` : "与另一列的名称重叠"}（${placesOf(remark.origins)}），无法判断用哪一列，请只留一列。`;
    case "columnOrder":
      return `${table}的列次与格式不一致：“${remark.label}”（${describeOrigin(remark.origin)}）应排在前面，请按格式排列并核对。`;
    case "unplacedNumbers":
      return describeUnplaced(remark, table);
    case "movedRow":
      return `${table}的“${remark.label}”的数字没有对准列名（${describeOrigin(remark.origin)}），已按列次依次读取，请核对。`;
    case "otherColumn":
      return `${table}的“${remark.found}”一列不在格式里（${describeOrigin(remark.origin)}），其中的 ${remark.count} 个数字没有读取。`;
    case "strayNumbers":
      return `${table}中有 ${remark.count} 个数字不属于任何一格（第一个是${describeOrigin(remark.origin)}的“${remark.found}”），没有读取，请核对。`;
    case "unknownRow":
      return `${table}中的“${remark.found}”一行不在格式里（${describeOrigin(remark.origin)}），没有读取，请核对。`;
    case "unknownColumn":
      return `${table}中的“${remark.found}”一列不在格式里（${describeOrigin(remark.origin)}），没有读取，请核对。`;
    case "doubleTable":
      return `${table}出现了 ${remark.origins.length} 次（${placesOf(remark.origins)}），只检查其中第一处，请核对。`;
  }
}

/** Places that a sentence can still be read with. */
const mostPlaces = 4;

function placesOf(origins: readonly Origin[]): string {
  const named = origins.slice(0, mostPlaces).map(describeOrigin).join("、");
  return origins.length > mostPlaces ? `${named}等` : named;
}

function describeUnplaced(remark: Extract<TableRemark, { kind: "unplacedNumbers" }>, table: string): string {
  const { label, expected, found, origin, why } = remark;
  const what = `${table}的“${label}”`;
  const at = describeOrigin(origin);
  switch (why) {
    case "shifted":
      return `${what}的数字没有对准列名，无法对应（${at}），请每格填一个数，与列名对齐。`;
    case "order":
      return `${what}的数字无法对应（${at}）：列名的次序与格式不一致，请按格式排列。`;
    case "labels":
      return `${what}与另一行的名称在同一行（${at}），无法判断数字属于哪一行，请分成两行。`;
    case "joined":
      return `${what}的数字连在一起，无法分开（${at}），请每格填一个数，没有的填 0。`;
    default:
      return `${what}应有 ${expected} 个数，读到 ${found} 个，无法对应（${at}），请每格填一个数，没有的填 0。`;
  }
}

/** A remark on a heading, said to the user. `isPrinted` says that an export puts the heading in its place. */
function describeHeadingRemark(
  remark: Extract<Remark, { kind: "heading" | "doubleHeading" | "headingOrder" }>,
  isPrinted: boolean,
): string {
  if (remark.kind === "doubleHeading")
    return `标题“${remark.heading}”多出一处（${describeOrigin(remark.origin)}），请只留一处。`;
  if (remark.kind === "headingOrder")
    return `标题的顺序与格式不一致：“${remark.heading}”（${describeOrigin(remark.origin)}）排得太前，导出时会恢复顺序。`;
  if (remark.found !== null) {
    const at = remark.origin === null ? "" : `（${describeOrigin(remark.origin)}）`;
    return `标题“${remark.found}”应为“${remark.expected}”${at}，导出时会改用标准标题。`;
  }
  return `没有找到标题“${remark.expected}”，${isPrinted ? "导出时会补上。" : "请补上标题和内容。"}`;
}
