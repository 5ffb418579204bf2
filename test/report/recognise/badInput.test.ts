import { writeText } from "../../../src/files/text/write";
import type { Report } from "../../../src/report";
import { plainReport } from "../../support/reports/consistent";
import { replaced, reportIn, valuesOf } from "../../support/reports/read";
import { tableFindings } from "../../support/reports/rules";

const official = writeText(plainReport);
const values = valuesOf(plainReport);
const lines = official.split("\n");
const lineOf = (label: string): number => lines.findIndex((line) => line.split("\t").includes(label));
const numberOf = (label: string): number => lineOf(label) + 1;
const rowOf = (label: string): string => lines[lineOf(label)] ?? "";

/** The findings that are not on sums, as "rule message". */
const findings = (report: Report): readonly string[] =>
  tableFindings(report)
    .filter(({ rule }) => !/^[TY]/.test(rule))
    .map(({ rule, message }) => `${rule} ${message}`);

/** The report with the first number of 表三's row （一）予以公开 replaced. */
const withGranted = (written: string): Report =>
  reportIn(replaced(official, /(（一）予以公开\t\t)\d+/, `$1${written}`));
const cell = "表三「（一）予以公开」行「自然人」列";

describe("a number cell with something else in it gives one sentence that names the cell", () => {
  it.each([
    ["减4", `N-1 ${cell}填的是“减4”，不是数字，请改为数字。`],
    ["约三件", `N-1 ${cell}填的是“约三件”，不是数字，请改为数字。`],
    ["-4", `N-1 ${cell}是 -4，件数不能是负数，请改为 0 或正整数。`],
    ["2.5", `N-1 ${cell}是“2.5”，件数应为整数，请核对后改正。`],
    ["99999999999999999999", `N-1 ${cell}是“99999999999999999999”，数字过大，请核对后改正。`],
    ["#DIV/0!", `N-1 ${cell}显示 #DIV/0!，公式或数据有误，请改为数字。`],
    ["#REF!", `N-1 ${cell}显示 #REF!，公式或数据有误，请改为数字。`],
    ["#N/A", `N-1 ${cell}显示 #N/A，公式或数据有误，请改为数字。`],
    ["", `N-2 ${cell}还空着，没有的请填 0。`],
    ["无", `N-2 ${cell}填的是“无”，没有的应填 0。`],
    ["/", `N-2 ${cell}填的是“/”，没有的应填 0。`],
    ["—", `N-2 ${cell}填的是“—”，没有的应填 0。`],
    ["－", `N-2 ${cell}填的是“－”，没有的应填 0。`],
    ["１", `N-3 ${cell}的“１”按 1 计，建议改成单纯的数字。`],
    ["1件", `N-3 ${cell}的“1件”按 1 计，建议改成单纯的数字。`],
  ])("%j", (written, sentence) => {
    const report = withGranted(written);
    expect(findings(report)).toEqual([sentence]);
    const others = Object.entries(valuesOf(report)).filter(([name]) => name !== "requests granted person");
    expect(Object.fromEntries(others)).toEqual(
      Object.fromEntries(Object.entries(values).filter(([name]) => name !== "requests granted person")),
    );
  });

  it("in a money cell as well", () => {
    const fee = (written: string): readonly string[] => findings(reportIn(replaced(official, "12.345", written)));
    expect(fee("-2.5")).toEqual([
      "N-1 表二「行政事业性收费」行「收费金额」列是 -2.5，金额不能是负数，请改为 0 或正数。",
    ]);
    expect(fee("251000元")).toEqual([
      "N-1 表二「行政事业性收费」行「收费金额」列填的是“251000元”，不是数字，请改为数字。",
    ]);
    expect(fee("282.10")).toEqual([]);
  });
});

describe("rows", () => {
  const label = "3.危及“三安全一稳定”";

  it("that are missing are named once, and nothing slips into their place", () => {
    const report = reportIn(replaced(official, `${rowOf(label)}\n`, ""));
    expect(findings(report)).toEqual([`S-2 表三缺少“${label}”一行，请补上。`]);
    const expected = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, name.includes("threeSecurities") ? null : value]),
    );
    expect(valuesOf(report)).toEqual(expected);
  });

  it("in another order are read by their names", () => {
    const [a, b] = [rowOf("4.保护第三方合法权益"), rowOf("5.属于三类内部事务信息")];
    const report = reportIn(replaced(official, `${a}\n${b}`, `${b}\n${a}`));
    expect(valuesOf(report)).toEqual(values);
    expect(findings(report)).toEqual([
      `S-2 表三的行次与格式不一致：“4.保护第三方合法权益”（第 ${numberOf("5.属于三类内部事务信息")} 行）应排在前面，数据已按名称读取，导出时会恢复顺序。`,
    ]);
  });

  it("in reverse order are read by their names", () => {
    const from = lineOf("一、本年新收政府信息公开申请数量");
    const to = lineOf("四、结转下年度继续办理") + 1;
    const reversed = [...lines.slice(0, from), ...lines.slice(from, to).reverse(), ...lines.slice(to)].join("\n");
    expect(valuesOf(reportIn(reversed))).toEqual(values);
  });

  it("that stand twice are taken neither way, and both places are named", () => {
    const report = reportIn(replaced(official, rowOf(label), `${rowOf(label)}\n\t\t${label}\t1\t1\t1\t1\t1\t1\t6`));
    const at = numberOf(label);
    expect(findings(report)).toEqual([
      `S-2 表三的“${label}”出现了 2 次（第 ${at} 行、第 ${at + 1} 行），无法判断用哪一行，请只留一行。`,
    ]);
    expect(valuesOf(report)["requests refused.threeSecurities person"]).toBeNull();
    expect(valuesOf(report)["requests refused.thirdParty person"]).toBe(values["requests refused.thirdParty person"]);
  });

  it("that the form does not have are named, and stay out", () => {
    const report = reportIn(
      replaced(official, rowOf(label), `${rowOf(label)}\n\t\t9.其他不予公开的情形\t1\t0\t0\t0\t0\t0\t1`),
    );
    expect(valuesOf(report)).toEqual(values);
    expect(findings(report)).toEqual([
      `S-2 表三中的“9.其他不予公开的情形”一行不在格式里（第 ${numberOf(label) + 1} 行），没有读取，请核对。`,
    ]);
  });

  it.each([
    ["one of seven", `\t\t${label}\t3\t3`, 2],
    ["six of seven", `\t\t${label}\t1\t1\t1\t1\t1\t5`, 6],
    ["one too many", `\t\t${label}\t1\t1\t1\t1\t1\t1\t6\t9`, 8],
  ])("with vanished cells are never guessed: %s", (_, row, found) => {
    const report = reportIn(replaced(official, rowOf(label), row));
    expect(findings(report)).toEqual([
      `S-2 表三的“${label}”应有 7 个数，读到 ${found} 个，无法对应（第 ${numberOf(label)} 行），请每格填一个数，没有的填 0。`,
    ]);
    for (const column of ["person", "business", "total"]) {
      expect(valuesOf(report)[`requests refused.threeSecurities ${column}`]).toBeNull();
    }
  });

  it("of 表四 with a number too few are never guessed", () => {
    const numbers = lines.find((line) => /^(\d+\t){14}\d+$/.test(line)) ?? "";
    const report = reportIn(replaced(official, numbers, numbers.replace(/\t\d+/, "")));
    expect(findings(report)).toEqual([
      `S-2 表四的“数字”应有 15 个数，读到 14 个，无法对应（第 ${lines.indexOf(numbers) + 1} 行），请每格填一个数，没有的填 0。`,
    ]);
    expect(valuesOf(report)["remedies review upheld"]).toBeNull();
  });
});

it("words in the place of the numbers of 表四 are found below an empty line", () => {
  const numbers = lines.find((line) => /^(\d+\t){14}\d+$/.test(line)) ?? "";
  const report = reportIn(replaced(official, numbers, `\n${Array(15).fill("无").join("\t")}`));
  expect(valuesOf(report)["remedies suitAfterReview total"]).toEqual({ text: "无" });
});

describe("columns and tables", () => {
  it("a missing column is named", () => {
    const text = lines
      .map((line, index) => {
        const fields = line.split("\t");
        const isIn = index >= lineOf("自然人") - 1 && index <= lineOf("四、结转下年度继续办理");
        return isIn ? fields.filter((_, column) => column !== 6).join("\t") : line;
      })
      .join("\n");
    const found = findings(reportIn(text));
    expect(
      found.some((sentence) => /^S-2 表三缺少“社会公益组织”一列（表头在第 \d+ 行附近），请补上。$/.test(sentence)),
    ).toBe(true);
  });

  it.each([
    ["二、主动公开政府信息情况", "三、收到和处理", "S-2 没有找到表二（主动公开政府信息情况），请补上这张表。"],
    [
      "三、收到和处理政府信息公开申请情况",
      "四、政府信息公开",
      "S-2 没有找到表三（收到和处理政府信息公开申请情况），请补上这张表。",
    ],
    [
      "四、政府信息公开行政复议、行政诉讼情况",
      "五、存在的",
      "S-2 没有找到表四（政府信息公开行政复议、行政诉讼情况），请补上这张表。",
    ],
  ])("a table that is missing below %s is named", (heading, next, sentence) => {
    const from = official.indexOf(heading) + heading.length;
    const text = `${official.slice(0, from)}\n\n${official.slice(official.indexOf(next, from))}`;
    expect(findings(reportIn(text))).toEqual([sentence]);
  });
});
