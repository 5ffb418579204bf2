import type { BuildPlan } from "../../excel";
import { readReportJson } from "../../files/json/read";
import { failure, success, type Result } from "../../report";
import { words } from "../words";

/** The plan that builds the sample report, figures and texts included. Loaded only when somebody asks for it. */
export async function loadSamplePlan(): Promise<Result<BuildPlan>> {
  const { default: sample } = await import("../../../assets/sample/zhuxiwan-2025.json");
  const read = readReportJson(JSON.stringify(sample), null);
  if (!read.ok) return read;
  const { agency, kind, year } = read.value;
  if (agency === null || year === null) return failure("NoSample", words.trouble.sample);
  return success({ agency, kind: kind ?? "township", year, totals: "formula", fill: read.value });
}
