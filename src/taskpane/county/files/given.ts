import { isReadable } from "../../../files/readers";
import type { NamedFile } from "./named";

/** What somebody gave: the files that can be read, and how many others there were. */
export interface Given {
  readonly files: readonly NamedFile[];
  /** Files of other kinds. One that was dropped by itself is not among them: it is listed with the reason. */
  readonly passedOver: number;
  /** Whether there were more files than are taken. */
  readonly isCut: boolean;
}

/** The most files that are taken at a time: more than any county has, and few enough to be listed. */
export const mostFiles = 5000;
/** The most entries that are looked at in folders. Somebody may drop a whole disk. */
const mostEntries = 50_000;

/** The files of a dialog, in the order of their names. Those of a folder that cannot be read are passed over. */
export function givenByDialog(list: readonly File[]): Given {
  const named = list.map((file) => ({
    name: file.webkitRelativePath || file.name,
    file,
    isInFolder: file.webkitRelativePath !== "",
  }));
  return sortedOut(named, false);
}

/** The files and folders of a drop. To be called while the drop is handled: afterwards the browser forgets them. */
export function givenByDrop(transfer: DataTransfer): Promise<Given> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return Promise.resolve(givenByDialog([...transfer.files]));
  return walk(entries);
}

interface FoundFile extends NamedFile {
  readonly isInFolder: boolean;
}

async function walk(entries: readonly FileSystemEntry[]): Promise<Given> {
  const found: FoundFile[] = [];
  const waiting = entries.map((entry) => ({ entry, isInFolder: false }));
  let looks = 0;
  while (waiting.length > 0 && looks < mostEntries) {
    const next = waiting.shift();
    if (!next) break;
    looks += 1;
    const { entry, isInFolder } = next;
    if (isInFolder && isHidden(entry.name)) continue;
    if (isDirectory(entry)) {
      const inside = await entriesOf(entry);
      waiting.push(...inside.map((one) => ({ entry: one, isInFolder: true })));
    } else {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file) found.push({ name: entry.fullPath.replace(/^\//, ""), file, isInFolder });
    }
  }
  return sortedOut(found, waiting.length > 0);
}

function sortedOut(found: readonly FoundFile[], isCut: boolean): Given {
  const visible = found.filter(({ name, isInFolder }) => !isInFolder || !name.split("/").some(isHidden));
  const wanted = visible.filter(({ name, isInFolder }) => !isInFolder || isReadable(name));
  // By code unit: the same order on every machine.
  const sorted = [...wanted].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    files: sorted.slice(0, mostFiles).map(({ name, file }) => ({ name, file })),
    passedOver: visible.length - wanted.length,
    isCut: isCut || sorted.length > mostFiles,
  };
}

/** Files of the system, and the locks that Office keeps beside an open file. */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A folder that cannot be opened is taken for empty. The browser hands its entries out in portions. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}
