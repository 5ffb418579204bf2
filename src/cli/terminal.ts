/** What a command may use of the process around it; tests bring their own. */
export interface Terminal {
  /** Writes to standard output; resolves when more may be written. */
  readonly print: (text: string) => Promise<void>;
  /** Writes one message to standard error. */
  readonly complain: (sentence: string) => void;
  /** The lines of standard input. */
  readonly inputLines: () => AsyncIterable<string>;
}

/** A message as one line, whatever file names or cell texts it quotes. */
export function oneLine(sentence: string): string {
  return sentence.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
}
