/** What a reader of XML does at each tag and text. Names are local ones, without their prefix. */
export interface XmlHandler {
  /** `tag` is the raw tag, for `attributeOf`. Returning "stop" ends the scan. */
  open(name: string, tag: string): "stop" | undefined;
  close(name: string): "stop" | undefined;
  text(text: string): void;
}

/** An XML part that no spreadsheet program writes. */
export class MalformedXml extends Error {
  override readonly name = "MalformedXml";
}

/**
 * Scans the XML of an Office package, tag by tag, in one pass and without building anything.
 *
 * Knows what such packages may contain: prefixes, comments, CDATA and the five entities. A DOCTYPE is refused, so
 * that no entity is ever declared, let alone fetched. Throws MalformedXml.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    if (start < 0) return;
    if (start > at) handler.text(unescaped(xml.slice(at, start)));
    const next = xml[start + 1];
    if (next === "!" || next === "?") {
      at = afterSpecial(xml, start, handler);
      continue;
    }
    const end = xml.indexOf(">", start);
    if (end < 0) throw new MalformedXml("a tag without its end");
    at = end + 1;
    if (next === "/") {
      if (handler.close(localName(xml, start + 2)) === "stop") return;
      continue;
    }
    const tag = xml.slice(start, at);
    const name = localName(tag, 1);
    if (handler.open(name, tag) === "stop") return;
    if (tag.endsWith("/>") && handler.close(name) === "stop") return;
  }
}

/** The value of an attribute in a raw tag, whatever its prefix; null where there is none. */
export function attributeOf(tag: string, name: string): string | null {
  const found = attributePattern(name).exec(tag);
  return found ? unescaped(found[1] ?? found[2] ?? "") : null;
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

function afterSpecial(xml: string, start: number, handler: XmlHandler): number {
  for (const [opening, closing] of specials) {
    if (!xml.startsWith(opening, start)) continue;
    const end = xml.indexOf(closing, start + opening.length);
    if (end < 0) throw new MalformedXml(`${opening} without its end`);
    if (opening === "<![CDATA[") handler.text(xml.slice(start + opening.length, end));
    return end + closing.length;
  }
  throw new MalformedXml("a declaration");
}

const specials = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

function localName(text: string, from: number): string {
  let end = from;
  let start = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    // A space or control, "/" or ">" ends a name.
    if (code <= 32 || code === 47 || code === 62) break;
    if (code === 58) start = end + 1;
  }
  return text.slice(start, end);
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    const code = typeof decimal === "string" ? Number(decimal) : typeof hex === "string" ? parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return entities[String(name)] ?? whole;
  });
}
