/** The exit codes of every command. */
export const exitCode = {
  /** Nothing of severity error. */
  clean: 0,
  /** At least one finding of severity error, or an export refused because of them. */
  errorsFound: 1,
  /** At least one file unreadable, or an output that could not be written. */
  unreadable: 2,
  /** The call itself is wrong: a missing argument, an unknown option. EX_USAGE of sysexits.h. */
  wrongCall: 64,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The graver of two outcomes. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
