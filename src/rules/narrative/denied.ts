import { finding, type Finding } from "../finding";
import { narrativeMessages as say } from "../messages/narrative";
import type { Rule } from "../rule";
import { cellsOf, totalsOf, type Figure } from "./figures";
import { withTable } from "./mentionRule";
import type { Reading } from "./reading/reading";

/** a text that says there was no application, and a table that has some. */
export const deniedRules: readonly Rule[] = [
  {
    code: "X-5",
    demand: "正文写没有收到申请的，表三本年新收为 0；表三有新收的，正文不写没有收到。",
    check: (report) =>
      withTable(report, "requests", (table, reading) => {
        const figures = totalsOf(table, ["new"], "");
        const [first] = figures;
        if (!first || figures.some(({ value }) => value === 0) || enquiriesAsRequests(reading, figures)) return [];
        return [
          ...denials(reading).map((quote) => [quote, say.deniedRequests(quote, first.value)] as const),
          ...zeros(reading).map((quote) => [quote, say.zeroRequests(quote, first.value)] as const),
        ].map(([, message]) => verify("X-5", message, first, cellsOf(table, [first])));
      }),
  },
  {
    code: "X-11",
    demand: "群众咨询不是政府信息公开申请，不填进表三。",
    check: (report) =>
      withTable(report, "requests", (table, reading) => {
        const figures = totalsOf(table, ["new"], "");
        const enquiry = enquiriesAsRequests(reading, figures);
        const figure = figures.find(({ value }) => value === enquiry?.value);
        if (!enquiry || !figure) return [];
        return [verify("X-11", say.enquiries(enquiry.quote, enquiry.value), figure, cellsOf(table, [figure]))];
      }),
  },
];

function denials({ denials }: Reading): readonly string[] {
  return denials.filter((denial) => denial.of === "requests").map(({ quote }) => quote);
}

function zeros({ mentions }: Reading): readonly string[] {
  return mentions
    .filter((mention) => mention.topic === "received" && mention.value === 0 && !mention.isPart() && mention.isSure())
    .map((mention) => mention.quote());
}

/** 群众咨询 3 条 and no application, while 表三 has 3: the enquiries were counted as applications. */
function enquiriesAsRequests(
  reading: Reading,
  figures: readonly Figure[],
): { readonly quote: string; readonly value: number } | undefined {
  if (denials(reading).length === 0 && zeros(reading).length === 0) return undefined;
  const found = reading.mentions.find(
    ({ topic, value }) => topic === "enquiry" && value > 0 && figures.some((figure) => figure.value === value),
  );
  return found && { quote: found.quote(), value: found.value };
}

function verify(rule: string, message: string, { value }: Figure, cells: Finding["cells"]): Finding {
  return finding({ rule, severity: "verify", message, expected: 0, actual: value, difference: value, cells });
}
