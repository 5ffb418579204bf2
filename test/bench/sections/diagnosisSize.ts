import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { atMost, type Section } from "../section";

export const diagnosisSize: Section = {
  title: "Diagnosis: size of the module",
  remark: "src/diagnosis alone, minified and compressed; form, report and rules are not counted",
  run: async () => {
    const { outputFiles } = await build({
      entryPoints: ["src/diagnosis/index.ts"],
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      charset: "utf8",
      external: ["../form", "../report", "../rules"],
    });
    const bytes = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
    return [atMost("gzip", bytes / 1024, 8, "KB", 2)];
  },
};
