import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";

/** The script of `inPage.ts` with all it needs. In a process of its own: esbuild does not run among jest's globals. */
export function bundleInPage(): string {
  const settings = { entryPoints: [join(__dirname, "inPage.ts")], bundle: true, format: "iife", target: "es2022" };
  const program = `process.stdout.write(require("esbuild").buildSync({ ...${JSON.stringify(settings)}, write: false }).outputFiles[0].text)`;
  return execFileSync(process.execPath, ["-e", program], { cwd: resolve(__dirname, "../../.."), encoding: "utf8" });
}
