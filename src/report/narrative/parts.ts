import { madeOnce, type SectionForm, type SectionPart } from "../../form";
import { labelKey } from "../normalise";
import type { SectionText } from "../report";

const numerals = "一二三四五六七八九十";

/** How the label of a part is printed: （一）主动公开, or 存在问题. `position` is 0-based. */
export function partLabel(section: SectionForm, part: SectionPart, position: number): string {
  return section.partStyle === "numbered" ? `（${numerals[position] ?? position + 1}）${part.label}` : part.label;
}

/** The paragraphs of a part as the report prints them; none where it is empty. */
export function printPart(section: SectionForm, part: SectionPart, position: number, text: string): readonly string[] {
  const [first, ...rest] = paragraphsOf(text);
  if (first === undefined) return [];
  const label = `${partLabel(section, part, position)}：`;
  return section.partStyle === "numbered" ? [label + first, ...rest] : [label, first, ...rest];
}

/** The lines of a text that are not blank, without the spaces at their ends. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A section from its paragraphs: the whole text, and the parts that it names. */
export function readSection(section: SectionForm, paragraphs: readonly string[]): SectionText {
  const collected = new Map<string, string[]>();
  let current: string[] | null = null;
  for (const paragraph of paragraphs) {
    const start = startOfPart(section, paragraph, collected);
    if (start) {
      current = start.rest === "" ? [] : [start.rest];
      collected.set(start.id, current);
    } else current?.push(paragraph);
  }
  const parts = (section.parts ?? []).map((part) => [part.id, (collected.get(part.id) ?? []).join("\n")] as const);
  return { text: paragraphs.join("\n"), parts: Object.fromEntries(parts) };
}

/** What a section says before its first part. */
export function leadOf(section: SectionForm, paragraphs: readonly string[]): string {
  const start = paragraphs.findIndex((paragraph) => startOfPart(section, paragraph, new Map()) !== null);
  return paragraphs.slice(0, start < 0 ? paragraphs.length : start).join("\n");
}

function startOfPart(
  section: SectionForm,
  paragraph: string,
  taken: ReadonlyMap<string, unknown>,
): { readonly id: string; readonly rest: string } | null {
  for (const part of section.parts ?? []) {
    if (taken.has(part.id)) continue;
    for (const label of [part.label, ...(part.variants ?? [])]) {
      const rest = afterLabel(paragraph, label);
      if (rest !== null) return { id: part.id, rest };
    }
  }
  return null;
}

/** What follows the label in a paragraph that begins with it, numbered or not; null where it does not. */
function afterLabel(paragraph: string, label: string): string | null {
  const match = /^(?:[（(][一二三四五六七八九十][）)]|[一二三四五六七八九十]、|\d{1,2}[.．、])?\s*(.*)$/s.exec(
    paragraph,
  );
  const text = match?.[1] ?? paragraph;
  if (!text.startsWith(label)) return null;
  const rest = text.slice(label.length).replace(/^(?:情况|方面)(?=[：:。]|$)/, "");
  if (rest === "") return "";
  const separator = /^\s*[：:。]\s*/.exec(rest);
  return separator ? rest.slice(separator[0].length) : null;
}

/** Whether a text of that key (`labelKey`) is the printed label of a part, whatever its brackets. */
export function isPartLabel(section: SectionForm, key: string): boolean {
  return partKeysOf(section).has(key.replace(/:$/, ""));
}

const partKeysOf = madeOnce(
  (section: SectionForm): ReadonlySet<string> =>
    new Set((section.parts ?? []).map((part, position) => labelKey(partLabel(section, part, position)))),
);
