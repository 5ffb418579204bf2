import { useMemo, useState } from "react";
import type { EditionId } from "../../form";
import type { Finding, Severity } from "../../rules";
import { filterGroups, firstOf, itemsOf, listGroups, noFilter, toggled } from "./listing";
import type { Filter, ListedFinding, ListedGroup } from "./listing";

/** So many findings are drawn at once: a list of hundreds would be slow to follow what is typed. */
export const pageSize = 50;

export interface Listing {
  readonly filter: Filter;
  /** All groups, for the choice among them. */
  readonly groups: readonly ListedGroup[];
  /** What is drawn. */
  readonly shown: readonly ListedGroup[];
  /** What passes the filter, drawn or not. */
  readonly items: readonly ListedFinding[];
  readonly shownCount: number;
  readonly all: number;
  readonly toggle: (severity: Severity) => void;
  readonly chooseTable: (table: Filter["table"]) => void;
  readonly showMore: () => void;
  /** Takes the filter away and draws everything. */
  readonly showAll: () => void;
  /** Draws as far as the finding at that place of `items`. */
  readonly reveal: (index: number) => void;
}

/** What of the findings is drawn: those that pass a filter, a page at a time. */
export function useListing(findings: readonly Finding[], edition: EditionId): Listing {
  const [filter, setFilter] = useState(noFilter);
  const [limit, setLimit] = useState(pageSize);
  const groups = useMemo(() => listGroups(findings, edition), [findings, edition]);
  const wanted = useMemo(() => filterGroups(groups, filter), [groups, filter]);
  const shown = useMemo(() => firstOf(wanted, limit), [wanted, limit]);
  const items = useMemo(() => itemsOf(wanted), [wanted]);
  const change = (next: Filter): void => {
    setFilter(next);
    setLimit(pageSize);
  };
  return {
    filter,
    groups,
    shown,
    items,
    shownCount: Math.min(limit, items.length),
    all: findings.length,
    toggle: (severity) => change(toggled(filter, severity)),
    chooseTable: (table) => change({ ...filter, table }),
    showMore: () => setLimit((before) => before + pageSize),
    showAll: () => {
      setFilter(noFilter);
      setLimit(Infinity);
    },
    reveal: (index) => setLimit((before) => Math.max(before, Math.ceil((index + 1) / pageSize) * pageSize)),
  };
}
