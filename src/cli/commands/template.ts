import { writeNewWorkbook } from "../../files/xlsx/write";
import { kindOption, parseCall, required } from "../callArguments";
import type { Command } from "../command";
import { exitCode } from "../exitCode";
import { writeOutput } from "../writeOutput";
import { WrongCall } from "../wrongCall";
import { yearOption } from "../yearOption";

/** `template`: the blank workbook with rules, entry help and highlights inside. */
export const templateCommand: Command = {
  name: "template",
  usage: "template --agency 机关 --year 年度 [--kind KIND] -o OUT.xlsx",
  purpose: "生成空白工作簿，勾稽关系在里面，不平当场变红",
  run: async (args, terminal) => {
    const call = parseCall(args, {
      agency: { type: "string" },
      year: { type: "string" },
      kind: { type: "string" },
      output: { type: "string", short: "o" },
    });
    const [extra] = call.positionals;
    if (extra !== undefined) throw new WrongCall(`template 不读文件，多出了“${extra}”。`);
    const agency = required(call, "agency", "--agency（机关名称）").trim();
    if (agency === "") throw new WrongCall("机关名称是空的。");
    const year = yearOption(call);
    const kind = kindOption(call) ?? "township";
    const output = required(call, "output", "-o（输出文件）");
    const written = writeOutput(output, await writeNewWorkbook({ agency, kind, year, totals: "formula" }));
    if (written.ok) return exitCode.clean;
    terminal.complain(`${output}：${written.failure.sentence}`);
    return exitCode.unreadable;
  },
};
