import { editionFor, editionsWith, type Edition } from "../form";
import type { Report } from "../report";
import { checkReport, isSameAgency, statusOf, type Finding } from "../rules";
import { unitList, type ListedPlace } from "./listed";
import type { MergePlan, UnitSource } from "./plan";
import type { Chosen, LeftOut, LeftOutReason, Unit } from "./units";
import { leftOutWords as say, nameOfUnit } from "./words";

/** A report that nothing has been held against so far. */
interface Candidate {
  /** Its place among what was handed in, 0-based. */
  readonly at: number;
  readonly file: string;
  readonly agency: string;
  readonly report: Report;
  /** Its place on the list; null without a list. */
  readonly place: number | null;
}

/** Decides which reports are summed. Every report that was handed in is in the answer once. */
export function chooseUnits(sources: readonly UnitSource[], plan: MergePlan): Chosen {
  const list = plan.listed === null ? null : unitList(plan.listed);
  const places = sources.map(({ read }) => (read.ok && read.value.agency ? list?.placeOf(read.value.agency) : null));
  const judged = sources.map((source, at) => judge(source, at, plan, list === null ? undefined : (places[at] ?? null)));
  const candidates = judged.filter((one): one is Candidate => "report" in one);
  const groups = list === null ? groupedByName(candidates) : groupedByPlace(candidates);
  const decided = new Map(groups.flatMap((group) => decide(group, plan)));
  const outcomes = judged.map((one) => ("report" in one ? (decided.get(one) ?? one) : one));
  const units = candidates
    .filter((candidate) => isUnit(decided.get(candidate)))
    .sort((a, b) => (a.place ?? a.at) - (b.place ?? b.at))
    .flatMap((candidate) => decided.get(candidate) ?? [])
    .filter(isUnit);
  return {
    units,
    leftOut: outcomes.filter((one): one is LeftOut => "reason" in one),
    missing: (list?.names ?? []).filter((_, place) => !places.includes(place)),
  };
}

function isUnit(outcome: Unit | LeftOut | undefined): outcome is Unit {
  return outcome !== undefined && "assessment" in outcome;
}

/** `listed` is the place on the list; undefined without a list. */
function judge(source: UnitSource, at: number, plan: MergePlan, listed: ListedPlace | undefined): Candidate | LeftOut {
  const { file, read } = source;
  const out = (reason: LeftOutReason, agency: string | null, sentence: string): LeftOut => ({
    file,
    agency,
    reason,
    sentence,
  });
  if (!read.ok) return out("unreadable", null, say.unreadable(file, read.failure.sentence));
  const { agency, year } = read.value;
  if (agency === null || agency.trim() === "") return out("agencyUnknown", null, say.agencyUnknown(file));
  const unit = nameOfUnit(agency, file);
  if (year === null) return out("yearUnknown", agency, say.yearUnknown(unit, plan.year));
  if (year !== plan.year) return out("otherYear", agency, say.otherYear(unit, year, plan.year));
  const edition = editionFor(plan.year);
  const foreign = foreignTables(read.value, edition);
  if (foreign.length > 0) {
    return out("otherEdition", agency, say.otherEdition(unit, foreign.join("、"), edition.id));
  }
  const place = listed ?? null;
  if (place === null && isSameAgency(agency, plan.agency)) return out("own", agency, say.own(unit));
  if (listed === null) return out("notListed", agency, say.notListed(unit));
  if (typeof place === "object" && place !== null) return out("ambiguous", agency, say.ambiguous(unit, place));
  return { at, file, agency, report: read.value, place };
}

/** The tables of a report that stand in the form of another edition. */
function foreignTables(report: Report, edition: Edition): readonly string[] {
  return Object.values(report.tables).flatMap((table) =>
    table && !editionsWith(table.form).includes(edition) ? [table.form.number] : [],
  );
}

function groupedByPlace(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<number | null, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.place) ?? [];
    groups.set(candidate.place, group);
    group.push(candidate);
  }
  return [...groups.values()];
}

/** The reports of one agency together. A name that fits two groups ties them together. */
function groupedByName(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  let groups: (readonly Candidate[])[] = [];
  for (const candidate of candidates) {
    const isOwn = (group: readonly Candidate[]): boolean =>
      group.some(({ agency }) => isSameAgency(agency, candidate.agency));
    const own = groups.filter(isOwn);
    groups = own.length === 0 ? groups : groups.filter((group) => !own.includes(group));
    groups.push([...own.flat(), candidate]);
  }
  return groups;
}

/** Of several reports of one unit, the first is taken if all say the same, and none if they do not. */
function decide(group: readonly Candidate[], plan: MergePlan): readonly (readonly [Candidate, Unit | LeftOut])[] {
  const [first, ...others] = group;
  if (!first) return [];
  if (others.length === 0) return [[first, unitFrom(first, plan)]];
  const areSame = others.every(({ report }) => numbersOf(report) === numbersOf(first.report));
  if (areSame) {
    const twice = others.map(
      (other) => [other, twiceOut(other, say.twiceSame(nameOfUnit(other.agency, other.file), first.file))] as const,
    );
    return [[first, unitFrom(first, plan)], ...twice];
  }
  return group.map((one) => {
    const rest = group.filter((other) => other !== one).map(({ file }) => file);
    return [one, twiceOut(one, say.twiceOther(nameOfUnit(one.agency, one.file), rest))];
  });
}

function twiceOut({ file, agency }: Candidate, sentence: string): LeftOut {
  return { file, agency, reason: "twice", sentence };
}

function numbersOf({ tables }: Report): string {
  return JSON.stringify(Object.values(tables).map((table) => table?.cells.map(({ value }) => value) ?? null));
}

function unitFrom({ agency, file, report }: Candidate, plan: MergePlan): Unit | LeftOut {
  const assessment = checkReport(report, plan.contextFor(report));
  if (plan.takesErrors || statusOf(assessment.findings) === "pass") return { agency, file, report, assessment };
  const errors = errorsIn(assessment.findings);
  const sentence = say.errors(nameOfUnit(agency, file), errors.length, firstOf(errors));
  return { file, agency, reason: "errors", sentence };
}

/** The findings of severity error. */
export function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}

/** The first finding with its code; ends with a full stop as every message does. */
export function firstOf(findings: readonly Finding[]): string {
  const [first] = findings;
  return first ? `${first.rule}：${first.message}` : "";
}
