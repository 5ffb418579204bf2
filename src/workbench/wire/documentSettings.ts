/** `Office.context.document.settings`: texts by name, kept in memory as long as the host. Values are JSON text. */
export class DocumentSettings {
  readonly #values = new Map<string, string>();

  entries(): readonly (readonly [name: string, json: string])[] {
    return [...this.#values];
  }

  /** Replaces all settings, as the library saves the whole bag at once. */
  replace(entries: Iterable<readonly [name: string, json: string]>): void {
    this.#values.clear();
    for (const [name, json] of entries) this.#values.set(name, json);
  }
}
