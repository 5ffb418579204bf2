/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS, so that both node and the tests can load it */
// `npm run architecture`: draws docs/architecture.md anew from the imports that stand in src.
const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join, relative, sep } = require("node:path");

const ROOT = join(__dirname, "..");
const DOCUMENT = join(ROOT, "docs/architecture.md");

/** Which folders of src each folder imports, by the imports in its files; names sorted. */
function importGraph(source = join(ROOT, "src")) {
  const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(
    folders.map(({ name }) => {
      const files = readdirSync(join(source, name), { recursive: true }).filter((file) => /\.tsx?$/.test(file));
      const imported = files.flatMap((file) => foldersNamedIn(join(source, name, file), source));
      return [name, [...new Set(imported)].filter((other) => other !== name).sort()];
    }),
  );
}

function foldersNamedIn(file, source) {
  const imports = readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport\(?|\bnew URL\()\s*"(\.[^"]+)"/g);
  return [...imports]
    .map(([, path]) => relative(source, join(dirname(file), path)).split(sep)[0])
    .filter((folder) => folder !== ".." && folder !== "");
}

/** The graph as a picture in Mermaid. An arrow that follows from others is left out. */
function pictureOf(graph) {
  const reaches = (from, to, seen = new Set()) =>
    graph[from].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  const arrows = Object.keys(graph).flatMap((from) =>
    graph[from]
      .filter((to) => !graph[from].some((other) => other !== to && reaches(other, to)))
      .map((to) => `  ${from} --> ${to}`),
  );
  return ["flowchart BT", ...Object.keys(graph).map((folder) => `  ${folder}`), ...arrows].join("\n");
}

/** The document with this picture in place of its own. */
function withPicture(document, picture) {
  return document.replace(/```mermaid\n[^]*?```/, () => `\`\`\`mermaid\n${picture}\n\`\`\``);
}

if (require.main === module) {
  writeFileSync(DOCUMENT, withPicture(readFileSync(DOCUMENT, "utf8"), pictureOf(importGraph())));
}

module.exports = { DOCUMENT, importGraph, pictureOf, withPicture };
