import type { Context } from "./context";
import type { AnyHandle } from "./handle";
import type { Members } from "./members";
import { membersOf } from "./members";
import { camelCase, pascalCase } from "./names";
import type { QueryInfo } from "./protocol";

/** How an answer spells its members: `load` wants wire names, `retrieve` the add-in's. */
export interface Spelling {
  readonly items: string;
  readonly member: (wireName: string) => string;
}

export const WIRE_SPELLING: Spelling = { items: "_Items", member: (name) => name };
export const JSON_SPELLING: Spelling = { items: "items", member: camelCase };

/** What to read of an object: members by wire name, each with what to read of it. Empty means all plain ones. */
type Selection = Map<string, Selection>;

function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const root: Selection = new Map();
  for (const path of [...Select, ...Expand]) {
    let node = root;
    for (const name of path.split(/[/.]/)) {
      if (name === "items") continue;
      const key = name === "*" ? name : pascalCase(name.trim());
      const next: Selection = node.get(key) ?? new Map<string, Selection>();
      node.set(key, next);
      node = next;
    }
  }
  return root;
}

/** Reads what a `load` or `retrieve` asks for; null for a null object. */
export function query(object: AnyHandle | null, info: QueryInfo, spelling: Spelling, context: Context): unknown {
  const end = info.Top === undefined ? undefined : (info.Skip ?? 0) + info.Top;
  const reader = new Reader(spelling, context, (items) => items.slice(info.Skip ?? 0, end));
  return reader.read(object, selectionOf(info));
}

type Page = (items: readonly AnyHandle[]) => readonly AnyHandle[];

class Reader {
  readonly #spelling: Spelling;
  readonly #context: Context;
  readonly #page: Page;

  constructor(spelling: Spelling, context: Context, page: Page) {
    this.#spelling = spelling;
    this.#context = context;
    this.#page = page;
  }

  read(object: AnyHandle | null, selection: Selection): unknown {
    if (!object) return null;
    const members = membersOf(object, this.#context);
    const items = members.items();
    return items ? this.#collection(members, items, selection) : this.#single(object, members, selection);
  }

  /** Names the collection itself has are its own ("count"); all others are asked of its items. */
  #collection(members: Members, items: readonly AnyHandle[], selection: Selection): unknown {
    const own = [...selection.keys()].filter((name) => members.propertyNames.includes(name));
    const ofItems: Selection = new Map([...selection].filter(([name]) => !own.includes(name)));
    const answer: Record<string, unknown> = {};
    for (const name of own) answer[this.#spelling.member(name)] = members.read(name);
    if (ofItems.size > 0 || own.length === 0) {
      answer[this.#spelling.items] = this.#page(items).map((item) => this.#item(item, ofItems));
    }
    return answer;
  }

  #item(item: AnyHandle, selection: Selection): unknown {
    const members = membersOf(item, this.#context);
    const id = members.id();
    return {
      ...(id === null ? {} : { [this.#spelling.member("Id")]: id }),
      ...this.#single(item, members, selection),
    };
  }

  #single(object: AnyHandle, members: Members, selection: Selection): Readonly<Record<string, unknown>> {
    const answer: Record<string, unknown> = {};
    if (selection.size === 0 || selection.has("*")) {
      for (const name of members.propertyNames) answer[this.#spelling.member(name)] = members.read(name);
    }
    for (const [name, inner] of selection) {
      if (name === "*") continue;
      answer[this.#spelling.member(name)] = this.#member(object, members, name, inner);
    }
    return answer;
  }

  #member(object: AnyHandle, members: Members, name: string, inner: Selection): unknown {
    if (name === "_ReferenceId") return this.#context.references.idOf(object) ?? "";
    if (members.linkNames.includes(name)) return this.read(members.follow(name), inner);
    return members.read(name);
  }
}
