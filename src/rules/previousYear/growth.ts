import { cellIndexOf, type TableId } from "../../form";
import type { Report } from "../../report";
import { inOneUnit, placesOf, scaled, unscaled } from "../decimal";
import { finding, findingCells, type Finding, type FindingCell } from "../finding";
import { previousYearMessages as say } from "../messages/previousYear";
import type { Rule } from "../rule";
import { growthClaims, type GrowthClaim } from "./growthClaims";
import { previousOf } from "./previous";

/** Y-3: what the text calls growth since last year follows from both years' tables. Source: 宿迁 2024, 船山. */
export const growthRule: Rule = {
  code: "Y-3",
  demand: "正文中的同比增减，与本年和上年两份表格算出的一致。",
  check: (report, context) => {
    const found = previousOf(report, context);
    if ("why" in found) return found;
    const { text } = report.narrative.overall;
    if (text === "") return { why: say.noText(false) };
    return { findings: growthClaims(text).flatMap((claim) => onClaim(claim, report, found.previous)) };
  },
};

/** A number of the tables that a text compares with last year's: what it is called, and the cells that add up to it. */
interface Quantity {
  readonly name: string;
  readonly isMeantBy: (subject: string) => boolean;
  readonly cells: readonly (readonly [table: TableId, row: string, column: string])[];
}

// 行政复议 and 行政诉讼 in a text often count other cases than 表四, so that nothing sure can be said of them.
const otherThings = /复议|诉讼|许可|处罚|强制|信访|咨询|网站|专栏|点击|访问|其中/;
const isOnRequests = (subject: string): boolean => subject.includes("申请") && !otherThings.test(subject);

const quantities: readonly Quantity[] = [
  { name: "新收申请", isMeantBy: isOnRequests, cells: [["requests", "new", "total"]] },
  {
    name: "新收和上年结转申请",
    isMeantBy: isOnRequests,
    cells: [
      ["requests", "new", "total"],
      ["requests", "carriedIn", "total"],
    ],
  },
  {
    name: "办结申请",
    isMeantBy: (subject) => isOnRequests(subject) && /办结|答复/.test(subject),
    cells: [["requests", "handled", "total"]],
  },
  ...(
    [
      ["行政许可", "licences", "decisions"],
      ["行政处罚", "penalties", "decisions"],
      ["行政强制", "coercion", "decisions"],
      ["行政事业性收费", "fees", "amount"],
    ] as const
  ).map(([name, row, column]): Quantity => ({
    name,
    isMeantBy: (subject) => subject.includes(name),
    cells: [["disclosure", row, column]],
  })),
];

/** A quantity of which a sentence may speak, with its values. */
interface Candidate {
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly cells: readonly FindingCell[];
}

/** Sure is only a claim on a number that stands in this year's table under that name, whatever its percentage. */
function onClaim(claim: GrowthClaim, report: Report, previous: Report): readonly Finding[] {
  if (speaksOfAnotherYear(claim.subject, report.year)) return [];
  const candidates = quantities
    .filter(({ isMeantBy }) => isMeantBy(claim.subject))
    .flatMap((quantity) => candidateOf(quantity, report, previous))
    .filter(({ now }) => isEqual(now, claim.number));
  const wrong = candidates.filter((candidate) => !agrees(claim, candidate));
  const [first] = wrong;
  return !first || wrong.length < candidates.length ? [] : [describe(claim, first)];
}

function speaksOfAnotherYear(text: string, year: number | null): boolean {
  return [...text.matchAll(/(20\d\d)年/g)].some(([, named]) => Number(named) !== year);
}

function candidateOf({ name, cells }: Quantity, report: Report, previous: Report): readonly Candidate[] {
  const now = sumOf(cells, report);
  const before = sumOf(cells, previous);
  if (now === null || before === null || Number(before) <= 0) return [];
  const found = cells.flatMap(([id, row, column]) => {
    const table = report.tables[id];
    return table ? findingCells(table, [[row, column]]) : [];
  });
  return [{ name, before, now, cells: found }];
}

/** The sum of cells as a decimal string; null where one of them holds no number. */
function sumOf(cells: Quantity["cells"], report: Report): string | null {
  let total = 0;
  for (const [id, row, column] of cells) {
    const table = report.tables[id];
    const index = table ? cellIndexOf(table.form, row, column) : null;
    const value = index === null ? undefined : table?.cells[index]?.value;
    if (typeof value === "string") return value;
    if (typeof value !== "number") return null;
    total += value;
  }
  return String(total);
}

function isEqual(one: string, other: string): boolean {
  const { a, b } = inOneUnit(one, other);
  return a === b;
}

/** Rounded and cut off are both accepted, as both are found in good reports. */
function agrees(claim: GrowthClaim, candidate: Candidate): boolean {
  const { rounded, cut, isUp } = growthOf(candidate, placesOf(claim.percent));
  const stated = scaled(claim.percent, placesOf(claim.percent));
  return (stated === rounded || stated === cut) && (isUp === claim.isUp || stated === 0n);
}

/** The growth in percent, in units of the last of `places` decimals. */
function growthOf(
  { before, now }: Candidate,
  places: number,
): { readonly rounded: bigint; readonly cut: bigint; readonly isUp: boolean } {
  const { a, b } = inOneUnit(before, now);
  const change = (a < b ? b - a : a - b) * 100n * 10n ** BigInt(places);
  return { rounded: (change * 2n + a) / (a * 2n), cut: change / a, isUp: b > a };
}

function describe(claim: GrowthClaim, candidate: Candidate): Finding {
  const places = placesOf(claim.percent);
  const { rounded, isUp } = growthOf(candidate, places);
  const percent = `${unscaled(rounded, places)}%`;
  const expected = rounded === 0n ? say.unchanged : say.grown(isUp, percent);
  return finding({
    rule: "Y-3",
    severity: "verify",
    message: say.growth(claim.said, candidate.name, candidate.before, candidate.now, expected),
    expected,
    actual: claim.said,
    cells: candidate.cells,
  });
}
