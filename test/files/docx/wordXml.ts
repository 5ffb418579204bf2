import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A part of a Word file as XML. Throws where it is not there, or is no well-formed XML. */
export function xmlPart(bytes: Uint8Array, name: string): Document {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return new JSDOM(strFromU8(part), { contentType: "application/xml" }).window.document;
}

/** The elements of that name in the WordprocessingML namespace, anywhere below. */
export function all(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS(namespace, name)];
}

/** The child elements of that name. */
export function childrenOf(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter((child) => child.namespaceURI === namespace && child.localName === name);
}

/** An attribute of the first element of that name below; null where there is none. */
export function valueIn(parent: Document | Element, name: string, attribute = "val"): string | null {
  return all(parent, name)[0]?.getAttributeNS(namespace, attribute) ?? null;
}

/** The text of an element: its letters, a tab for each tab, a line end for each break. */
export function textIn(element: Element): string {
  return [...element.getElementsByTagNameNS(namespace, "*")]
    .map((node) => {
      if (node.localName === "t") return node.textContent ?? "";
      return node.localName === "tab" && node.parentElement?.localName === "r"
        ? "\t"
        : node.localName === "br"
          ? "\n"
          : "";
    })
    .join("");
}

/** A cell as Word shows it, merged rows put together. Rows and columns are 0-based. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** The cells of a table, row by row. */
export function shownCells(table: Element): readonly ShownCell[] {
  const shown: { row: number; column: number; rowSpan: number; columnSpan: number; text: string }[] = [];
  childrenOf(table, "tr").forEach((line, row) => {
    let column = 0;
    for (const cell of childrenOf(line, "tc")) {
      const columnSpan = Number(valueIn(cell, "gridSpan") ?? 1);
      const at = column;
      const above = shown.find((other) => other.column === at && other.row + other.rowSpan === row);
      if (valueIn(cell, "vMerge") === "continue" && above) above.rowSpan += 1;
      else shown.push({ row, column, rowSpan: 1, columnSpan, text: textIn(cell) });
      column += columnSpan;
    }
  });
  return shown.sort((a, b) => a.row - b.row || a.column - b.column);
}
