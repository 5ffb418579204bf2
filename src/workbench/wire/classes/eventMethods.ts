import type { Context } from "../context";
import type { Arguments } from "../arguments";

type Method<T> = (target: T, args: Arguments, context: Context) => void;

/** The `_Register…` and `_Unregister…` methods of a class, from the wire name and type of each of its events. */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  targetId: (target: T) => string,
): Record<string, Method<T>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([event, type]): [string, Method<T>][] => [
      [`_Register${event}`, (target, _args, { events: registry }) => registry.add(type, targetId(target))],
      [`_Unregister${event}`, (target, _args, { events: registry }) => registry.remove(type, targetId(target))],
    ]),
  );
}
