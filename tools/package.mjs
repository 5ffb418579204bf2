// `npm run package -- --env url=https://…`: the add-in for that address, the command line, licences, bill of materials and
// instructions as one zip in dist/. What stands after `--` goes to the build.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const { archiveOf, settledBill } = createRequire(import.meta.url)("./releaseArchive.cjs");

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const run = (program, ...args) =>
  execFileSync(program, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 64 << 20,
    shell: process.platform === "win32",
  });

run("npm", "run", "build", "--", ...process.argv.slice(2));
run("npm", "run", "prepare");
const bill = settledBill(JSON.parse(run("npm", "sbom", "--sbom-format", "cyclonedx", "--omit", "dev")), name);

const files = {
  ...filesBelow("dist/addin", "addin"),
  ...filesBelow("dist/cli", "cli"),
  "bill-of-materials.cdx.json": Buffer.from(`${JSON.stringify(bill, null, 2)}\n`),
  "install.md": readFileSync(join(root, "docs/install.md")),
  "CHANGELOG.md": readFileSync(join(root, "CHANGELOG.md")),
  LICENSE: readFileSync(join(root, "LICENSE")),
};
const release = `${name}-${version}`;
const zip = archiveOf(release, files);
const target = join(root, "dist", `${release}.zip`);
writeFileSync(target, zip);
const sum = createHash("sha256").update(zip).digest("hex");
console.log(`${sum}  ${relative(root, target)}  (${Object.keys(files).length} files, ${zip.length} bytes)`);

/** The files of a folder, by the names that they get in the archive. */
function filesBelow(folder, to) {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return Object.fromEntries(
    paths.map((path) => [`${to}/${relative(join(root, folder), path).replaceAll("\\", "/")}`, readFileSync(path)]),
  );
}
