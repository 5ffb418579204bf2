import type { AnyHandle } from "./handle";

/** Objects a client asked to keep (`track`, or any range inside `Excel.run`), by the id it sends back. */
export class ReferenceTable {
  readonly #objects = new Map<string, AnyHandle>();
  readonly #ids = new Map<AnyHandle, string>();
  #last = 0;

  /** Keeps the object until it is released; the same object gets the same id. */
  keep(object: AnyHandle): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#last += 1;
    const id = `ref${this.#last}`;
    this.#put(id, object);
    return id;
  }

  find(id: string): AnyHandle | undefined {
    return this.#objects.get(id);
  }

  idOf(object: AnyHandle): string | undefined {
    return this.#ids.get(object);
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  releaseAll(): void {
    this.#objects.clear();
    this.#ids.clear();
  }

  /** Replaces each kept object by what `change` makes of it: ranges move when rows above them come and go. */
  update(change: (object: AnyHandle) => AnyHandle): void {
    for (const [id, object] of [...this.#objects]) {
      this.#ids.delete(object);
      this.#put(id, change(object));
    }
  }

  get size(): number {
    return this.#objects.size;
  }

  #put(id: string, object: AnyHandle): void {
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }
}
