/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS, as webpack's configuration and the tests load it */
// The licences of what a build contains, found by the modules that are really in it.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

/** What the notices are called in a build. */
const NOTICES = "THIRD-PARTY.txt";

/** Licences under which others' work may go into a build of ours, and be passed on. */
const KNOWN = new Set(["MIT", "(MIT OR GPL-3.0-or-later)", "(MIT AND Zlib)", "ISC", "BSD-2-Clause", "BSD-3-Clause"]);

/** Of these the field in package.json says where the licence is, not which. */
const OWN_LICENCE = new Set(["@microsoft/office-js"]);

/** The package a file belongs to: its folder, name, version, licence and author; null for a file that is in none. */
function packageOf(file) {
  const inside = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  if (!inside) return null;
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(join(inside[0], "package.json"), "utf8"),
  );
  const licence = typeof license === "string" ? license : "";
  return { folder: inside[0], name, version, licence, author: author?.name ?? author ?? repository?.url ?? "" };
}

/** The text of a package's licence, its notice included; null where it has none. */
function licenceText({ folder, name, licence, author }) {
  const names = readdirSync(folder).sort();
  const read = (path) => readFileSync(path, "utf8").replace(/\r\n?/g, "\n").trim();
  const own = names.filter((name) => /^(licen[cs]e|notice|copying)\b/i.test(name));
  if (own.some((name) => !/^notice/i.test(name))) return own.map((name) => read(join(folder, name))).join("\n\n");
  const readme = names.find((name) => /^readme\b/i.test(name));
  const section = readme && /^#+\s*licen[cs]e\s*$([^]+)/im.exec(read(join(folder, readme)))?.[1];
  if (section && section.includes(PERMISSION)) return section.trim();
  if (licence !== "MIT" || author === "") return null;
  // Its package.json names licence and author, and that is all there is: the licence's text is the same as ours.
  const ours = read(join(__dirname, "../LICENSE"));
  return `Copyright (c) the authors of ${name} (${author})\n\n${ours.slice(ours.indexOf(PERMISSION))}`;
}

const PERMISSION = "Permission is hereby granted";

/**
 * The notices of all packages that these files are from, by name, each with its licence. Throws an Error that names
 * every package without a licence text or under a licence that nobody has looked at.
 */
function noticesOf(files) {
  const packages = new Map();
  for (const file of files) {
    const found = packageOf(file);
    if (found) packages.set(`${found.name}@${found.version}`, found);
  }
  const sorted = [...packages.values()].sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
  const wrong = [];
  const notices = sorted.map((found) => {
    const { name, version, licence } = found;
    const text = licenceText(found);
    if (text === null) wrong.push(`${name} ${version} has no licence text.`);
    if (!KNOWN.has(licence) && !OWN_LICENCE.has(name)) wrong.push(`${name} ${version}: licence "${licence}".`);
    return `${name} ${version} (${OWN_LICENCE.has(name) ? "licence below" : licence})\n\n${text}\n`;
  });
  if (wrong.length > 0) throw new Error(`What we ship needs licences that we know:\n${wrong.join("\n")}`);
  const line = "=".repeat(80);
  return `${["This build contains work of others, under these licences.\n", ...notices].join(`\n${line}\n\n`)}`;
}

/**
 * Writes the notices of all that an entry of a webpack build can ever load into the build. `copied` are folders of packages
 * that it copies rather than bundles.
 */
class ThirdPartyNotices {
  constructor(entry, copied) {
    this.entry = entry;
    this.copied = copied;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const groups = withChildren(compilation.entrypoints.get(this.entry));
        const chunks = [...groups].flatMap((group) => group.chunks);
        const modules = chunks.flatMap((chunk) => [...compilation.chunkGraph.getChunkModules(chunk)]);
        const notices = noticesOf([...modules.flatMap(filesOf), ...this.copied]);
        compilation.emitAsset(NOTICES, new sources.RawSource(notices));
      });
    });
  }
}

function withChildren(group, found = new Set()) {
  if (found.has(group)) return found;
  found.add(group);
  for (const child of group.childrenIterable) withChildren(child, found);
  return found;
}

/** The files of a module; several modules may have become one. */
function filesOf(module) {
  return module.modules ? [...module.modules].flatMap(filesOf) : module.resource ? [module.resource] : [];
}

module.exports = { NOTICES, noticesOf, ThirdPartyNotices };
