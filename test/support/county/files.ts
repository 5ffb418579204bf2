import { printedValue, type Report } from "../../../src/report";
import { writeReportJson } from "../../../src/files/json/write";
import { outputFormats, writers } from "../../../src/files/writers";
import { randomFrom, type Random } from "../../bench/cases/random";
import { layOutReport, layouts, type LaidOut, type NamedLayout } from "../reports/layouts";
import { bytesOf, onOneSheet, onSheets } from "../reports/workbooks";
import { faults } from "./faults";
import { soundReport } from "./units";
import { unreadableFile } from "./unreadable";

/** A file that a county receives, and what a check has to say of it. */
export interface CountyFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly status: "pass" | "fail" | "unreadable";
  /** The rules of severity error that have to find something, each once, sorted. */
  readonly errors: readonly string[];
}

const seed = 20_260_131;
const unreadableFiles = 10;

/** Layouts in which every label is the form's own, so that no rule has anything to say on them. */
const plainLayouts: readonly NamedLayout[] = layouts.filter(([name]) =>
  /^(as the form|merged cells|labels of merged|a title and a unit|empty columns|tables under|an empty column|empty rows|an empty row|the header of|tables in the reverse)/.test(
    name,
  ),
);

/** The files of a county in turn: one in ten with a known fault, ten that nobody can read, all others sound. */
export async function countyFile(at: number, count: number): Promise<CountyFile> {
  const known = countyReport(at, count);
  if (known === null)
    return { ...unreadableFile(Math.floor(at / stepOf(count)), at), status: "unreadable", errors: [] };
  const { random, report, ...expected } = known;
  return { ...expected, ...(await written(report, at, random)) };
}

/** The same, every readable file a report as JSON: for runs in which reading takes the least time. */
export function countyJson(at: number, count: number): CountyFile {
  const known = countyReport(at, count);
  if (known === null) return { name: `${at}.json`, content: "{", status: "unreadable", errors: [] };
  const { report, status, errors } = known;
  return { name: `${at}.json`, content: writeReportJson(report), status, errors };
}

/** One in so many cannot be read. */
function stepOf(count: number): number {
  return Math.max(10, Math.floor(count / unreadableFiles));
}

interface KnownReport extends Pick<CountyFile, "status" | "errors"> {
  readonly report: Report;
  readonly random: Random;
}

function countyReport(at: number, count: number): KnownReport | null {
  if (at % stepOf(count) === 7) return null;
  const random = randomFrom(seed + at);
  const sound = soundReport(at, random);
  if (at % 10 !== 3) return { random, report: sound, status: "pass", errors: [] };
  const fault = random.pick(faults);
  return { random, report: fault.into(sound, random), status: "fail", errors: [...fault.rules].sort() };
}

/** Of ten files, seven are workbooks: our own, and such as others make; one each is a Word file, a page and a text. */
async function written(report: Report, at: number, random: Random): Promise<Pick<CountyFile, "name" | "content">> {
  const kind = Math.floor(at / 7) % 10;
  if (kind >= 7) {
    const format = outputFormats[kind - 7] ?? "txt";
    return { name: `${at}.${format}`, content: await writers[format](report, null) };
  }
  if (kind < 2) return { name: `${at}.xlsx`, content: await writers.xlsx(report, null) };
  const [, change] = random.pick(plainLayouts);
  const filling = random.pick([onSheets, onOneSheet]);
  return { name: `${at}.xlsx`, content: await bytesOf(filling(change(printed(layOutReport(report))))) };
}

/** Values that are neither number nor text, as somebody types them. */
function printed(report: LaidOut): LaidOut {
  return report.map((part) =>
    typeof part === "string"
      ? part
      : {
          ...part,
          rows: part.rows.map((row) => row.map((value) => (typeof value === "number" ? value : printedValue(value)))),
        },
  );
}
