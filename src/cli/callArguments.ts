import { parseArgs, type ParseArgsConfig } from "node:util";
import { agencyKinds, kindOf, type AgencyKind } from "../form";
import { codeOf } from "./systemSentence";
import { WrongCall } from "./wrongCall";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The options and positional arguments of a call; options that are not given are missing. */
export interface CallArguments {
  readonly text: Readonly<Record<string, string | undefined>>;
  readonly isSet: Readonly<Record<string, boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Parses a call. Throws WrongCall for an unknown option, a value that is missing, or an option given twice. */
export function parseCall(args: readonly string[], options: Options): CallArguments {
  const parsed = parse(args, options);
  const text: Record<string, string> = {};
  const isSet: Record<string, boolean> = {};
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    if (token.name in text || token.name in isSet) throw new WrongCall(`选项 ${token.rawName} 只能写一次。`);
    if (token.value === undefined) isSet[token.name] = true;
    else text[token.name] = token.value;
  }
  const blank = Object.keys(text).find((name) => text[name] === "");
  if (blank !== undefined) throw new WrongCall(`选项 --${blank} 的值是空的。`);
  return { text, isSet, positionals: parsed.positionals };
}

function parse(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ tokens: true; allowPositionals: true; options: Options }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw new WrongCall(reason(error, args));
  }
}

function reason(error: unknown, args: readonly string[]): string {
  const code = codeOf(error);
  const message = String(error);
  const quoted = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `没有 ${quoted ?? "这个"} 选项。`;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    return /does not take/.test(message) ? `选项 ${quoted ?? ""} 不带值。` : `选项 ${quoted ?? ""} 后面要写值。`;
  }
  return `无法理解参数：${args.join(" ")}。`;
}

/** The value of an option that a command needs. Throws WrongCall where it is missing. */
export function required(call: CallArguments, name: string, usage: string): string {
  const value = call.text[name];
  if (value === undefined) throw new WrongCall(`缺少选项 ${usage}。`);
  return value;
}

/** The one file that a command works on. Throws WrongCall for none or several. */
export function onlyFile(call: CallArguments, command: string): string {
  const [file, second] = call.positionals;
  if (file === undefined) throw new WrongCall(`${command} 要写一个文件名。`);
  if (second !== undefined) throw new WrongCall(`${command} 一次只处理一个文件，多出了“${second}”。`);
  return file;
}

/** The kind of agency that `--kind` names, null where it is not given. Throws WrongCall for an unknown one. */
export function kindOption(call: CallArguments): AgencyKind | null {
  const name = call.text["kind"];
  if (name === undefined) return null;
  const kind = kindOf(name);
  if (kind === null) {
    const known = agencyKinds.map(({ id, label }) => `${id}（${label}）`).join("、");
    throw new WrongCall(`没有“${name}”这种机关类型，可以写 ${known}。`);
  }
  return kind;
}
