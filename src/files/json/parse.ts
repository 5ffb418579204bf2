import { failure, success, type Result } from "../../report";

/** A JSON value that still knows how its numbers were written and where its members stand. */
export type Json = null | boolean | string | JsonNumber | readonly Json[] | JsonObject;

export interface JsonNumber {
  readonly literal: string;
}

export interface JsonObject {
  /** In written order; a key that stands twice is there twice. */
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly key: string;
  readonly value: Json;
  /** 0-based line of the key. */
  readonly line: number;
}

/** Deeper than any report by far; keeps a file of brackets from exhausting the stack. */
const deepest = 64;
/** More values than any report by far; each costs a hundred bytes. */
const most = 100_000;

class MalformedJson extends Error {
  constructor(
    readonly offset: number,
    readonly wanted: string,
  ) {
    super(wanted);
  }
}

class TooManyValues extends Error {
  override readonly name = "TooManyValues";
}

/**
 * Parses JSON (RFC 8259).
 *
 * Unlike JSON.parse it keeps double keys, so that a doubled row is not lost, keeps the digits of a decimal, and
 * says where a text is malformed, the same in every engine.
 */
export function parseJson(text: string): Result<Json> {
  try {
    return success(new Parser(text).whole());
  } catch (error) {
    if (error instanceof TooManyValues) return failure("TooLarge", "JSON 的内容过多，不像是一份年报，没有读取。");
    if (!(error instanceof MalformedJson)) throw error;
    const before = text.slice(0, error.offset).split(/\r\n|\n|\r/);
    const column = (before[before.length - 1] ?? "").length + 1;
    return failure("MalformedJson", `JSON 格式有误：第 ${before.length} 行第 ${column} 个字符处，${error.wanted}。`);
  }
}

/** Whether a JSON value is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && "members" in value;
}

/** Whether a JSON value is a number. */
export function isNumber(value: Json | undefined): value is JsonNumber {
  return typeof value === "object" && value !== null && "literal" in value;
}

class Parser {
  private at = 0;
  private line = 0;
  private depth = 0;
  private values = 0;

  constructor(private readonly text: string) {}

  whole(): Json {
    const value = this.value();
    this.space();
    if (this.at < this.text.length) throw this.error("多出了内容");
    return value;
  }

  private value(): Json {
    this.space();
    this.values += 1;
    if (this.values > most) throw new TooManyValues();
    const start = this.text[this.at];
    if (start === "{") return this.nested(() => this.object());
    if (start === "[") return this.nested(() => this.array());
    if (start === '"') return this.string();
    for (const [word, value] of words) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number();
  }

  private nested<Value>(parse: () => Value): Value {
    this.depth += 1;
    if (this.depth > deepest) throw this.error("层数太多");
    const value = parse();
    this.depth -= 1;
    return value;
  }

  private object(): JsonObject {
    const members: JsonMember[] = [];
    this.at += 1;
    if (this.accept("}")) return { members };
    do {
      this.space();
      const line = this.line;
      if (this.text[this.at] !== '"') throw this.error("应为双引号括起的名称");
      const key = this.string();
      if (!this.accept(":")) throw this.error("应为冒号");
      members.push({ key, value: this.value(), line });
    } while (this.accept(","));
    if (!this.accept("}")) throw this.error("应为逗号或右花括号");
    return { members };
  }

  private array(): readonly Json[] {
    const items: Json[] = [];
    this.at += 1;
    if (this.accept("]")) return items;
    do items.push(this.value());
    while (this.accept(","));
    if (!this.accept("]")) throw this.error("应为逗号或右方括号");
    return items;
  }

  private string(): string {
    string.lastIndex = this.at;
    const found = string.exec(this.text)?.[0];
    if (found === undefined) throw this.error("引号里的文字没有结束，或含有未转义的字符");
    this.at += found.length;
    return JSON.parse(found) as string;
  }

  private number(): JsonNumber {
    number.lastIndex = this.at;
    const literal = number.exec(this.text)?.[0];
    if (literal === undefined) throw this.error(this.at < this.text.length ? "无法识别" : "内容没有写完");
    this.at += literal.length;
    return { literal };
  }

  private accept(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private space(): void {
    for (; this.at < this.text.length; this.at += 1) {
      const sign = this.text[this.at];
      if (sign === "\n" || (sign === "\r" && this.text[this.at + 1] !== "\n")) this.line += 1;
      else if (sign !== " " && sign !== "\t" && sign !== "\r") return;
    }
  }

  private error(wanted: string): MalformedJson {
    return new MalformedJson(this.at, wanted);
  }
}

const words = [
  ["null", null],
  ["true", true],
  ["false", false],
] as const;
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y;
