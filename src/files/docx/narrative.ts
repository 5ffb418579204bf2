import { Paragraph } from "docx";
import type { SectionForm } from "../../form";
import { styleIds } from "./styles";
import { runOf } from "./text";

/** A second-level heading at the start of a paragraph: its number, and what follows up to the first colon or full stop. */
const numbered = /^[（(][一二三四五六七八九十]+[）)][^：:。；;，,！？]{1,30}(?:[：:。]|$)/;

/** A paragraph of a narrative section: a second-level heading, a text that begins with one, or a plain text. */
export function narrativeParagraph(text: string, section: SectionForm): Paragraph {
  const label = isPartHeading(text, section) ? text : (numbered.exec(text)?.[0] ?? "");
  const rest = text.slice(label.length);
  if (label !== "" && rest === "") return new Paragraph({ style: styleIds.part, children: [runOf(text)] });
  const labelled = label === "" ? [] : [runOf(label, { style: styleIds.partLabel })];
  return new Paragraph({ style: styleIds.body, widowControl: false, children: [...labelled, runOf(rest)] });
}

/** Whether the paragraph is nothing but the label of a part: 存在问题： */
function isPartHeading(text: string, section: SectionForm): boolean {
  if (section.partStyle !== "heading") return false;
  const bare = text.replace(/[：:]$/, "");
  return (section.parts ?? []).some(({ label, variants = [] }) => label === bare || variants.includes(bare));
}
