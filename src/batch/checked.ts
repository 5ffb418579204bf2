import type { Diagnosis } from "../diagnosis";
import type { Report } from "../report";
import type { Finding, NotAssessed } from "../rules";

/** What `check` knows of one file: its findings, or why it cannot be read. */
export type Checked =
  | { readonly file: string; readonly error: string }
  | {
      readonly file: string;
      readonly error: null;
      readonly report: Report;
      readonly findings: readonly Finding[];
      readonly notAssessed: readonly NotAssessed[];
      readonly diagnosis: Diagnosis;
    };
