import type { AgencyKind } from "../../form";
import { diagnose } from "../../diagnosis";
import { checkReport, statusOf } from "../../rules";
import { kindOption, parseCall } from "../callArguments";
import type { Checked } from "../checked";
import type { Command } from "../command";
import { exitCode, worse, type ExitCode } from "../exitCode";
import { findingsLine } from "../findingsJson";
import { loadReport } from "../loadReport";
import { openPrevious, type PreviousReports } from "../previousReports";
import { sourcesOf, type Source } from "../sources";
import { addToTally, emptyTally, summaryOf, tallyLine } from "../summary";
import { WrongCall } from "../wrongCall";

/** `check`: the findings on any number of files, one after the other, in the given order. */
export const checkCommand: Command = {
  name: "check",
  usage: "check [--previous FILE|DIR] [--kind KIND] [--json] FILE|DIR…",
  purpose: "检查年报，列出问题；--previous 写上年报告，或放各机关上年报告的文件夹；用 - 从标准输入读文件名",
  run: async (args, terminal) => {
    const call = parseCall(args, { previous: { type: "string" }, kind: { type: "string" }, json: { type: "boolean" } });
    const kind = kindOption(call);
    if (call.positionals.length === 0) throw new WrongCall("check 要写至少一个文件名或文件夹。");
    const previous = await openPrevious(call.text["previous"] ?? null, terminal);
    if (previous === null) return exitCode.unreadable;
    let code: ExitCode = previous.isComplete ? exitCode.clean : exitCode.unreadable;
    let tally = emptyTally;
    for await (const source of sourcesOf(call.positionals, terminal)) {
      const checked = await checkSource(source, kind, previous);
      if (checked.error !== null) terminal.complain(`${checked.file}：${checked.error}`);
      await terminal.print(call.isSet["json"] ? findingsLine(checked) : summaryOf(checked));
      tally = addToTally(tally, checked);
      code = worse(code, codeOf(checked));
    }
    if (!call.isSet["json"]) await terminal.print(tallyLine(tally));
    return code;
  },
};

/** Milliseconds for the diagnosis of one file: nobody waits with a finger on a key here. */
const deadline = 1000;

async function checkSource(source: Source, kind: AgencyKind | null, previous: PreviousReports): Promise<Checked> {
  const file = source.path;
  if (source.error !== null) return { file, error: source.error };
  const loaded = await loadReport(file, file);
  if (!loaded.ok) return { file, error: loaded.failure.sentence };
  const report = kind === null ? loaded.value : { ...loaded.value, kind };
  const context = previous.contextFor(report);
  return {
    file,
    error: null,
    report,
    ...checkReport(report, context),
    diagnosis: diagnose(report, { ...context, deadline }),
  };
}

function codeOf(checked: Checked): ExitCode {
  if (checked.error !== null) return exitCode.unreadable;
  return statusOf(checked.findings) === "fail" ? exitCode.errorsFound : exitCode.clean;
}
