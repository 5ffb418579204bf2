/**
 * Builds the command line into dist/cli/nianbao.js, one file, and puts it where `npx nianbao` looks first.
 * npm links the commands of dependencies, but not those of the package itself.
 */
import { chmod, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import thirdParty from "./thirdParty.cjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, "dist", "cli", "nianbao.js");

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [join("src", "cli", "main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  charset: "utf8",
  banner: { js: "#!/usr/bin/env node" },
  logLevel: "warning",
  metafile: true,
});
const bundled = Object.keys(metafile.inputs).map((file) => join(root, file));
await writeFile(join(dirname(outfile), thirdParty.NOTICES), thirdParty.noticesOf(bundled));
await chmod(outfile, 0o755);

const links = join(root, "node_modules", ".bin");
const target = relative(links, outfile);
await mkdir(links, { recursive: true });
if (process.platform === "win32") {
  await writeFile(join(links, "nianbao.cmd"), `@node "%~dp0\\${target.replaceAll("/", "\\")}" %*\r\n`);
} else {
  await rm(join(links, "nianbao"), { force: true });
  await symlink(target, join(links, "nianbao"));
}
