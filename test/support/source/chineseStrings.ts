import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A string of the source with Chinese in it. `line` is 1-based. */
export interface ChineseString {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export interface SourceWords {
  readonly strings: readonly ChineseString[];
  /** Identifiers, and strings that are written like one: the canonical names of rows and columns. */
  readonly names: ReadonlySet<string>;
}

/**
 * The Chinese strings and the names of all source files below a folder. Left out are the `variants` of labels:
 * other people's wordings, which are understood and never shown.
 */
export function wordsOfSource(folder: string, root: string): SourceWords {
  const strings: ChineseString[] = [];
  const names = new Set<string>();
  for (const path of filesBelow(folder).filter((each) => /\.tsx?$/.test(each))) {
    const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, false, kind);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) || isName(node)) names.add(node.text);
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === "variants") return;
      const text = textOf(node);
      if (text !== null && /\p{Script=Han}/u.test(text)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        strings.push({ file: relative(root, path), line: line + 1, text });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { strings, names };
}

function isName(node: ts.Node): node is ts.StringLiteral {
  return ts.isStringLiteral(node) && /^[A-Za-z]\w*$/.test(node.text);
}

function textOf(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node) ? node.text : null;
}

/** The lines with Chinese in them of a file that is no program: a page, the manifest, a document. */
export function chineseLinesOf(path: string, root: string): readonly ChineseString[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .map((text, index) => ({ file: relative(root, path), line: index + 1, text: text.trim() }))
    .filter(({ text }) => /\p{Script=Han}/u.test(text));
}

/** The files below a folder, in order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
