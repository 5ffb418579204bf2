import type { Workers } from "./batch/checkAll";

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
  return sentence.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
}
