import { basename } from "node:path";
import { blocksExport, checkReport } from "../../rules";
import { onlyFile, parseCall, required } from "../callArguments";
import type { Command } from "../command";
import { exitCode } from "../exitCode";
import { writerOf } from "../formats";
import { loadReport } from "../loadReport";
import { isSameFile, writeOutput } from "../writeOutput";
import { WrongCall } from "../wrongCall";

/** `export`: the finished report in a file; a report with blocking errors only as a draft. */
export const exportCommand: Command = {
  name: "export",
  usage: "export FILE --to txt|html|docx|xlsx -o OUT [--draft]",
  purpose: "导出成稿；有强制性问题时只能用 --draft 导出草稿",
  run: async (args, terminal) => {
    const call = parseCall(args, {
      to: { type: "string" },
      output: { type: "string", short: "o" },
      draft: { type: "boolean" },
    });
    const path = onlyFile(call, "export");
    const writer = writerOf(required(call, "to", "--to（导出格式）"));
    if (!writer.ok) throw new WrongCall(writer.failure.sentence);
    const output = required(call, "output", "-o（输出文件）");
    if (isSameFile(path, output)) throw new WrongCall(`输出文件不能是要读的文件“${path}”。`);
    const report = await loadReport(path, basename(path));
    if (!report.ok) {
      terminal.complain(`${path}：${report.failure.sentence}`);
      return exitCode.unreadable;
    }
    const { findings } = checkReport(report.value);
    const blocking = blocksExport(findings);
    const isDraft = call.isSet["draft"] === true;
    if (blocking.length > 0 && !isDraft) {
      terminal.complain(`${path}：有 ${blocking.length} 项强制性问题，没有导出；请改正，或加 --draft 导出草稿。`);
      for (const { rule, message } of blocking) terminal.complain(`${rule} ${message}`);
      return exitCode.errorsFound;
    }
    const content = await writer.value(report.value, isDraft ? { openErrors: blocking.length } : null);
    const written = writeOutput(output, content);
    if (written.ok) return exitCode.clean;
    terminal.complain(`${output}：${written.failure.sentence}`);
    return exitCode.unreadable;
  },
};
