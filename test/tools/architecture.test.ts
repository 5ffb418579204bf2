import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOCUMENT, importGraph, pictureOf, withPicture } from "../../tools/architecture.cjs";
import { mayImport } from "../../tools/layers.cjs";

const graph = importGraph();

test("the picture is that of the imports in the code; `npm run architecture` draws it anew", () => {
  const document = readFileSync(DOCUMENT, "utf8");
  expect(document).toBe(withPicture(document, pictureOf(graph)));
});

test("every folder has its line in the table of the lint, and imports nothing else", () => {
  expect(Object.keys(graph).sort()).toEqual(Object.keys(mayImport).sort());
  const strangers = Object.entries(graph).flatMap(([from, imported]) =>
    imported.filter((to) => !mayImport[from]?.includes(to)).map((to) => `${from} imports ${to}`),
  );
  expect(strangers).toEqual([]);
});

test("imports run one way", () => {
  const rank = Object.keys(mayImport);
  const back = Object.entries(graph).flatMap(([from, imported]) =>
    imported.filter((to) => rank.indexOf(to) >= rank.indexOf(from)).map((to) => `${from} imports ${to}`),
  );
  expect(back).toEqual([]);
});

test("finds imports of every kind, and leaves out arrows that follow from others", () => {
  const source = mkdtempSync(join(tmpdir(), "source-"));
  try {
    const files = {
      "low/a.ts": 'import { x } from "react";\nimport "./b";',
      "middle/deep/a.ts": 'export { a } from "../../low/a";',
      "high/a.tsx": 'import type { A } from "../low";\nconst later = () => import("../middle/deep/a");',
    };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(source, file, ".."), { recursive: true });
      writeFileSync(join(source, file), text);
    }
    const found = importGraph(source);
    expect(found).toEqual({ high: ["low", "middle"], low: [], middle: ["low"] });
    expect(pictureOf(found).match(/.* --> .*/g)).toEqual(["  high --> middle", "  middle --> low"]);
  } finally {
    rmSync(source, { recursive: true });
  }
});
