import type { EditionId } from "../../form";
import type { Finding, Severity } from "../../rules";
import { groupFindings, keyedFindings, type FindingGroup } from "./grouping";

/** A finding in the list, with a name that stays while its numbers change. */
export interface ListedFinding {
  readonly id: string;
  readonly finding: Finding;
}

export interface ListedGroup extends Omit<FindingGroup, "findings"> {
  readonly items: readonly ListedFinding[];
}

/** What of the findings is wanted. No severity chosen means all of them, and no table all tables. */
export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  readonly table: FindingGroup["id"] | null;
}

export const noFilter: Filter = { severities: new Set(), table: null };

/** The findings by table, each with its name. */
export function listGroups(findings: readonly Finding[], edition: EditionId): readonly ListedGroup[] {
  return groupFindings(findings, edition).map(({ id, title, findings: own }) => ({
    id,
    title,
    items: keyedFindings(own).map(({ key, finding }) => ({ id: `${id} ${key}`, finding })),
  }));
}

/** The filter with one severity chosen, or chosen no more. */
export function toggled({ severities, table }: Filter, severity: Severity): Filter {
  const chosen = new Set(severities);
  if (!chosen.delete(severity)) chosen.add(severity);
  return { severities: chosen, table };
}

/** What passes the filter; groups without findings are left out. */
export function filterGroups(groups: readonly ListedGroup[], { severities, table }: Filter): readonly ListedGroup[] {
  return groups
    .filter(({ id }) => table === null || id === table)
    .map((group) => ({
      ...group,
      items: group.items.filter(({ finding }) => severities.size === 0 || severities.has(finding.severity)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The first so many findings, in their groups. */
export function firstOf(groups: readonly ListedGroup[], limit: number): readonly ListedGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, Math.max(0, left));
    left -= items.length;
    return items.length === 0 ? [] : [{ ...group, items }];
  });
}

/** All findings of the groups, one after the other. */
export function itemsOf(groups: readonly ListedGroup[]): readonly ListedFinding[] {
  return groups.flatMap(({ items }) => items);
}

/**
 * The place, 0-based, of the next finding (`step` 1) or the one before (-1); round at the ends, null where there is none.
 *
 * @param at where the current one stands, -1 where it is gone or there was none
 * @param last where it stood when it was chosen; null where none was
 */
export function stepFrom(length: number, at: number, last: number | null, step: 1 | -1): number | null {
  if (length === 0) return null;
  if (at >= 0) return (at + step + length) % length;
  if (last === null) return step > 0 ? 0 : length - 1;
  // What came behind a finding that is gone has moved into its place.
  return (last + (step > 0 ? 0 : -1) + length) % length;
}
