import type { ResultRow } from "../../batch/row";
import { addToTally, emptyTally, type Status } from "../../batch/tally";
import { checkAll } from "../batch/checkAll";
import { kindOption, parseCall } from "../callArguments";
import type { Command } from "../command";
import { exitCode, worse, type ExitCode } from "../exitCode";
import { jobsOption } from "../jobsOption";
import { openPrevious } from "../previousReports";
import { resultsOption } from "../resultsOption";
import { sourcesOf } from "../sources";
import { tallyLine } from "../summary";
import { WrongCall } from "../wrongCall";

/** `check`: the findings on any number of files, in the given order. */
export const checkCommand: Command = {
  name: "check",
  usage: "check [--previous FILE|DIR] [--kind KIND] [--json] [--jobs N] [--table OUT.csv|OUT.xlsx] FILE|DIR…",
  purpose:
    "检查年报，列出问题；--previous 写上年报告，或放各机关上年报告的文件夹；--jobs 写同时检查几份；--table 把结果写成表（.csv，或附有问题分布的 .xlsx）；用 - 从标准输入读文件名",
  run: async (args, terminal) => {
    const call = parseCall(args, {
      previous: { type: "string" },
      kind: { type: "string" },
      json: { type: "boolean" },
      jobs: { type: "string" },
      table: { type: "string" },
    });
    const kind = kindOption(call);
    const jobs = jobsOption(call);
    if (call.positionals.length === 0) throw new WrongCall("check 要写至少一个文件名或文件夹。");
    const results = resultsOption(call);
    const obstacle = results?.obstacle() ?? null;
    if (obstacle !== null) {
      terminal.complain(obstacle);
      return exitCode.unreadable;
    }
    const workers = terminal.workers ? { start: terminal.workers.start, count: jobs ?? terminal.workers.count } : null;
    const previous = await openPrevious(call.text["previous"] ?? null, terminal, workers);
    if (previous === null) return exitCode.unreadable;
    const isJson = call.isSet["json"] === true;
    let code: ExitCode = previous.isComplete ? exitCode.clean : exitCode.unreadable;
    let tally = emptyTally;
    const rows: ResultRow[] = [];
    const named = sourcesOf(call.positionals, terminal);
    const sources = results?.keptApart(named) ?? named;
    for await (const { row, text } of checkAll(sources, { kind, isJson, previous }, workers)) {
      if (row.error !== null) terminal.complain(`${row.file}：${row.error}`);
      await terminal.print(text);
      tally = addToTally(tally, row.status);
      code = worse(code, codes[row.status]);
      if (results) rows.push(row);
    }
    if (!isJson) await terminal.print(tallyLine(tally));
    const failed = (await results?.write(rows)) ?? null;
    if (failed === null) return code;
    terminal.complain(failed);
    return exitCode.unreadable;
  },
};

const codes: Readonly<Record<Status, ExitCode>> = {
  pass: exitCode.clean,
  fail: exitCode.errorsFound,
  unreadable: exitCode.unreadable,
};
