import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NOTICES, noticesOf } from "../../tools/thirdParty.cjs";
import { NotBuiltError } from "../support/workbenchPage";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "packages-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A file of a made-up package. */
function packageWith(name: string, fields: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(root, "node_modules", name);
  mkdirSync(join(folder, "lib"), { recursive: true });
  const all = { "package.json": JSON.stringify({ name, version: "1.2.3", ...fields }), ...files };
  for (const [file, content] of Object.entries(all)) writeFileSync(join(folder, file), content);
  return join(folder, "lib/index.js");
}

test("names each package once, by name, with its licence; files of our own are passed over", () => {
  const b = packageWith("b", { license: "ISC" }, { LICENSE: "Text of b\r\n" });
  const a = packageWith("@scope/a", { license: "MIT" }, { "LICENSE.md": "Text of a", NOTICE: "Notice of a" });
  const notices = noticesOf([b, a, b, join(root, "src/own.ts")]);
  expect(notices.match(/^\S+ 1\.2\.3 \(.*\)$/gm)).toEqual(["@scope/a 1.2.3 (MIT)", "b 1.2.3 (ISC)"]);
  expect(notices).toContain("Text of a\n\nNotice of a");
  expect(notices).toContain("Text of b\n");
});

test("finds a licence that stands in the README, and writes out the MIT licence that is only named", () => {
  const terms = "Permission is hereby granted to all.";
  const a = packageWith("a", { license: "MIT" }, { "README.md": `# a\n\n## License\n\n${terms}\n` });
  const b = packageWith("b", { license: "MIT", author: { name: "Somebody" } });
  expect(noticesOf([a])).toContain(terms);
  expect(noticesOf([b])).toMatch(/Copyright \(c\) the authors of b \(Somebody\)\n\nPermission is hereby granted/);
});

test.each([
  ["without a licence text", { license: "ISC" }, {}],
  ["that only says MIT, and not by whom", { license: "MIT" }, {}],
  ["with a notice alone", { license: "ISC" }, { NOTICE: "Notice" }],
  ["under a licence that nobody has looked at", { license: "AGPL-3.0" }, { LICENSE: "Text" }],
  ["that names no licence", {}, { LICENSE: "Text" }],
])("refuses a package %s, and names it", (_, fields, files) => {
  const file = packageWith("odd", fields, files);
  expect(() => noticesOf([file])).toThrow(/odd 1\.2\.3/);
});

test("the pane that was built has its notices beside it", () => {
  const path = join(__dirname, "../../dist/workbench", NOTICES);
  if (!existsSync(path)) throw new NotBuiltError(`${path} is missing. Run \`npm run build:workbench\` first.`);
  const notices = readFileSync(path, "utf8");
  for (const name of ["react", "docx", "@microsoft/office-js", "@griffel/core"])
    expect(notices).toContain(`\n${name} `);
  expect(notices).not.toContain("@univerjs/");
});
