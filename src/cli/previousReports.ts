import { stat } from "node:fs/promises";
import type { Report } from "../report";
import { isSameAgency, type RuleContext } from "../rules";
import { loadReport } from "./loadReport";
import { sourcesOf } from "./sources";
import type { Terminal } from "./terminal";

/** What `--previous` gives to compare with. */
export interface PreviousReports {
  /** What the rules are told about the previous year of a report. */
  readonly contextFor: ContextFor;
  /** Whether every report was read. */
  readonly isComplete: boolean;
  readonly scope: PreviousScope;
  readonly reports: readonly Report[];
}

export type ContextFor = (report: Report) => Partial<RuleContext>;

/** Whom the previous reports are for: nobody, every file, or the agencies that they name. */
export type PreviousScope = "none" | "all" | "agencies";

/**
 * Opens last year's report, or a folder with those of many agencies.
 *
 * @returns null where it cannot be read; the terminal has been told why
 */
export async function openPrevious(path: string | null, terminal: Terminal): Promise<PreviousReports | null> {
  if (path === null) return previousReports("none", [], true);
  if (await isFolder(path)) return openFolder(path, terminal);
  const loaded = await loadReport(path, path);
  if (loaded.ok) return previousReports("all", [loaded.value], true);
  terminal.complain(`上年报告 ${path}：${loaded.failure.sentence}`);
  return null;
}

function previousReports(scope: PreviousScope, reports: readonly Report[], isComplete: boolean): PreviousReports {
  return { contextFor: previousContext(scope, reports), isComplete, scope, reports };
}

/** What previous reports tell the rules. */
export function previousContext(scope: PreviousScope, reports: readonly Report[]): ContextFor {
  const [only] = reports;
  switch (scope) {
    case "none":
      return () => ({});
    case "all":
      return () => (only ? { previous: only } : {});
    case "agencies":
      return (report) => contextFrom(reports, report);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function openFolder(path: string, terminal: Terminal): Promise<PreviousReports | null> {
  const reports: Report[] = [];
  let isComplete = true;
  for await (const source of sourcesOf([path], terminal)) {
    const error = source.error ?? (await addTo(reports, source.path));
    if (error === null) continue;
    terminal.complain(`上年报告 ${source.path}：${error}`);
    isComplete = false;
  }
  return reports.length === 0 ? null : previousReports("agencies", reports, isComplete);
}

/** Adds the report in a file to a list; returns why it cannot be read, or null. */
async function addTo(reports: Report[], path: string): Promise<string | null> {
  const loaded = await loadReport(path, path);
  if (!loaded.ok) return loaded.failure.sentence;
  reports.push(loaded.value);
  return null;
}

/** The agency's report on the year before. Of two, neither is taken: they may differ. */
function contextFrom(reports: readonly Report[], { agency, year }: Report): Partial<RuleContext> {
  if (agency === null || year === null) return { noPrevious: "本报告没有写明机关名称或年度，无法找到对应的上年报告" };
  const fitting = reports.filter(
    (one) => one.year === year - 1 && one.agency !== null && isSameAgency(one.agency, agency),
  );
  const [only] = fitting;
  if (!only) return { noPrevious: `上年报告文件夹里没有${agency}${year - 1}年的报告` };
  if (fitting.length === 1) return { previous: only };
  return { noPrevious: `上年报告文件夹里有 ${fitting.length} 份${agency}${year - 1}年的报告，无法判断用哪一份` };
}
