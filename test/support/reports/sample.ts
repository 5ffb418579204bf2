import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReportJson } from "../../../src/files/json/read";
import type { Report } from "../../../src/report";
import { valueOf } from "./read";

/** A file of the sample. */
export function sampleFile(name: string): string {
  return join(__dirname, "../../../assets/sample", name);
}

/** The sample report: a finished one, in which no rule finds anything. */
export function sampleReport(year: 2024 | 2025): Report {
  return valueOf(readReportJson(readFileSync(sampleFile(`zhuxiwan-${year}.json`), "utf8"), null));
}
