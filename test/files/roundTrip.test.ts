import * as fc from "fast-check";
import { xmlText } from "../../src/files/docx/text";
import { writeWord } from "../../src/files/docx/write";
import { writeHtml } from "../../src/files/html/write";
import { writeReportJson } from "../../src/files/json/write";
import { readerOf } from "../../src/files/readers";
import { writeText } from "../../src/files/text/write";
import { writeXlsx } from "../../src/files/xlsx/write";
import { editionOf, tableOf, type TableId } from "../../src/form";
import { emptyCell, type NarrativeId, type Report } from "../../src/report";
import { valueOf, valuesOf } from "../support/reports/read";
import { runs } from "../support/runs";
import { anyReports, withText } from "./roundTripReports";

/** A format that reports are written in, with all that its writer changes, besides the name of the file. */
interface Format {
  readonly write: (report: Report) => string | Uint8Array | Promise<Uint8Array>;
  /** Whether the file has a place for the kind of agency. */
  readonly keepsKind: boolean;
  /** Whether a table that the report lacks is there to be filled in. */
  readonly addsTables: boolean;
  /** A text without what the format cannot hold. */
  readonly holds: (text: string) => string;
}

const halves = /\p{Surrogate}/gu;
const notHtml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef]|\p{Noncharacter_Code_Point}/gu;

const formats: Readonly<Record<string, Format>> = {
  // UTF-8 has no half of a pair.
  txt: { write: writeText, keepsKind: false, addsTables: false, holds: (text) => text.replace(halves, "\ufffd") },
  html: {
    write: writeHtml,
    keepsKind: false,
    addsTables: false,
    holds: (text) => text.replace(halves, "").replace(notHtml, ""),
  },
  docx: { write: writeWord, keepsKind: false, addsTables: false, holds: xmlText },
  xlsx: { write: writeXlsx, keepsKind: true, addsTables: true, holds: (text) => text },
  json: { write: writeReportJson, keepsKind: true, addsTables: false, holds: (text) => text },
};
const names = Object.keys(formats);

/** Writes a report as a file of that format and reads the bytes again. */
async function through(name: string, report: Report): Promise<Report> {
  const content = await formats[name]?.write(report);
  if (content === undefined) throw new Error(`no format ${name}`);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = `report.${name}`;
  return valueOf(await valueOf(readerOf(file))(bytes, file));
}

/** The report as a format can hold it. */
function held(name: string, report: Report): Report {
  const { keepsKind, addsTables, holds } = formats[name] ?? {};
  if (!holds) throw new Error(`no format ${name}`);
  const ids: readonly NarrativeId[] = ["overall", "problems", "other"];
  return ids.reduce((changed, id) => withText(changed, id, holds(changed.narrative[id].text)), {
    ...report,
    kind: keepsKind ? report.kind : null,
    tables: addsTables ? withBlankTables(report) : report.tables,
  });
}

function withBlankTables({ edition, tables }: Report): Report["tables"] {
  const tableNamed = (id: TableId): Report["tables"][TableId] => {
    const form = tableOf(editionOf(edition), id);
    return tables[id] ?? { form, cells: form.cells.map(() => emptyCell) };
  };
  return { disclosure: tableNamed("disclosure"), requests: tableNamed("requests"), remedies: tableNamed("remedies") };
}

/** Everything about a report but the file it is in and the places in that. */
function essence(report: Report): object {
  const { agency, year, kind, edition, title, narrative, remarks } = report;
  const dressed = Object.values(report.tables).flatMap(
    (table) => table?.cells.filter(({ dress }) => dress !== null) ?? [],
  );
  return { agency, year, kind, edition, title, narrative, remarks, values: valuesOf(report), dressed };
}

describe.each(names)("a report written as %s and read", (first) => {
  it(`is the report it was, and again so as ${names.join(", ")}`, async () => {
    await fc.assert(
      fc.asyncProperty(anyReports, async (report) => {
        const read = await through(first, report);
        expect(essence(read)).toEqual(essence(held(first, report)));
        for (const second of names) {
          expect({ second, ...essence(await through(second, read)) }).toEqual({
            second,
            ...essence(held(second, read)),
          });
        }
      }),
      { seed: 2021, numRuns: runs(4), endOnFailure: true },
    );
  });
});
