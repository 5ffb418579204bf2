import type { LaidOut, LaidOutTable } from "./layouts";

/** The rows of a table without the cells that a merged one covers, and without those that were empty. */
function visible({ rows }: LaidOutTable): readonly (readonly string[])[] {
  return rows.map((row) => row.map(String).filter((text) => text.trim() !== ""));
}

const written =
  (table: (table: LaidOutTable) => readonly string[]) =>
  (report: LaidOut): string =>
    report.flatMap((part) => (typeof part === "string" ? ["", part, ""] : table(part))).join("\n");

const joined = (separator: string): ((report: LaidOut) => string) =>
  written((table) => visible(table).map((row) => row.join(separator)));

const downwards = (text: string): string => [...text].join("\n");
const isLabel = (text: string): boolean => !/^[\s+\d０-９.,．，]+件?$/.test(text);
const mapped = (change: (text: string) => string, separator: string): ((report: LaidOut) => string) =>
  written((table) => visible(table).map((row) => row.map(change).join(separator)));

/** A long label as it is broken at the edge of its cell. */
const wrapped = (text: string): string => text.replace(/(.{12})(?=.)/g, "$1\n");

/** The letters of a row of labels as they come where every label is printed downwards: line by line. */
function letterByLetter(labels: readonly string[]): readonly string[] {
  const height = Math.max(...labels.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => labels.map((label) => label[line] ?? "").join(" "));
}

/**
 * The ways in which a report is written as text: what comes out of a PDF, a chat, a web page or an editor. Each says
 * the same; none but the first keeps the cells of the tables apart from one another in full.
 */
export const textForms: readonly (readonly [name: string, write: (report: LaidOut) => string])[] = [
  ["tabs between the cells", written(({ rows }) => rows.map((row) => row.join("\t")))],
  ["tabs, empty cells dropped", joined("\t")],
  ["one cell a line", joined("\n")],
  ["one cell a line, blank lines between", joined("\n\n")],
  ["one space between the cells", joined(" ")],
  ["several spaces between the cells", joined("    ")],
  ["wide spaces between the cells", joined("\u3000\u3000")],
  ["bars around the cells", written(({ rows }) => rows.map((row) => `|${row.join("|")}|`))],
  ["bars between the cells", written(({ rows }) => rows.map((row) => row.join(" | ")))],
  ["bars, empty cells dropped, two at the end", written((table) => visible(table).map((row) => `${row.join("|")}||`))],
  [
    "a table in Markdown",
    written(({ rows }) => {
      const lines = rows.map((row) => `| ${row.join(" | ").replaceAll("\n", "<br>")} |`);
      const rule = `|${(rows[0] ?? []).map(() => " --- ").join("|")}|`;
      return [lines[0] ?? "", rule, ...lines.slice(1)];
    }),
  ],
  ["a drawn table", written(({ rows }) => ["┌──┬──┐", ...rows.map((row) => `│${row.join("│")}│`), "└──┴──┘"])],
  ["labels with a space after each letter", mapped((text) => (isLabel(text) ? [...text].join(" ") : text), "  ")],
  ["labels written downwards", mapped((text) => (isLabel(text) ? downwards(text) : text), "\n")],
  ["long labels broken into lines, one cell a line", mapped((text) => (isLabel(text) ? wrapped(text) : text), "\n")],
  ["long labels broken into lines, one space", mapped((text) => (isLabel(text) ? wrapped(text) : text), " ")],
  [
    "nothing between a label and its numbers",
    written((table) =>
      visible(table).map((row) => {
        const labels = row.filter(isLabel);
        return labels.join("") + row.filter((text) => !isLabel(text)).join(" ");
      }),
    ),
  ],
  [
    "the labels of 表四 letter by letter",
    written((table) => {
      const all = visible(table);
      const start = all.findIndex((row) => row.some((text) => text.replace(/\s/g, "") === "行政复议"));
      const rows = all.slice(start).filter((row) => row.length > 0);
      if (start < 0) return all.map((row) => row.join(" "));
      const [groups = [], upper = [], lower = [], numbers = []] = rows;
      const isGroup = (text: string): boolean => /起诉$/.test(text);
      const labels = [...upper.filter((text) => !isGroup(text)), ...lower];
      return [groups.join(" "), upper.filter(isGroup).join(" "), ...letterByLetter(labels), numbers.join(" ")];
    }),
  ],
];
