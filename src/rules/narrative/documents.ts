import type { FilledTable } from "../../report";
import type { Rule } from "../rule";
import { sumOf, type Figure } from "./figures";
import { mentionRule } from "./mentionRule";

/** Evidence: 天门, 船山, 西四镇. */
export const documentRule: Rule = mentionRule({
  code: "X-7",
  demand: "正文写的规范性文件制发、废止、现行有效件数，与表二一致。",
  table: "disclosure",
  topics: ["documents"],
  figuresOf: (table, mention) => {
    const { words } = mention;
    const act = words.act ?? "";
    if (mention.isPart()) return null;
    if (/废止/.test(act)) return inColumns(table, ["repealed"]);
    if (/有效/.test(act)) return inColumns(table, ["inForce", "inPublic"]);
    const isNamed = words.o !== undefined || words.p !== undefined;
    if (!isShown(act)) return inColumns(table, ["issued", "made"]);
    // 公开 may mean what is new, or all that is in force.
    return isNamed ? inColumns(table, ["issued", "inForce", "made", "published", "inPublic"]) : null;
  },
});

function isShown(act: string): boolean {
  return /公开|发布|印发/.test(act) && !/制/.test(act);
}

/** The cells of 行政规范性文件 in these columns; an edition has its own names for them. */
function inColumns(table: FilledTable, columns: readonly string[]): readonly Figure[] {
  return columns.flatMap((column) => {
    const label = table.form.cells.find((cell) => cell.row === "normativeDocuments" && cell.column === column);
    const figure = label && sumOf(table, ["normativeDocuments"], [column], `表二「行政规范性文件」${label.columnName}`);
    return figure ? [figure] : [];
  });
}
