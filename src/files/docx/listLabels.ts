import { numeral } from "./numerals";

/** One level of a list: what is printed before each of its paragraphs, such as "%1、". */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** The paragraph style that stands for this level; "" where none does. */
  readonly style: string;
}

/** A list that a paragraph refers to. Lists with one `counter` count on together. */
interface List {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
}

/** The lists of a document by their ids, and the list and level that a paragraph style brings with it. */
export interface Lists {
  readonly byId: ReadonlyMap<string, List>;
  readonly byStyle: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

/**
 * Reads the lists of a document.
 *
 * @param numbering the part numbering.xml, "" where there is none
 * @param styles the part styles.xml, "" where there is none
 */
export function readLists(numbering: string, styles: string): Lists {
  const templates = new Map(
    elements(numbering, "w:abstractNum").map((element) => [attribute(element, "w:abstractNumId"), levelsOf(element)]),
  );
  const byId = new Map<string, List>();
  for (const element of elements(numbering, "w:num")) {
    const id = attribute(element, "w:numId");
    const template = valueOf(element, "w:abstractNumId");
    const levels = new Map(templates.get(template) ?? []);
    const overrides = elements(element, "w:lvlOverride");
    for (const override of overrides) {
      const level = Number(attribute(override, "w:ilvl"));
      const own = levelsOf(override).get(level) ?? levels.get(level);
      const start = valueOf(override, "w:startOverride");
      if (own) levels.set(level, start === "" ? own : { ...own, start: Number(start) });
    }
    byId.set(id, { counter: overrides.length > 0 ? `list ${id}` : `template ${template}`, levels });
  }
  const byStyle = new Map(
    elements(styles, "w:style").flatMap((element) => {
      const list = valueOf(element, "w:numId");
      if (list === "") return [];
      const style = attribute(element, "w:styleId");
      const linked = [...(byId.get(list)?.levels ?? [])].find(([, candidate]) => candidate.style === style)?.[0];
      return [[style, { list, level: linked ?? Number(valueOf(element, "w:ilvl")) }] as const];
    }),
  );
  return { byId, byStyle };
}

/** Word has nine levels. */
const deepest = 8;

function levelsOf(element: string): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of elements(element, "w:lvl")) {
    const depth = Number(attribute(level, "w:ilvl"));
    if (!Number.isInteger(depth) || depth < 0 || depth > deepest) continue;
    levels.set(depth, {
      format: valueOf(level, "w:numFmt") || "decimal",
      text: valueOf(level, "w:lvlText"),
      start: Number(valueOf(level, "w:start") || "1"),
      style: valueOf(level, "w:pStyle"),
    });
  }
  return levels;
}

/**
 * Writes the numbers of lists into the paragraphs, where Word only counts them: a heading typed as 总体情况 in a
 * numbered list is read as 一、总体情况, as it is seen.
 *
 * @param changed the part document.xml
 */
export function withListLabels(changed: string, lists: Lists): string {
  // What a paragraph was before a tracked change lies inside its properties, with properties of its own.
  const document = without(changed, "w:pPrChange");
  const counts = new Map<string, readonly number[]>();
  const out: string[] = [];
  let at = 0;
  for (;;) {
    const open = document.indexOf("<w:pPr>", at);
    const close = open < 0 ? -1 : document.indexOf("</w:pPr>", open);
    if (close < 0) break;
    const content = document.slice(open + "<w:pPr>".length, close);
    const own = firstElement(content, "w:numPr");
    const label = labelOf(content, own, lists, counts);
    out.push(document.slice(at, open), "<w:pPr>", own === "" ? content : content.replace(own, ""), "</w:pPr>");
    if (label !== "") out.push(`<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`);
    at = close + "</w:pPr>".length;
  }
  return out.join("") + document.slice(at);
}

/** `own` is the part of the properties that names a list, "" where none does. */
function labelOf(properties: string, own: string, lists: Lists, counts: Map<string, readonly number[]>): string {
  const inherited = lists.byStyle.get(valueOf(properties, "w:pStyle"));
  const list = lists.byId.get(valueOf(own, "w:numId") || (inherited?.list ?? ""));
  const depth = Number(valueOf(own, "w:ilvl") || (inherited?.level ?? 0));
  const level = list?.levels.get(depth);
  if (!list || !level) return "";
  const firstOf = (of: number): number => list.levels.get(of)?.start ?? 1;
  const before = counts.get(list.counter) ?? [];
  const current = before[depth];
  const next = [
    ...Array.from({ length: depth }, (_, of) => before[of] ?? firstOf(of)),
    current === undefined ? level.start : current + 1,
  ];
  counts.set(list.counter, next);
  if (level.format === "bullet") return "";
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const of = Number(digit) - 1;
    return numeral(next[of] ?? firstOf(of), list.levels.get(of)?.format ?? "decimal");
  });
}

/** The elements of that name, from their opening to their closing tag; elements of one name do not nest here. */
function elements(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  const opening = new RegExp(`<${name}(?=[\\s>])`, "g");
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const close = xml.indexOf(`</${name}>`, match.index);
    if (close < 0) break;
    found.push(xml.slice(match.index, close));
    opening.lastIndex = close;
  }
  return found;
}

/** Where the first element of that name begins; -1 where there is none. */
function startOf(xml: string, name: string): number {
  return xml.search(new RegExp(`<${name}(?=[\\s/>])`));
}

/** The first element of that name with its tags; "" where there is none. */
function firstElement(xml: string, name: string): string {
  const open = startOf(xml, name);
  const end = open < 0 ? -1 : xml.indexOf(">", open);
  if (end < 0) return "";
  if (xml[end - 1] === "/") return xml.slice(open, end + 1);
  const close = xml.indexOf(`</${name}>`, end);
  return close < 0 ? "" : xml.slice(open, close + name.length + 3);
}

/** The text without the elements of that name. */
function without(xml: string, name: string): string {
  const opening = new RegExp(`<${name}(?=[\\s>])`, "g");
  const closing = `</${name}>`;
  const kept: string[] = [];
  let at = 0;
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const close = xml.indexOf(closing, match.index);
    if (close < 0) break;
    kept.push(xml.slice(at, match.index));
    at = close + closing.length;
    opening.lastIndex = at;
  }
  return kept.join("") + xml.slice(at);
}

/** An attribute of an element's own opening tag, as XML has it; "" where there is none. */
function attribute(element: string, name: string): string {
  const tag = element.slice(0, element.indexOf(">") + 1);
  return new RegExp(`\\s${name}="([^"<]*)"`).exec(tag)?.[1] ?? "";
}

/** The value of the first element of that name inside another; "" where there is none. */
function valueOf(element: string, name: string): string {
  const at = startOf(element, name);
  return at < 0 ? "" : attribute(element.slice(at), "w:val");
}
