/**
 * Measures accuracy, times and sizes, and fails where a budget is missed. Names of sections run only those:
 * `npm run bench -- speed`.
 */
import { spawnSync } from "node:child_process";
import { join, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Below node_modules, so that the packages are found that are not bundled.
const outfile = join(root, "node_modules", ".cache", "nianbao", "bench.mjs");

await build({
  absWorkingDir: root,
  entryPoints: [join("test", "bench", "main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  sourcemap: "inline",
  // The library of Excel is found from the file that looks for it.
  banner: {
    js: 'import { fileURLToPath as pathOf } from "node:url"; const __filename = pathOf(import.meta.url);',
  },
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, ["--enable-source-maps", outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
