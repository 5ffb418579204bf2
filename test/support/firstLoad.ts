import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What the page asks for that is not the pane's: Excel's library, the tab's icon, and what only the workbench puts in. */
const others = /^(office\/|fonts\/|assets\/icons\/|frameBootstrap\.js$)/;

/** Bytes of the pane over the line before its first use. The bare official template without its polyfill has as many. */
export const firstLoadBudget = 100_000;

/** A file that comes before the first use of the pane, and its bytes over the line. */
export interface FirstFile {
  readonly name: string;
  readonly bytes: number;
}

/** The page of the pane in a build, and the scripts and styles that it names. All else comes when it is needed. */
export function firstLoadOf(folder: string): readonly FirstFile[] {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const named = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].flatMap(([, name]) => name ?? []);
  return ["taskpane.html", ...named.filter((name) => !others.test(name) && !/^https?:/.test(name))].map((name) => ({
    name,
    bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
  }));
}
