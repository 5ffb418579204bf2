import { stat } from "node:fs/promises";
import { previousContext, type ContextFor, type PreviousScope } from "../batch/previous";
import type { Report } from "../report";
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
