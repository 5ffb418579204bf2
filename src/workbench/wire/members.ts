import type { Arguments } from "./arguments";
import { tableOf } from "./classes";
import type { Context } from "./context";
import { sheetOf } from "./context";
import { apiNotFound, invalidArgument } from "./errors";
import type { ClassTable } from "./classTable";
import type { AnyHandle, ClassName, Handle, Targets } from "./handle";
import { camelCase } from "./names";

/**
 * One object of the client with its class table bound to it, so that callers need not know its class.
 * Every member that the table has not throws ApiNotFound with `Class.member` in the message.
 */
export interface Members {
  readonly className: ClassName;
  readonly propertyNames: readonly string[];
  readonly linkNames: readonly string[];
  /** null where the class has no id. */
  id(): string | null;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  follow(name: string): AnyHandle | null;
  obtain(name: string, args: Arguments): AnyHandle | null;
  invoke(name: string, args: Arguments): unknown;
  /** null where the class is no collection. */
  items(): readonly AnyHandle[] | null;
  item(args: Arguments): AnyHandle;
}

/** The members of an object. Throws InvalidReference when the object's sheet is gone. */
export function membersOf(object: AnyHandle, context: Context): Members {
  if (object.target !== null) sheetOf(context, object.target.sheetId);
  return bind<ClassName>(object, context);
}

function bind<K extends ClassName>(object: Handle<K>, context: Context): Members {
  const { className, target } = object;
  const table: ClassTable<Targets[K]> = tableOf(object);
  const missing = (name: string): Error => apiNotFound(`${className}.${camelCase(name)}`);
  const require = <F>(members: Readonly<Record<string, F>> | undefined, name: string): F => {
    const member = members && Object.keys(members).includes(name) ? members[name] : undefined;
    if (member === undefined) throw missing(name);
    return member;
  };
  return {
    className,
    propertyNames: Object.entries(table.properties ?? {}).flatMap(([name, { read }]) => (read ? [name] : [])),
    linkNames: Object.keys(table.links ?? {}),
    id: () => table.id?.(target, context) ?? null,
    read: (name) => {
      const { read } = require(table.properties, name);
      if (!read) throw missing(name);
      return read(target, context);
    },
    write: (name, value) => {
      const { write } = require(table.properties, name);
      if (!write) throw invalidArgument(`${className}.${camelCase(name)} is read-only`);
      write(target, value, context);
    },
    follow: (name) => require(table.links, name)(target, context),
    obtain: (name, args) => require(table.objects, name)(target, args, context),
    invoke: (name, args) => require(table.methods, name)(target, args, context),
    items: () => table.items?.(target, context) ?? null,
    item: (args) => {
      if (!table.item) throw missing("getItem");
      return table.item(target, args, context);
    },
  };
}
