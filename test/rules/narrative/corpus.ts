import { editionFor, sectionOf, titleOf, type AgencyKind } from "../../../src/form";
import { emptySection, paragraphsOf, readSection, type CellValue, type Report } from "../../../src/report";
import { detailRows, fill } from "../../support/reports/consistent";

const columns = ["person", "business", "research", "welfare", "legal", "otherOrganisation"] as const;

/** A whole report in short: the rows of 表三 that are not zero, by applicant; 表二 and 表四; and the text. */
export interface Whole {
  readonly agency: string;
  readonly kind: AgencyKind | null;
  readonly year: number;
  readonly requests?: Readonly<Record<string, readonly number[]>>;
  /** 行政规范性文件: issued, repealed, in force. */
  readonly documents?: readonly [number, number, number];
  readonly fee?: string;
  /** 行政复议, 未经复议, 复议后: upheld, corrected, other, pending. */
  readonly remedies?: readonly (readonly [number, number, number, number])[];
  readonly overall: string;
  readonly problems: string;
  readonly other: string;
}

/** The report with its three tables filled and consistent. */
export function reportOf(whole: Whole): Report {
  const edition = editionFor(whole.year);
  const section = (id: "overall" | "problems" | "other"): Report["narrative"]["overall"] =>
    whole[id] === "" ? emptySection : readSection(sectionOf(edition, id), paragraphsOf(whole[id]));
  return {
    file: null,
    agency: whole.agency,
    year: whole.year,
    kind: whole.kind,
    edition: edition.id,
    title: titleOf(whole.agency, whole.year),
    tables: {
      disclosure: fill("disclosure", disclosure(whole)),
      requests: fill("requests", requests(whole)),
      remedies: fill("remedies", remedies(whole)),
    },
    narrative: { overall: section("overall"), problems: section("problems"), other: section("other") },
    remarks: [],
  };
}

function requests({ requests: given = {} }: Whole): ReadonlyMap<string, CellValue> {
  const handled = columns.map((_, at) => detailRows.reduce((sum, row) => sum + (given[row]?.[at] ?? 0), 0));
  const rows: Readonly<Record<string, readonly number[]>> = { ...given, handled };
  return new Map(
    ["new", "carriedIn", ...detailRows, "handled", "carriedOut"].flatMap((row): readonly [string, CellValue][] => {
      const counts = columns.map((_, at) => rows[row]?.[at] ?? 0);
      const total = counts.reduce((sum, count) => sum + count, 0);
      return [
        ...columns.map((column, at): [string, number] => [`${row} ${column}`, counts[at] ?? 0]),
        [`${row} total`, total],
      ];
    }),
  );
}

function disclosure({ documents = [0, 0, 0], fee = "0" }: Whole): ReadonlyMap<string, CellValue> {
  const [issued, repealed, inForce] = documents;
  return new Map<string, CellValue>([
    ["regulations issued", 0],
    ["regulations repealed", 0],
    ["regulations inForce", 0],
    ["normativeDocuments issued", issued],
    ["normativeDocuments repealed", repealed],
    ["normativeDocuments inForce", inForce],
    ["licences decisions", 12],
    ["penalties decisions", 3],
    ["coercion decisions", 0],
    ["fees amount", fee],
  ]);
}

function remedies({ remedies: given = [] }: Whole): ReadonlyMap<string, CellValue> {
  return new Map(
    ["review", "directSuit", "suitAfterReview"].flatMap((row, index): readonly [string, CellValue][] => {
      const outcomes = given[index] ?? [0, 0, 0, 0];
      const names = ["upheld", "corrected", "other", "pending"];
      return [
        ...names.map((name, at): [string, number] => [`${row} ${name}`, outcomes[at] ?? 0]),
        [`${row} total`, outcomes.reduce((sum, count) => sum + count, 0)],
      ];
    }),
  );
}
