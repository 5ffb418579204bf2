import { stat } from "node:fs/promises";
import { previousContext, type ContextFor, type PreviousScope } from "../batch/previous";
import type { Report } from "../report";
import type { Workers } from "./batch/eachFile";
import { readAll } from "./batch/readAll";
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
export async function openPrevious(
  path: string | null,
  terminal: Terminal,
  workers: Workers | null,
): Promise<PreviousReports | null> {
  if (path === null) return previousReports("none", [], true);
  if (await isFolder(path)) return openFolder(path, terminal, workers);
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

async function openFolder(path: string, terminal: Terminal, workers: Workers | null): Promise<PreviousReports | null> {
  const reports: Report[] = [];
  let isComplete = true;
  for await (const { file, read } of readAll(sourcesOf([path], terminal), workers)) {
    if (read.ok) reports.push(read.value);
    else {
      terminal.complain(`上年报告 ${file}：${read.failure.sentence}`);
      isComplete = false;
    }
  }
  return reports.length === 0 ? null : previousReports("agencies", reports, isComplete);
}
