/** A file to be checked, with the name that it has in the table: its path in the folder, where it came in one. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** Gives each file a name that no other has: 年报.docx, 年报 (2).docx. */
export function namedApart(files: readonly NamedFile[], taken: readonly string[]): readonly NamedFile[] {
  const used = new Set(taken);
  return files.map(({ name, file }) => {
    const free = freeName(name, used);
    used.add(free);
    return { name: free, file };
  });
}

function freeName(name: string, used: ReadonlySet<string>): string {
  const [, stem = name, extension = ""] = /^(.*?)(\.[^./]*)?$/s.exec(name) ?? [];
  let free = name;
  for (let number = 2; used.has(free); number += 1) free = `${stem} (${number})${extension}`;
  return free;
}
