import type { HtmlElement, HtmlNode } from "./tree";

/** Elements whose content is no text of the page, or none of the report: scripts, menus, the foot of the site. */
const skipped = new Set(
  "head script style template noscript noframes iframe object embed svg math canvas audio video select datalist nav footer rt rp".split(
    " ",
  ),
);

/** Elements that stand in a line of text; every other one begins and ends lines. */
const inline = new Set(
  "a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark meter nobr output q ruby rb rtc s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Whether an element, with all that is in it, is not to be seen or no part of the report. */
export function isSkipped(element: HtmlElement): boolean {
  return (
    skipped.has(element.tagName) ||
    attribute(element, "hidden") !== null ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, "style") ?? "")
  );
}

export function isInline(element: HtmlElement): boolean {
  return inline.has(element.tagName) || element.tagName.includes(":");
}

/** Whether spaces and line ends in an element are kept as they are: `pre`, or a style that says so. */
export function keepsSpace(element: HtmlElement): boolean {
  return (
    /^(pre|textarea|listing|plaintext|xmp)$/.test(element.tagName) ||
    /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i.test(attribute(element, "style") ?? "")
  );
}

/** The value of an attribute; null where there is none. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}
