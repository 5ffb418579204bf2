import { Arguments } from "./arguments";
import type { Context } from "./context";
import { apiNotFound, HostError } from "./errors";
import type { AnyHandle } from "./handle";
import { handle } from "./handle";
import { membersOf } from "./members";
import { camelCase } from "./names";
import type { ArgumentInfo, ObjectPath } from "./protocol";
import { ObjectPathType } from "./protocol";

/** Runs a step of the batch under the name of the member it uses. */
type Use = <T>(member: string, step: () => T) => T;

/**
 * The objects of one batch by path id. Each path is resolved once, when it is first needed, so that a path
 * with an effect (`worksheets.add`) has it once. null is a null object, and so is everything reached from it.
 */
export class ObjectPaths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #context: Context;
  readonly #use: Use;
  readonly #resolved = new Map<number, AnyHandle | null>();

  constructor(paths: Readonly<Record<string, ObjectPath>>, context: Context, use: Use) {
    this.#paths = paths;
    this.#context = context;
    this.#use = use;
  }

  resolve(id: number): AnyHandle | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${id} is not part of the request`);
    const object = this.#find(path);
    this.#resolved.set(id, object);
    return object;
  }

  /** The values of a call, with the objects they refer to put in their places. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.#list(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #find(path: ObjectPath): AnyHandle | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return handle("Workbook", null);
      case ObjectPathType.NewObject:
        if (path.Name === "Microsoft.InternalService.AddinInternalService") return handle("AddinInternalService", null);
        throw apiNotFound(path.Name);
      case ObjectPathType.ReferenceId:
        return this.#referenced(path.Name);
      case ObjectPathType.NullObject:
        return null;
      default:
        return this.#fromParent(path);
    }
  }

  #referenced(reference: string): AnyHandle {
    const object = this.#context.references.find(reference);
    if (!object) throw new HostError("InvalidObjectPath", "The object is no longer kept: its reference was released");
    return object;
  }

  #fromParent(path: ObjectPath): AnyHandle | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    const members = membersOf(parent, this.#context);
    if (path.ObjectPathType === ObjectPathType.Property) return members.follow(path.Name);
    const name = path.ObjectPathType === ObjectPathType.Indexer ? "GetItem" : path.Name;
    const member = `${members.className}.${camelCase(name)}`;
    const args = new Arguments(member, this.argumentsOf(path.ArgumentInfo));
    const isItem = path.ObjectPathType === ObjectPathType.Indexer;
    return this.#use(member, () => (isItem ? members.item(args) : members.obtain(name, args)));
  }

  #list(values: readonly unknown[], references: readonly unknown[]): readonly unknown[] {
    return values.map((value, index) => this.#value(value, references[index]));
  }

  #value(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) return this.#list(value, Array.isArray(reference) ? reference : []);
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#value(inner, undefined)]));
  }
}
