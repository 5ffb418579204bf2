import { narrativeSheetLabels as labels, type SectionForm } from "../form";
import { leadOf, paragraphsOf, partLabel, printPart, type SectionText } from "../report";

/** A text of a section with the label that stands beside it: that of a part, 概述 or 内容. */
export interface TextRow {
  readonly label: string;
  readonly text: string;
  /** What it is to say, for who writes it. */
  readonly guidance: string;
}

/** The rows in which the sheet 正文 keeps the text of a section: one for each part, or one for all of it. */
export function textRowsOf(section: SectionForm, written: SectionText): readonly TextRow[] {
  const lead = leadOf(section, paragraphsOf(written.text));
  if (!section.parts || !isMadeOfParts(section, lead, written)) {
    return [{ label: labels.content, text: written.text, guidance: section.guidance ?? "" }];
  }
  // Only section 一 opens with a summary; elsewhere a lead is kept where there is one.
  const hasLead = section.partStyle === "numbered" || lead !== "";
  const first: TextRow = { label: labels.lead, text: lead, guidance: "需要时写一段总的概述，可以不写。" };
  return [
    ...(hasLead ? [first] : []),
    ...section.parts.map((part, at): TextRow => ({
      label: partLabel(section, part, at),
      text: written.parts[part.id] ?? "",
      guidance: part.guidance,
    })),
  ];
}

/** Whether a cell for each part says all that the text says; a text with an order of its own stays in one cell. */
function isMadeOfParts(section: SectionForm, lead: string, written: SectionText): boolean {
  const parts = section.parts ?? [];
  const printed = parts.flatMap((part, at) => printPart(section, part, at, written.parts[part.id] ?? ""));
  return [...paragraphsOf(lead), ...printed].join("\n") === paragraphsOf(written.text).join("\n");
}
