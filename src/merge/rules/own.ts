import type { Report } from "../../report";
import { isSameAgency } from "../../rules";
import { mergeMessages as say } from "../words";
import type { MergeFacts } from "./mergeRule";

/** The agency's own report on the year of the merge, or why there is none to compare with. */
export type Own = { readonly own: Report } | { readonly why: string };

/** Makes sure that the typed report is the agency's own and on this year: compared with another, all would be wrong. */
export function ownOf({ plan, edition }: MergeFacts): Own {
  const { own } = plan;
  if (!own) return { why: say.noOwn };
  if (own.agency === null || own.year === null) return { why: say.ownUnnamed };
  if (!isSameAgency(own.agency, plan.agency) || own.year !== plan.year) {
    return { why: say.ownOther(`${own.agency} ${own.year} 年`, `${plan.agency} ${plan.year} 年`) };
  }
  const foreign = Object.values(own.tables).find((table) => table && !edition.tables.includes(table.form));
  return foreign ? { why: say.ownEdition(foreign.form.number) } : { own };
}
