import type { ZipParts } from "../zip/guard";
import { attributeOf, scanXml } from "./xml";

/** A sheet of a workbook: its name and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** The parts of a workbook that say where its others are. */
export function isDirectoryPart(name: string): boolean {
  return /\.rels$|workbook\.xml$/i.test(name);
}

/** What a workbook is made of: its sheets in tab order, and the part with its shared strings. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly strings: string | null;
}

/** Finds the parts of a workbook; null where there is no workbook in the package. Throws MalformedXml. */
export function findParts(parts: ZipParts): WorkbookParts | null {
  const workbook = relations(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const xml = textOfPart(parts, workbook);
  if (xml === null) return null;
  const linked = relations(parts, workbook);
  const sheets: SheetPart[] = [];
  eachTag(xml, (name, tag) => {
    const part = linked.find(({ id, type }) => type === "worksheet" && id === relationId(tag))?.target;
    if (name === "sheet" && part !== undefined) sheets.push({ name: attributeOf(tag, "name") ?? "", part });
  });
  return { sheets, strings: linked.find(({ type }) => type === "sharedStrings")?.target ?? null };
}

function eachTag(xml: string, see: (name: string, tag: string) => void): void {
  scanXml(xml, {
    open: (name, tag) => {
      see(name, tag);
      return undefined;
    },
    close: () => undefined,
    text: () => undefined,
  });
}

/** `id` of the relations namespace: r:id, whatever its prefix; `sheetId` is another attribute. */
function relationId(tag: string): string | null {
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? null;
}

/** A part as text; null where the package has none. */
export function textOfPart(parts: ZipParts, name: string): string | null {
  const bytes = parts.get(name) ?? [...parts].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
  return bytes ? decodeXml(bytes) : null;
}

/** XML of a package is UTF-8, or UTF-16 with its mark. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** A part's name in the package. */
  readonly target: string;
}

/** What a part links to inside the package; "" is the package itself. */
function relations(parts: ZipParts, part: string): readonly Relation[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const xml = textOfPart(parts, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (xml === null) return [];
  const found: Relation[] = [];
  eachTag(xml, (name, tag) => {
    // A relation may lead out of the package, to a file or an address; nothing outside is ever read.
    if (name !== "Relationship" || attributeOf(tag, "TargetMode") === "External") return;
    found.push({
      id: attributeOf(tag, "Id") ?? "",
      type: (attributeOf(tag, "Type") ?? "").replace(/^.*\//, ""),
      target: resolve(folder, attributeOf(tag, "Target") ?? ""),
    });
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
