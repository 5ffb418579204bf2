import type { Edition, SectionForm } from "../../form";
import {
  emptySection,
  paragraphsOf,
  printPart,
  readSection,
  type NarrativeId,
  type Report,
  type SectionText,
} from "../../report";
import { isObject, type JsonObject } from "./parse";
import { allowOnly, below, member, WrongStructure } from "./structure";

/** Reads the member `narrative` of a report JSON. A section that is null or missing is empty. */
export function readNarrative(json: JsonObject | null, edition: Edition): Report["narrative"] {
  const sections = edition.sections.filter(({ id }) => !edition.tables.some((table) => table.id === id));
  allowOnly(
    json,
    sections.map(({ id }) => id),
    "narrative",
  );
  const read = (id: NarrativeId): SectionText => {
    const section = sections.find((candidate) => candidate.id === id);
    return json && section ? readOne(json, section) : emptySection;
  };
  return { overall: read("overall"), problems: read("problems"), other: read("other") };
}

function readOne(json: JsonObject, section: SectionForm): SectionText {
  const path = below("narrative", section.id);
  const value = member(json, section.id, "narrative");
  if (value === undefined || value === null) return readSection(section, []);
  if (typeof value === "string") return readSection(section, paragraphsOf(value));
  if (!isObject(value)) throw new WrongStructure(path, "应为文字、对象或 null");
  const parts = section.parts ?? [];
  allowOnly(value, ["text", ...parts.map(({ id }) => id)], path);
  const textOf = (key: string): readonly string[] | null => {
    const text = member(value, key, path);
    if (text === undefined || text === null) return null;
    if (typeof text !== "string") throw new WrongStructure(below(path, key), "应为文字或 null");
    return paragraphsOf(text);
  };
  const given = textOf("text") ?? [];
  // A part that the whole text does not contain would be lost in the exports: it is printed after it.
  const whole = parts.reduce<readonly string[]>((before, part, position) => {
    const paragraphs = textOf(part.id) ?? [];
    const isThere = paragraphs.every((paragraph) => before.some((line) => line.endsWith(paragraph)));
    return isThere ? before : [...before, ...printPart(section, part, position, paragraphs.join("\n"))];
  }, given);
  const found = readSection(section, whole);
  const stated = parts.flatMap(({ id }) => {
    const paragraphs = textOf(id);
    return paragraphs === null ? [] : [[id, paragraphs.join("\n")] as const];
  });
  return { text: found.text, parts: { ...found.parts, ...Object.fromEntries(stated) } };
}
