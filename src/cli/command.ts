import type { ExitCode } from "./exitCode";
import type { Terminal } from "./terminal";

/** A command of the command line. Throws WrongCall where its arguments are wrong. */
export interface Command {
  readonly name: string;
  /** How it is called, for the help; null for one that this version does not have yet. */
  readonly usage: string | null;
  /** What it does, for the help. */
  readonly purpose: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}
