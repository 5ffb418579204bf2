import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../../..");
const SOURCES = [join(ROOT, "src/workbench/grid"), join(ROOT, "src/workbench/spreadsheet.ts")];
const CACHE = join(ROOT, "node_modules/.cache/univer-bundle");

/** Where the bundle of the grid as it stands now is, or will be. The name tells the content it was made from. */
function bundlePath(): string {
  const hash = createHash("sha256");
  for (const file of [join(ROOT, "package-lock.json"), __filename, ...SOURCES.flatMap(filesOf)]) {
    hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  }
  return join(CACHE, `grid-${hash.digest("hex").slice(0, 16)}.cjs`);
}

function filesOf(path: string): readonly string[] {
  if (path.endsWith(".ts")) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(path, name));
}

/**
 * Bundles the grid with Univer into one CommonJS file and returns its path. Univer's own packages pull in modules
 * that jest cannot require, and to transform them takes five times as long. Takes some seconds, but only when
 * something has changed. In a process of its own, because esbuild does not run in jsdom.
 */
export function bundleGrid(): string {
  const file = bundlePath();
  if (existsSync(file)) return file;
  const draft = `${file}.${process.pid}`;
  mkdirSync(CACHE, { recursive: true });
  const settings = {
    entryPoints: [join(ROOT, "src/workbench/grid/index.ts")],
    outfile: draft,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  };
  execFileSync(process.execPath, ["-e", `require("esbuild").buildSync(${JSON.stringify(settings)})`], { cwd: ROOT });
  renameSync(draft, file);
  dropAllBut(file);
  return file;
}

function dropAllBut(file: string): void {
  for (const name of readdirSync(CACHE)) {
    if (name.endsWith(".cjs") && name !== basename(file)) rmSync(join(CACHE, name), { force: true });
  }
}
