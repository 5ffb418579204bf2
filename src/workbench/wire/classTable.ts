import type { Arguments } from "./arguments";
import type { Context } from "./context";
import type { AnyHandle } from "./handle";

export interface Property<T> {
  readonly read?: (target: T, context: Context) => unknown;
  readonly write?: (target: T, value: unknown, context: Context) => void;
}

type Members<F> = Readonly<Record<string, F>>;

/** What the objects of one class can do. Keys are wire names (PascalCase). What is not here is refused by name. */
export interface ClassTable<T> {
  readonly properties?: Members<Property<T>>;
  /** Properties that lead to another object; null where there is none. */
  readonly links?: Members<(target: T, context: Context) => AnyHandle | null>;
  /** Methods that give an object; null makes a null object on the client. */
  readonly objects?: Members<(target: T, args: Arguments, context: Context) => AnyHandle | null>;
  /** Methods that give a value or nothing. */
  readonly methods?: Members<(target: T, args: Arguments, context: Context) => unknown>;
  /** The id by which a later batch finds the object again through its collection. */
  readonly id?: (target: T, context: Context) => string;
  /** The objects of a collection, in order. */
  readonly items?: (target: T, context: Context) => readonly AnyHandle[];
  /** The object of a collection with this id or name. */
  readonly item?: (target: T, args: Arguments, context: Context) => AnyHandle;
}
