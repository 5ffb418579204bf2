import { basename } from "node:path";
import { writeReportJson } from "../../files/json/write";
import { onlyFile, parseCall } from "../callArguments";
import type { Command } from "../command";
import { exitCode } from "../exitCode";
import { loadReport } from "../loadReport";
import { isSameFile, writeOutput } from "../writeOutput";
import { WrongCall } from "../wrongCall";

/** `read`: any supported file as report JSON, on standard output or in a file. */
export const readCommand: Command = {
  name: "read",
  usage: "read FILE [-o OUT.json]",
  purpose: "读出年报，输出 JSON",
  run: async (args, terminal) => {
    const call = parseCall(args, { output: { type: "string", short: "o" } });
    const path = onlyFile(call, "read");
    const output = call.text["output"];
    if (output !== undefined && isSameFile(path, output)) throw new WrongCall(`输出文件不能是要读的文件“${path}”。`);
    const report = await loadReport(path, basename(path));
    if (!report.ok) {
      terminal.complain(`${path}：${report.failure.sentence}`);
      return exitCode.unreadable;
    }
    const json = writeReportJson(report.value);
    if (output === undefined) {
      await terminal.print(json);
      return exitCode.clean;
    }
    const written = writeOutput(output, json);
    if (written.ok) return exitCode.clean;
    terminal.complain(`${output}：${written.failure.sentence}`);
    return exitCode.unreadable;
  },
};
