import { addToTally, emptyTally } from "../../batch/tally";
import { checkAll } from "../batch/checkAll";
import type { CheckedFile } from "../batch/checkFile";
import { kindOption, parseCall } from "../callArguments";
import type { Command } from "../command";
import { exitCode, worse, type ExitCode } from "../exitCode";
import { jobsOption } from "../jobsOption";
import { openPrevious } from "../previousReports";
import { sourcesOf } from "../sources";
import { tallyLine } from "../summary";
import { WrongCall } from "../wrongCall";

/** `check`: the findings on any number of files, in the given order. */
export const checkCommand: Command = {
  name: "check",
  usage: "check [--previous FILE|DIR] [--kind KIND] [--json] [--jobs N] FILE|DIR…",
  purpose:
    "检查年报，列出问题；--previous 写上年报告，或放各机关上年报告的文件夹；--jobs 写同时检查几份；用 - 从标准输入读文件名",
  run: async (args, terminal) => {
    const call = parseCall(args, {
      previous: { type: "string" },
      kind: { type: "string" },
      json: { type: "boolean" },
      jobs: { type: "string" },
    });
    const kind = kindOption(call);
    const jobs = jobsOption(call);
    if (call.positionals.length === 0) throw new WrongCall("check 要写至少一个文件名或文件夹。");
    const previous = await openPrevious(call.text["previous"] ?? null, terminal);
    if (previous === null) return exitCode.unreadable;
    const isJson = call.isSet["json"] === true;
    const workers = terminal.workers && { start: terminal.workers.start, count: jobs ?? terminal.workers.count };
    let code: ExitCode = previous.isComplete ? exitCode.clean : exitCode.unreadable;
    let tally = emptyTally;
    const sources = sourcesOf(call.positionals, terminal);
    for await (const checked of checkAll(sources, { kind, isJson, previous }, workers ?? null)) {
      if (checked.error !== null) terminal.complain(`${checked.file}：${checked.error}`);
      await terminal.print(checked.text);
      tally = addToTally(tally, checked.status);
      code = worse(code, codes[checked.status]);
    }
    if (!isJson) await terminal.print(tallyLine(tally));
    return code;
  },
};

const codes: Readonly<Record<CheckedFile["status"], ExitCode>> = {
  pass: exitCode.clean,
  fail: exitCode.errorsFound,
  unreadable: exitCode.unreadable,
};
