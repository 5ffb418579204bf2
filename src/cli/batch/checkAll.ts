import { post } from "../../batch/post";
import type { PreviousReports } from "../previousReports";
import type { Source } from "../sources";
import { checkFile, lostFile, type CheckedFile, type CheckSettings } from "./checkFile";
import { eachFile, type Workers } from "./eachFile";

/** Checks files on all of the machine's cores, and gives the results in the order of the files. */
export function checkAll(
  sources: AsyncIterable<Source>,
  settings: CheckSettings & { readonly previous: PreviousReports },
  workers: Workers | null,
): AsyncGenerator<CheckedFile> {
  const { kind, isJson, previous } = settings;
  const task = {
    here: (source: Source) => checkFile(source, settings),
    elsewhere: () => {
      const posted = { scope: previous.scope, reports: previous.reports.map(post) };
      return { task: "check", kind, isJson, previous: posted } as const;
    },
    lost: (file: string, reason: string) => lostFile(file, isJson, reason),
  };
  return eachFile(sources, task, workers);
}
