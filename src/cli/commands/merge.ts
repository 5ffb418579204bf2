import { writeCalculated } from "../../files/xlsx/writeCalculated";
import { isRefused, mergeReports, planMerge, printTime, type Merged, type UnitSource } from "../../merge";
import type { Report, Result } from "../../report";
import { statusOf } from "../../rules";
import { readAll } from "../batch/readAll";
import { kindOption, parseCall, required, type CallArguments } from "../callArguments";
import type { Command } from "../command";
import { exitCode, worse, type ExitCode } from "../exitCode";
import { loadReport } from "../loadReport";
import { mergeSummary } from "../mergeSummary";
import { openPrevious } from "../previousReports";
import { keptApart, sourcesOf } from "../sources";
import type { Terminal } from "../terminal";
import { readUnitList } from "../unitListFile";
import { isSameFile, writeOutput } from "../writeOutput";
import { WrongCall } from "../wrongCall";
import { yearOption } from "../yearOption";

/** `merge`: the sum of many units' reports as a workbook in which it can be followed and corrected. */
export const mergeCommand: Command = {
  name: "merge",
  usage:
    "merge FILE|DIR… --agency 某县 --year 年度 -o OUT.xlsx [--kind KIND] [--units LIST.txt] [--previous FILE|DIR] [--own FILE] [--with-errors]",
  purpose:
    "汇总各单位年报；--units 写单位名单（每行一个），--previous 写上年报告或其文件夹，--own 写本级已填的年报以便核对，--with-errors 连有强制性问题的单位一起汇总",
  run: async (args, terminal) => {
    const call = parseCall(args, {
      agency: { type: "string" },
      year: { type: "string" },
      kind: { type: "string" },
      units: { type: "string" },
      previous: { type: "string" },
      own: { type: "string" },
      "with-errors": { type: "boolean" },
      output: { type: "string", short: "o" },
    });
    const agency = required(call, "agency", "--agency（汇总机关）").trim();
    if (agency === "") throw new WrongCall("机关名称是空的。");
    const year = yearOption(call);
    const kind = kindOption(call) ?? "county";
    const output = required(call, "output", "-o（输出文件）");
    if (call.positionals.length === 0) throw new WrongCall("merge 要写至少一个文件名或文件夹。");
    const aids = await openAids(call, output, terminal);
    if (aids === null) return exitCode.unreadable;
    const sources = await load(call.positionals, output, terminal);
    const merged = mergeReports(sources, {
      ...{ agency, year, kind, listed: aids.listed, own: aids.own },
      takesErrors: call.isSet["with-errors"] === true,
      contextFor: aids.previous.contextFor,
    });
    await terminal.print(mergeSummary(merged, aids.listed !== null));
    const found = worse(codeOf(merged), aids.previous.isComplete ? exitCode.clean : exitCode.unreadable);
    if (isRefused(merged)) {
      terminal.complain(refusal(merged));
      return worse(found, exitCode.errorsFound);
    }
    const content = await writeCalculated(planMerge(merged, printTime(new Date()), aids.listed !== null));
    const written = writeOutput(output, content);
    if (written.ok) return found;
    terminal.complain(`${output}：${written.failure.sentence}`);
    return exitCode.unreadable;
  },
};

interface Aids {
  readonly listed: readonly string[] | null;
  readonly own: Report | null;
  readonly previous: NonNullable<Awaited<ReturnType<typeof openPrevious>>>;
}

/** Opens what the options name; null where something cannot be read, and the terminal has been told why. */
async function openAids(call: CallArguments, output: string, terminal: Terminal): Promise<Aids | null> {
  const { units, own, previous: before } = call.text;
  for (const path of [units, own]) refuseToOverwrite(path, output);
  if (before !== undefined) {
    for await (const { path } of sourcesOf([before], terminal)) refuseToOverwrite(path, output);
  }
  const listed = units === undefined ? null : named("单位名单", units, await readUnitList(units), terminal);
  const report = own === undefined ? null : named("本级年报", own, await loadReport(own, own), terminal);
  const previous = await openPrevious(before ?? null, terminal, terminal.workers ?? null);
  return listed === unread || report === unread || previous === null ? null : { listed, own: report, previous };
}

const unread = Symbol("unread");

function named<Value>(what: string, path: string, read: Result<Value>, terminal: Terminal): Value | typeof unread {
  if (read.ok) return read.value;
  terminal.complain(`${what} ${path}：${read.failure.sentence}`);
  return unread;
}

async function load(names: readonly string[], output: string, terminal: Terminal): Promise<readonly UnitSource[]> {
  const sources: UnitSource[] = [];
  const named = keptApart(sourcesOf(names, terminal), output);
  for await (const { file, read } of readAll(named, terminal.workers ?? null)) {
    if (!read.ok) terminal.complain(`${file}：${read.failure.sentence}`);
    sources.push({ file, read });
  }
  return sources;
}

function refuseToOverwrite(path: string | undefined, output: string): void {
  if (path !== undefined && isSameFile(path, output)) throw new WrongCall(`输出文件不能是要读的文件“${path}”。`);
}

function codeOf({ assessment, leftOut }: Merged): ExitCode {
  if (leftOut.some(({ reason }) => reason === "unreadable")) return exitCode.unreadable;
  return statusOf(assessment.findings) === "fail" ? exitCode.errorsFound : exitCode.clean;
}

function refusal({ units, leftOut }: Merged): string {
  const wrong = leftOut.filter(({ reason }) => reason === "errors").length;
  if (wrong === 0) return "没有一份报告可以计入，没有生成汇总。";
  const others = units.length === 0 ? "" : `（其余 ${units.length} 个单位没有）`;
  return `有 ${wrong} 个单位的年报有强制性问题${others}，没有生成汇总；请改正，或加 --with-errors 一起汇总。`;
}
