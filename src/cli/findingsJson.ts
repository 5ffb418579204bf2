import type { Suspect } from "../diagnosis";
import { cellJson } from "../files/json/write";
import { describeOrigin } from "../report";
import { statusOf, type Finding } from "../rules";
import type { Checked } from "../batch/checked";

/** The findings on one file as one line of JSON, newline included. */
export function findingsLine(checked: Checked): string {
  return `${JSON.stringify(checked.error === null ? assessed(checked) : unreadable(checked.file, checked.error))}\n`;
}

function unreadable(file: string, error: string): object {
  return {
    file,
    agency: null,
    year: null,
    edition: null,
    status: "unreadable",
    error,
    findings: [],
    suspects: [],
    notAssessed: [],
  };
}

function assessed({ file, report, findings, notAssessed, diagnosis }: Checked & { readonly error: null }): object {
  return {
    file,
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    status: statusOf(findings),
    findings: findings.map(findingObject),
    suspects: diagnosis.suspects.map(suspectObject),
    notAssessed: notAssessed.map(({ rule, why }) => ({ rule, why })),
  };
}

function findingObject(found: Finding): object {
  return {
    rule: found.rule,
    severity: found.severity,
    message: found.message,
    expected: found.expected,
    actual: found.actual,
    difference: found.difference,
    cells: found.cells.map(({ table, row, column, value, origin }) => ({
      table,
      row,
      column,
      value: cellJson(value),
      at: origin === null ? null : describeOrigin(origin),
    })),
  };
}

/** Probabilities to four places: more would claim to know more than anybody does. */
function suspectObject({ probability, reason, changes }: Suspect): object {
  return {
    probability: Number(probability.toFixed(4)),
    reason,
    changes: changes.map(({ table, row, column, from, to }) => ({ table, row, column, from: cellJson(from), to })),
  };
}
