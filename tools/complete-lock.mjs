/**
 * Adds to package-lock.json the optional packages of other platforms that a registry did not list.
 *
 * A mirror that leaves out packages for platforms of no use to it makes `npm install` write a lock file that
 * `npm ci` refuses everywhere. Their versions are pinned by the packages that ask for them, and their names say the
 * platform, so the entries can be written without asking anybody. Run after a change of dependencies.
 */
import { readFileSync, writeFileSync } from "node:fs";

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64", "wasm32"];

const file = "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8"));
const { packages } = lock;
let added = 0;

for (const [path, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isThere = packages[`node_modules/${name}`] || packages[`${path}/node_modules/${name}`];
    const system = systems.find((candidate) => name.includes(candidate));
    const processor = processors.find((candidate) => name.includes(candidate));
    if (isThere || !system || !/^\d+\.\d+\.\d+/.test(version)) continue;
    packages[`node_modules/${name}`] = {
      version,
      ...(processor ? { cpu: [processor] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      os: [system],
    };
    added += 1;
  }
}
const root = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(root) }, null, 2)}\n`);
console.log(`${added} entries added to ${file}`);
