import type { Report } from "../report";
import { writeText } from "./text/write";

/** Set for a draft: how many findings of severity error are open. */
export interface Draft {
  readonly openErrors: number;
}

/** Writes a finished report, or a draft that says so in its own way; a text has lines that end with \n. */
export type Writer = (report: Report, draft: Draft | null) => Promise<string | Uint8Array>;

/** The formats in which a report leaves, by the extension of their files without its dot. */
export const outputFormats = ["txt", "html", "docx", "xlsx"] as const;

export type OutputFormat = (typeof outputFormats)[number];

/** The writer of each format. A new format is a new entry; libraries are loaded when they are asked for. */
export const writers: Readonly<Record<OutputFormat, Writer>> = {
  txt: (report, draft) => Promise.resolve(writeText(report, draft ?? {})),
  html: async (report, draft) => (await import("./html/write")).writeHtml(report, draft ?? {}),
  docx: async (report, draft) => (await import("./docx/write")).writeWord(report, draft ?? {}),
  xlsx: async (report, draft) => (await import("./xlsx/write")).writeXlsx(report, draft ?? {}),
};
