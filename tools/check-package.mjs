// `npm run test:package`: clones the last commit into two folders, installs and packages in each, and compares the zips
// byte for byte; then lists what is in them and checks every SHA-256 sum. Takes minutes.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";

const { SUMS } = createRequire(import.meta.url)("./releaseArchive.cjs");
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
const zips = ["one", "another-longer-name"].map(packageFromClone);
if (!zips[0].equals(zips[1])) {
  const [first, second] = zips.map((zip) => unzipSync(zip));
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const differing = names.filter((each) => !Buffer.from(first[each] ?? "").equals(Buffer.from(second[each] ?? "")));
  fail(`two packages of one commit differ in:\n${differing.join("\n") || "(order or times)"}`);
}
const count = checkSums(unzipSync(zips[0]));
console.log(
  `two packages of one commit are the same ${zips[0].length} bytes, with ${count} files whose sums are right`,
);

function packageFromClone(name) {
  const folder = join(mkdtempSync(join(tmpdir(), "package-")), name);
  const run = (cwd, program, ...args) =>
    execFileSync(program, args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  try {
    run(root, "git", "clone", "--quiet", "--no-hardlinks", root, folder);
    run(folder, "git", "checkout", "--quiet", "--detach", commit);
    run(folder, "npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
    run(folder, "npm", "run", "package", "--", "--env", "url=https://nianbao.example.gov.cn");
    const zip = readdirSync(join(folder, "dist")).find((file) => file.endsWith(".zip"));
    return readFileSync(join(folder, "dist", zip));
  } finally {
    rmSync(dirname(folder), { recursive: true, force: true });
  }
}

/** Checks that the list names every file but itself, each with its sum; returns how many. */
function checkSums(files) {
  const list = Object.keys(files).find((each) => each.endsWith(`/${SUMS}`));
  const folder = list.slice(0, -SUMS.length);
  const listed = strFromU8(files[list]).trimEnd().split("\n");
  for (const line of listed) {
    const [sum, name] = line.split("  ");
    const data = files[folder + name];
    if (!data || createHash("sha256").update(data).digest("hex") !== sum) fail(`${name} is not what ${SUMS} says`);
  }
  if (listed.length !== Object.keys(files).length - 1) fail(`${SUMS} does not name every file`);
  return listed.length;
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
