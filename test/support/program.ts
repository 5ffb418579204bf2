import { resolve } from "node:path";
import { buildSync } from "esbuild";

/** Builds the command line as `npm run prepare` does, but into a file of its own: no test waits for another's build. */
export function buildProgram(outfile: string): string {
  buildSync({
    absWorkingDir: resolve("."),
    entryPoints: ["src/cli/main.ts"],
    outfile,
    ...{ bundle: true, platform: "node", target: "node20", format: "cjs", charset: "utf8", logLevel: "warning" },
  });
  return outfile;
}
