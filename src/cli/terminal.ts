import type { Workers } from "./batch/eachFile";

/** What a command may use of the process around it; tests bring their own. */
export interface Terminal {
  /** Writes to standard output; resolves when more may be written. */
  readonly print: (text: string) => Promise<void>;
  /** Writes one message to standard error. */
  readonly complain: (sentence: string) => void;
  /** The lines of standard input. */
  readonly inputLines: () => AsyncIterable<string>;
  /** Threads for a batch, as many as the machine has cores; none where everything is to be done in this one. */
  readonly workers?: Workers;
}

/** A message as one line, whatever file names or cell texts it quotes. */
export function oneLine(sentence: string): string {
  return sentence.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}

/** Control characters but tab and line feed, and the marks that turn the direction of what follows. */
const commanding = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * What is printed, with everything that a terminal would obey written out as in JSON (\u001b): a report must not move the
 * cursor, set the clipboard or turn a line round. Lines of JSON stay the JSON they are.
 */
export function harmless(text: string): string {
  return text.replace(commanding, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
