import { Arguments } from "./arguments";
import type { Context } from "./context";
import { HostError, invalidArgument, notImplemented } from "./errors";
import type { AnyHandle } from "./handle";
import { membersOf } from "./members";
import { camelCase, pascalCase } from "./names";
import { ObjectPaths } from "./objectPaths";
import type { Action, ActionResult, RequestBody, ResponseBody } from "./protocol";
import { ActionType } from "./protocol";
import { JSON_SPELLING, query, WIRE_SPELLING } from "./query";

/** What the host wants to know and do around a batch. */
export interface BatchHooks {
  /** Runs a step of the add-in, so that the events it causes can be told from the user's. */
  asAddin<T>(step: () => T): T;
  /** Tells the member each step uses, as "Class.member". */
  note(member: string): void;
  /** Throws the failure a test wants at this action. */
  beforeAction(index: number): void;
}

/** Runs the actions of one request in order. Stops at the first that fails; what was done before stays done. */
export async function runBatch(body: RequestBody, context: Context, hooks: BatchHooks): Promise<ResponseBody> {
  const results: ActionResult[] = [];
  const traces: number[] = [];
  const batch = new Batch(body, context, hooks);
  for (const [index, action] of body.Actions.entries()) {
    try {
      hooks.beforeAction(index);
      const value = await batch.run(action);
      results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (thrown) {
      const { code, message } = asHostError(thrown);
      const error = { Code: code, Message: message, Location: batch.location, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: error };
    }
  }
  return { Results: results, TraceIds: traces };
}

function asHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new HostError("GeneralException", `There was an internal error while processing the request. ${detail}`);
}

class Batch {
  /** The member last used, as "Class.member". */
  location = "";
  readonly #paths: ObjectPaths;
  readonly #context: Context;
  readonly #hooks: BatchHooks;

  constructor(body: RequestBody, context: Context, hooks: BatchHooks) {
    this.#context = context;
    this.#hooks = hooks;
    this.#paths = new ObjectPaths(body.ObjectPaths, context, (member, step) => this.#use(member, step));
  }

  async run(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.#paths.resolve(action.ObjectPathId);
    if (action.ActionType === ActionType.Instantiate) return object && this.#identity(object);
    if (!object) return this.#onNullObject(action);
    const members = membersOf(object, this.#context);
    const member = (name: string): string => `${members.className}.${camelCase(name)}`;
    switch (action.ActionType) {
      case ActionType.Method: {
        if (action.Name === "_KeepReference") return void this.#context.references.keep(object);
        const args = new Arguments(member(action.Name), this.#paths.argumentsOf(action.ArgumentInfo));
        return this.#use(member(action.Name), () => members.invoke(action.Name, args));
      }
      case ActionType.SetProperty: {
        const [value] = this.#paths.argumentsOf(action.ArgumentInfo);
        return this.#use(`${member(action.Name)}=`, () => members.write(action.Name, value));
      }
      case ActionType.Query:
      case ActionType.QueryAsJson: {
        await this.#context.spreadsheet.settle();
        const spelling = action.ActionType === ActionType.Query ? WIRE_SPELLING : JSON_SPELLING;
        return this.#use(member("load"), () => query(object, action.QueryInfo ?? {}, spelling, this.#context));
      }
      case ActionType.Update:
        return this.#update(object, action.ObjectState ?? {});
      case ActionType.EnsureUnchanged:
        await this.#context.spreadsheet.settle();
        return this.#ensureUnchanged(object, action.ObjectState ?? {});
      case ActionType.RecursiveQuery:
        throw notImplemented("ClientRequestContext.loadRecursive");
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** What the client needs to find the object again: its id in a collection, or the reference it asked for. */
  #identity(object: AnyHandle): Readonly<Record<string, string>> {
    const id = membersOf(object, this.#context).id();
    const reference = this.#context.references.idOf(object);
    return { ...(id !== null && { Id: id }), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  #onNullObject({ ActionType: type, Name }: Action): null {
    if (type === ActionType.SetProperty || type === ActionType.Update) {
      throw new HostError("InvalidObjectPath", `A null object has no "${camelCase(Name)}" to set`);
    }
    return null;
  }

  /** `object.update({...})`: nested objects are set through the links of the same name. */
  #update(object: AnyHandle, state: Readonly<Record<string, unknown>>): void {
    const members = membersOf(object, this.#context);
    for (const [key, value] of Object.entries(state)) {
      const name = pascalCase(key);
      if (members.linkNames.includes(name)) this.#update(this.#linked(object, name), asState(value));
      else this.#use(`${members.className}.${key}=`, () => members.write(name, value));
    }
  }

  #ensureUnchanged(object: AnyHandle, state: Readonly<Record<string, unknown>>): void {
    const members = membersOf(object, this.#context);
    for (const [key, expected] of Object.entries(state)) {
      const name = pascalCase(key);
      if (members.linkNames.includes(name)) this.#ensureUnchanged(this.#linked(object, name), asState(expected));
      else if (JSON.stringify(members.read(name)) !== JSON.stringify(expected)) {
        throw new HostError("Conflict", `${members.className}.${key} has changed`);
      }
    }
  }

  #linked(object: AnyHandle, name: string): AnyHandle {
    const linked = membersOf(object, this.#context).follow(name);
    if (!linked) throw new HostError("InvalidObjectPath", `"${camelCase(name)}" is a null object`);
    return linked;
  }

  #use<T>(member: string, step: () => T): T {
    this.location = member.replace(/=$/, "");
    this.#hooks.note(member);
    return this.#hooks.asAddin(step);
  }
}

function asState(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument("an object is set from an object");
  return { ...value };
}
