import { isObject, type Json, type JsonObject } from "./parse";

/** A report JSON that is well-formed JSON and yet no report: names the place and what is wrong there. */
export class WrongStructure extends Error {
  readonly sentence: string;

  constructor(path: string, wrong: string) {
    super(path);
    this.sentence = `JSON 里的 ${path} ${wrong}。`;
  }
}

/** The path of a member below a path: tables.requests; rows may have dots of their own. */
export function below(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** The value of a member; undefined where there is none. Throws where it stands twice: one of the two would be lost. */
export function member(object: JsonObject, key: string, path: string): Json | undefined {
  const found = object.members.filter((candidate) => candidate.key === key);
  if (found.length > 1) throw new WrongStructure(below(path, key), `出现了 ${found.length} 次，请只留一个`);
  return found[0]?.value;
}

/** The object that a member holds; null where it is null or missing. */
export function objectAt(object: JsonObject, key: string, path: string): JsonObject | null {
  const value = member(object, key, path);
  if (value === undefined || value === null) return null;
  if (!isObject(value)) throw new WrongStructure(below(path, key), "应为一个对象或 null");
  return value;
}

/** Throws where an object has a member with none of these names. */
export function allowOnly(object: JsonObject | null, names: readonly string[], path: string): void {
  const stranger = object?.members.find(({ key }) => !names.includes(key));
  if (stranger) throw new WrongStructure(below(path, stranger.key), `不是格式里的名称（应为 ${names.join("、")}）`);
}
