import { editionOf, editionsWith, tableOf, type EditionId, type TableId } from "../form";
import type { FilledTable, Report } from "../report";

/**
 * A report as it is sent to another thread. What is sent there is copied, and a copy of a table's form would not be
 * that form any more: its name is sent in its place.
 */
export interface PostedReport extends Omit<Report, "tables"> {
  readonly tables: Readonly<Record<TableId, PostedTable | null>>;
}

interface PostedTable {
  readonly edition: EditionId;
  readonly cells: FilledTable["cells"];
}

/** A report for the way to another thread. */
export function post(report: Report): PostedReport {
  const { disclosure, requests, remedies } = report.tables;
  const tables = { disclosure: postTable(disclosure), requests: postTable(requests), remedies: postTable(remedies) };
  return { ...report, tables };
}

/** The report that was posted. */
export function unpack(posted: PostedReport): Report {
  const table = (id: TableId): FilledTable | null => {
    const sent = posted.tables[id];
    return sent && { form: tableOf(editionOf(sent.edition), id), cells: sent.cells };
  };
  const tables = { disclosure: table("disclosure"), requests: table("requests"), remedies: table("remedies") };
  return { ...posted, tables };
}

function postTable(table: FilledTable | null): PostedTable | null {
  const edition = table ? editionsWith(table.form)[0] : undefined;
  return table && edition ? { edition: edition.id, cells: table.cells } : null;
}
