/** The elements and attributes that a written report is made of. */
const tags = new Set(["div", "section", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th", "td"]);
const kept = ["colspan", "rowspan", "scope", "aria-label", "tabindex"];

/**
 * The markup of a written report as nodes for a page. Our writer escapes every text; here only what it writes itself
 * can become an element, so that nothing else ever runs in the pane. Other elements are left out with their content.
 */
export function paperNodes(markup: string): DocumentFragment {
  const written = new DOMParser().parseFromString(markup, "text/html");
  const paper = document.createDocumentFragment();
  paper.append(...copiesOf(written.body));
  return paper;
}

function copiesOf(parent: Element): readonly (Element | string)[] {
  return [...parent.childNodes].flatMap((node): readonly (Element | string)[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ""];
    const tag = node.nodeName.toLowerCase();
    return node instanceof HTMLElement && tags.has(tag) ? [copyOf(node, tag)] : [];
  });
}

function copyOf(written: HTMLElement, tag: string): Element {
  const copy = document.createElement(tag);
  for (const name of kept) {
    const value = written.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (written.style.length > 0) copy.style.cssText = written.style.cssText;
  copy.append(...copiesOf(written));
  return copy;
}
