import type { AgencyKind } from "../../form";
import { checkReport, statusOf, type NotAssessed } from "../../rules";
import { kindOption, parseCall } from "../callArguments";
import type { Checked } from "../checked";
import type { Command } from "../command";
import { exitCode, worse, type ExitCode } from "../exitCode";
import { findingsLine } from "../findingsJson";
import { loadReport } from "../loadReport";
import { sourcesOf, type Source } from "../sources";
import { addToTally, emptyTally, summaryOf, tallyLine } from "../summary";
import { WrongCall } from "../wrongCall";

/** `check`: the findings on any number of files, one after the other, in the given order. */
export const checkCommand: Command = {
  name: "check",
  usage: "check [--previous FILE] [--kind KIND] [--json] FILE|DIR…",
  purpose: "检查年报，列出问题；用 - 从标准输入读文件名",
  run: async (args, terminal) => {
    const call = parseCall(args, { previous: { type: "string" }, kind: { type: "string" }, json: { type: "boolean" } });
    const kind = kindOption(call);
    if (call.positionals.length === 0) throw new WrongCall("check 要写至少一个文件名或文件夹。");
    const previous = call.text["previous"];
    if (previous !== undefined) {
      const report = await loadReport(previous, previous);
      if (!report.ok) {
        terminal.complain(`上年报告 ${previous}：${report.failure.sentence}`);
        return exitCode.unreadable;
      }
    }
    let code: ExitCode = exitCode.clean;
    let tally = emptyTally;
    for await (const source of sourcesOf(call.positionals, terminal)) {
      const checked = await checkSource(source, kind, previousYear(previous !== undefined));
      if (checked.error !== null) terminal.complain(`${checked.file}：${checked.error}`);
      await terminal.print(call.isSet["json"] ? findingsLine(checked) : summaryOf(checked));
      tally = addToTally(tally, checked);
      code = worse(code, codeOf(checked));
    }
    if (!call.isSet["json"]) await terminal.print(tallyLine(tally));
    return code;
  },
};

async function checkSource(source: Source, kind: AgencyKind | null, notBuilt: NotAssessed): Promise<Checked> {
  const file = source.path;
  if (source.error !== null) return { file, error: source.error };
  const loaded = await loadReport(file, file);
  if (!loaded.ok) return { file, error: loaded.failure.sentence };
  const report = kind === null ? loaded.value : { ...loaded.value, kind };
  const { findings, notAssessed } = checkReport(report);
  return { file, error: null, report, findings, notAssessed: [...notAssessed, notBuilt] };
}

/** The comparison with last year's report is not built yet; nothing may look as if it had been done. */
function previousYear(isGiven: boolean): NotAssessed {
  return { rule: "Y-1", why: isGiven ? "本版本尚未比较上年报告" : "未提供上年报告" };
}

function codeOf(checked: Checked): ExitCode {
  if (checked.error !== null) return exitCode.unreadable;
  return statusOf(checked.findings) === "fail" ? exitCode.errorsFound : exitCode.clean;
}
