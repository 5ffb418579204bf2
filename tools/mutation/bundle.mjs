import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/** The folders of the core; their tests stand in folders of the same names. */
export const core = ["form", "report", "rules", "diagnosis"];

/**
 * All tests of the core in one script, whose result is a function that evaluates one of its files.
 *
 * @param root absolute path of the project, or of a copy of it
 */
export async function bundleTests(root) {
  const files = (await Promise.all(core.map((folder) => testsIn(root, `test/${folder}`)))).flat().sort();
  const lines = files.map((file) => `${JSON.stringify(file)}: () => require("./${file}"),`);
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `const files = {${lines.join("")}};\nmodule.exports = (file) => files[file]();`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    charset: "utf8",
    // A package of modules alone cannot be required.
    external: Object.keys({ ...dependencies, ...devDependencies }).filter((name) => name !== "parse5"),
    plugins: [ownFolder],
    logLevel: "error",
  });
  return { files, code: `const module = {};${outputFiles[0].text}\nreturn module.exports;` };
}

async function testsIn(root, folder) {
  const names = await readdir(join(root, folder), { recursive: true });
  return names.filter((name) => name.endsWith(".test.ts")).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

/** Lets a test file find files beside it, as it does outside the bundle. */
const ownFolder = {
  name: "own folder",
  setup(setup) {
    setup.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (!source.includes("__dirname")) return null;
      return { loader: "ts", contents: `const __dirname = ${JSON.stringify(dirname(path))};\n${source}` };
    });
  },
};
