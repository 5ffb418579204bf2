import type { Command } from "./command";
import { checkCommand } from "./commands/check";
import { exportCommand } from "./commands/export";
import { mergeCommand } from "./commands/merge";
import { readCommand } from "./commands/read";
import { templateCommand } from "./commands/template";
import { exitCode, type ExitCode } from "./exitCode";
import type { Terminal } from "./terminal";
import { WrongCall } from "./wrongCall";

/** All commands. A new command is a new entry. */
const commands: readonly Command[] = [readCommand, checkCommand, exportCommand, templateCommand, mergeCommand];

/** Runs a call, without the name of the program. Says what is wrong on the terminal and returns the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    await terminal.print(help());
    return exitCode.clean;
  }
  try {
    const command = commands.find((candidate) => candidate.name === name);
    if (!command) throw new WrongCall(name === undefined ? "没有写命令。" : `没有“${name}”这个命令。`);
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    terminal.complain(`${error.message}用法见 nianbao --help。`);
    return exitCode.wrongCall;
  }
}

function help(): string {
  const available = commands.filter(({ usage }) => usage !== null);
  return [
    "nianbao：政府信息公开工作年度报告的生成、读取、检查和导出",
    "",
    ...available.map(({ usage, purpose }) => `  nianbao ${usage ?? ""}\n      ${purpose}`),
    "",
    "退出码：0 没有强制性问题；1 有强制性问题，或因此没有导出；2 有文件读不出或写不了；64 命令写错",
    "",
  ].join("\n");
}
