import type { Finding } from "../finding";

/**
 * What a 说明 is tied to: the rule, the cells with their values, and both sides of the comparison — not where they stand.
 *
 * Edits elsewhere, moved tables and renamed sheets leave it alone; as soon as the finding itself says something else,
 * it is another finding, and open again.
 */
export function fingerprintOf(found: Finding): string {
  const cells = found.cells.map(({ table, row, column, value }) => [table, row, column, value]);
  // A finding without numbers is told apart by its words.
  const said = cells.length === 0 || found.expected === null ? found.message : "";
  return `${found.rule}-${hash(JSON.stringify([cells, found.expected, found.actual, said]))}`;
}

/** FNV-1a over the UTF-16 units, 32 bits, as seven signs: short enough to stand in a cell. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(36).padStart(7, "0");
}
