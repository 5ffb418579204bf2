import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "./support/source/chineseStrings";

/** What README.md and docs/ say has to be there. */

const root = join(__dirname, "..");
const documents = [join(root, "README.md"), ...filesBelow(join(root, "docs"))];
const textOf = (path: string): string => readFileSync(path, "utf8");
const readme = textOf(join(root, "README.md"));
const { scripts, dependencies, devDependencies } = JSON.parse(textOf(join(root, "package.json"))) as Readonly<
  Record<"scripts" | "dependencies" | "devDependencies", Readonly<Record<string, string>>>
>;

const found = (pattern: RegExp): readonly string[] =>
  documents.flatMap((path) => [...textOf(path).matchAll(pattern)].map((match) => match[1] ?? ""));

test("every link and picture leads to a file, every anchor to a heading", () => {
  const broken = documents.flatMap((path) =>
    [...textOf(path).matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g)]
      .filter(([, file = "", anchor = ""]) => {
        const target = file === "" ? path : join(dirname(path), file);
        return !existsSync(target) || (anchor !== "" && !anchorsOf(target).includes(anchor));
      })
      .map(([link]) => `${path}: ${link}`),
  );
  expect(broken).toEqual([]);
});

/** The anchors of a document's headings: lower case, spaces as hyphens, punctuation left out. */
function anchorsOf(path: string): readonly string[] {
  return [...textOf(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => {
    const letters = heading.toLowerCase().replace(/[^\p{Letter}\p{Number}\s-]/gu, "");
    return `#${letters.replace(/\s/g, "-")}`;
  });
}

test("pictures are PNG files below 150 kB, and there are no others", () => {
  const shown = found(/!\[[^\]]+\]\((assets\/readme\/[^)]+\.png)\)/g).map((path) => join(root, path));
  expect(shown.length).toBeGreaterThan(2);
  expect(filesBelow(join(root, "assets/readme"))).toEqual([...shown].sort());
  for (const path of shown) {
    expect(readFileSync(path).subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(statSync(path).size).toBeLessThan(150_000);
  }
});

test("the README names every npm script, and no other", () => {
  const named = new Set(found(/(?:`|^|&& |=\d+ )npm (?:run )?([a-z:]+)/gm));
  const npmItself = ["ci", "run"];
  expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => !(name in scripts) && !npmItself.includes(name))).toEqual([]);
});

test("the README names every command of nianbao, and every folder of src", () => {
  const commands = filesBelow(join(root, "src/cli/commands")).map((path) => /(\w+)\.ts$/.exec(path)?.[1]);
  expect([...new Set(found(/^npx nianbao (\w+)/gm))].sort()).toEqual([...commands].sort());
  const folders = filesBelow(join(root, "src")).map((path) => path.slice(join(root, "src/").length).split("/")[0]);
  expect([...new Set(folders)].filter((folder) => !readme.includes(`\n  ${folder}/`))).toEqual([]);
});

test("docs/dependencies.md says of every direct dependency why it is there, and of no other", () => {
  const [product = "", others = ""] = textOf(join(root, "docs/dependencies.md")).split("## To build and test");
  const explained = (part: string) =>
    [...part.matchAll(/^\| `([^`]+)`\s+\| (.*\S)\s+\|$/gm)]
      .filter(([, , why = ""]) => why.length >= 8)
      .map(([, name]) => name);
  expect(explained(product)).toEqual(Object.keys(dependencies));
  expect(explained(others)).toEqual(Object.keys(devDependencies));
});
