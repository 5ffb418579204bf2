import { invalidArgument } from "./errors";

/** The arguments of one call, read by position; each reader throws InvalidArgument naming the member. */
export class Arguments {
  readonly #member: string;
  readonly #values: readonly unknown[];

  constructor(member: string, values: readonly unknown[]) {
    this.#member = member;
    this.#values = values;
  }

  /** The bare value: a plain value or a handle; undefined where it was left out. */
  at(index: number): unknown {
    return this.#values[index] ?? undefined;
  }

  integer(index: number, fallback?: number): number {
    const value = this.at(index) ?? fallback;
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw this.#refuse(index, "a whole number");
  }

  text(index: number, fallback?: string): string {
    const value = this.at(index) ?? fallback;
    if (typeof value === "string") return value;
    throw this.#refuse(index, "a text");
  }

  flag(index: number, fallback: boolean): boolean {
    const value = this.at(index) ?? fallback;
    if (typeof value === "boolean") return value;
    throw this.#refuse(index, "true or false");
  }

  /** One of the given words. */
  choice<T extends string>(index: number, choices: readonly T[], fallback?: T): T {
    const value = this.at(index) ?? fallback;
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    throw this.#refuse(index, `one of ${choices.join(", ")}`);
  }

  #refuse(index: number, expected: string): Error {
    return invalidArgument(`${this.#member}, argument ${index + 1}, must be ${expected}`);
  }
}
