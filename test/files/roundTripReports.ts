import * as fc from "fast-check";
import { agencyKinds, editionOf, editions, sectionOf, tableOf, type TableId } from "../../src/form";
import { emptyCell, paragraphsOf, parseCell, readSection, type NarrativeId, type Report } from "../../src/report";
import { consistentReports, consistentReports2019 } from "../support/reports/arbitrary";

/** What clerks leave in number cells, and amounts of more digits than a float has. */
const oddCells = fc.constantFrom(
  "",
  "减4",
  "#DIV/0!",
  "/",
  "无",
  "=1+1",
  "-",
  "@",
  "<b>&amp;</b>",
  "见附件 二",
  "2.5.1",
  "-3",
  "0",
  "0.000001",
  "59237.2449",
  "12345678901234567.123456789",
  "9999999999999",
);

/** Signs that one format or another cannot hold, or takes for its own. */
const oddSigns = fc.constantFrom(
  ..."<>&\"'=+-@\t\\_|*#`~《》（）“”…—１２ａ，。：；⼀⾼㈠①",
  "_x0041_",
  "&#10;",
  "]]>",
  "<!--",
  "\u00a0",
  "\u3000",
  "\u200b",
  "\ufeff",
  "\u0000",
  "\u0007",
  "\u001b",
  "\u0085",
  "\u2028",
  "\v",
  "\r",
  "\ud800",
  "\udfff",
  "\ufffe",
  "😀",
  "𠮷",
  "e\u0301",
  "\u202e",
);
const written = fc.stringMatching(/^[一-龥]{1,6}$/);
const oddParagraph = fc.array(fc.oneof(oddSigns, written), { minLength: 1, maxLength: 12 }).map((all) => all.join(""));

/** Where odd things are put into a sound report: a cell by its place in all three tables, or a narrative section. */
const changes = fc.record({
  cells: fc.array(fc.tuple(fc.nat(199), oddCells), { maxLength: 25 }),
  text: fc.array(fc.tuple(fc.constantFrom<NarrativeId>("overall", "problems", "other"), oddParagraph), {
    maxLength: 6,
  }),
  missing: fc.option(fc.constantFrom<TableId>("disclosure", "requests", "remedies"), { freq: 3 }),
  // Without a year, the forms of the tables decide which edition it is.
  otherForm: fc.option(fc.constantFrom<TableId>("disclosure", "requests"), { freq: 3 }),
  isNamed: fc.boolean(),
  kind: fc.constantFrom(null, ...agencyKinds.map(({ id }) => id)),
});

/** Reports of any edition with anything in their cells and texts. */
export const anyReports: fc.Arbitrary<Report> = fc
  .tuple(fc.oneof(consistentReports, consistentReports2019), changes)
  .map(([sound, { cells, text, kind, missing, otherForm, isNamed }]) => {
    const head = isNamed ? {} : { agency: null, year: null, title: null };
    const whole = otherForm === null || !isNamed ? sound : withOtherForm(sound, otherForm);
    const present = missing === null ? whole : { ...whole, tables: { ...whole.tables, [missing]: null } };
    const withCells = cells.reduce((report, [place, raw]) => withOddCell(report, place, raw), {
      ...present,
      ...head,
      kind,
    });
    return text.reduce((report, [id, paragraph]) => withParagraph(report, id, paragraph), withCells);
  });

/** The report with a table in the form of another edition, as where last year's form was filled in. */
function withOtherForm(report: Report, id: TableId): Report {
  const other = editions.find((edition) => edition.id !== report.edition);
  if (!other) return report;
  const form = tableOf(other, id);
  const cells = form.cells.map(({ kind, index }) => ({ ...emptyCell, value: parseCell(index % 7, kind, true).value }));
  return { ...report, tables: { ...report.tables, [id]: { form, cells } } };
}

function withOddCell(report: Report, place: number, raw: string): Report {
  let left = place;
  for (const id of ["disclosure", "requests", "remedies"] as const) {
    const table = report.tables[id];
    const count = table?.cells.length ?? 0;
    const form = table?.form.cells[left];
    if (!table || !form) {
      left -= count;
      continue;
    }
    const at = left;
    const { value } = parseCell(raw, form.kind, false);
    const cells = table.cells.map((cell, index) => (index === at ? { ...cell, value } : cell));
    return { ...report, tables: { ...report.tables, [id]: { ...table, cells } } };
  }
  return report;
}

function withParagraph(report: Report, id: NarrativeId, paragraph: string): Report {
  return withText(report, id, `${report.narrative[id].text}\n${paragraph}`);
}

/** The report with another text in a section, its paragraphs and parts as a reader gives them. */
export function withText(report: Report, id: NarrativeId, text: string): Report {
  const section = readSection(sectionOf(editionOf(report.edition), id), paragraphsOf(text));
  return { ...report, narrative: { ...report.narrative, [id]: section } };
}
