import { isElement, isInline, isSkipped, keepsSpace } from "./elements";
import type { Lines } from "./lines";
import type { HtmlElement, HtmlNode } from "./tree";

type Task = { readonly node: HtmlNode; readonly isKept: boolean } | "endLine";

/**
 * Adds the text of a node and all that is in it to `lines`, in the order of the page. Without recursion: a hostile
 * page is deeper than the stack.
 *
 * @param take called for every element that is seen; true where it has dealt with the element itself
 */
export function walkText(root: HtmlNode, lines: Lines, take: (element: HtmlElement) => boolean): void {
  const tasks: Task[] = [{ node: root, isKept: false }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (task === "endLine") lines.end();
    else if ("value" in task.node) lines.add(task.node.value, task.isKept);
    else if (isElement(task.node)) enter(task.node, task.isKept);
    else pushChildren(task.node, task.isKept);
  }

  function enter(element: HtmlElement, isKeptAround: boolean): void {
    if (isSkipped(element)) return;
    if (element.tagName === "br") lines.breakLine();
    if (!isInline(element) && element.tagName !== "br") {
      lines.end();
      tasks.push("endLine");
    }
    if (!take(element)) pushChildren(element, isKeptAround || keepsSpace(element));
  }

  function pushChildren(node: HtmlNode, isKept: boolean): void {
    if (!("childNodes" in node)) return;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child) tasks.push({ node: child, isKept });
    }
  }
}

/** The tables of a page that have a table inside: they lay out the page, and their cells are no figures. */
export function layoutTables(root: HtmlNode): ReadonlySet<HtmlNode> {
  const found = new Set<HtmlNode>();
  const nodes: HtmlNode[] = [root];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (isElement(node) && node.tagName === "table") markAround(node, found);
    if ("childNodes" in node) for (const child of node.childNodes) nodes.push(child);
  }
  return found;
}

function markAround(table: HtmlElement, found: Set<HtmlNode>): void {
  let node: HtmlNode | null = table.parentNode;
  while (node && !found.has(node)) {
    if (isElement(node) && node.tagName === "table") found.add(node);
    node = "parentNode" in node ? node.parentNode : null;
  }
}
