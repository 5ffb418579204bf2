import { givenByDialog, givenByDrop, mostFiles } from "../../../../src/taskpane/county/files/given";

const file = (name: string, path = ""): File => ({ name, webkitRelativePath: path }) as File;
const names = (given: { readonly files: readonly { readonly name: string }[] }): readonly string[] =>
  given.files.map(({ name }) => name);

/** A folder or file as a drop gives it. Folders hand their entries out in portions of two. */
function entry(path: string, inside?: readonly FileSystemEntry[]): FileSystemEntry {
  const name = path.split("/").pop() ?? "";
  const common = { name, fullPath: path, isDirectory: inside !== undefined };
  if (!inside)
    return { ...common, file: (take: (found: File) => void) => take(file(name)) } as unknown as FileSystemEntry;
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (take: (portion: readonly FileSystemEntry[]) => void) => {
        take(inside.slice(at, at + 2));
        at += 2;
      },
    };
  };
  return { ...common, createReader } as unknown as FileSystemEntry;
}

const drop = (...entries: readonly FileSystemEntry[]) =>
  givenByDrop({ items: entries.map((one) => ({ webkitGetAsEntry: () => one })), files: [] } as unknown as DataTransfer);

describe("files of a dialog", () => {
  it("are sorted by name; a chosen file stays whatever its kind, so that it is listed with the reason", () => {
    const given = givenByDialog([file("乙.xls"), file("b.docx"), file("a.txt")]);
    expect(names(given)).toEqual(["a.txt", "b.docx", "乙.xls"]);
    expect(given.passedOver).toBe(0);
  });

  it("of a folder bear their path; other kinds, hidden files and the locks of Office are passed over", () => {
    const given = givenByDialog([
      file("1.xlsx", "年报/a/1.xlsx"),
      file("~$1.xlsx", "年报/a/~$1.xlsx"),
      file(".DS_Store", "年报/.DS_Store"),
      file("扫描.pdf", "年报/扫描.pdf"),
    ]);
    expect(names(given)).toEqual(["年报/a/1.xlsx"]);
    expect(given.passedOver).toBe(1);
  });

  it("are no more than can be listed", () => {
    const given = givenByDialog(Array.from({ length: mostFiles + 1 }, (_, at) => file(`${at}.txt`)));
    expect([given.files.length, given.isCut]).toEqual([mostFiles, true]);
  });
});

describe("a drop", () => {
  it("is walked through, portion by portion", async () => {
    const folder = entry("/县", [
      entry("/县/a.txt"),
      entry("/县/镇", [entry("/县/镇/b.docx"), entry("/县/镇/c.pdf"), entry("/县/镇/~$b.docx")]),
      entry("/县/d.xlsx"),
      entry("/县/.git", [entry("/县/.git/e.txt")]),
    ]);
    const given = await drop(folder, entry("/f.doc"));
    expect(names(given)).toEqual(["f.doc", "县/a.txt", "县/d.xlsx", "县/镇/b.docx"]);
    expect(given.passedOver).toBe(1);
  });

  it("of which a browser shows no entries gives its files", async () => {
    const given = await givenByDrop({ items: [{}], files: [file("a.txt")] } as unknown as DataTransfer);
    expect(names(given)).toEqual(["a.txt"]);
  });

  it("of a folder that cannot be opened is empty", async () => {
    const shut = {
      ...entry("/县", []),
      createReader: () => ({ readEntries: (_: unknown, fail: () => void) => fail() }),
    } as unknown as FileSystemEntry;
    expect(names(await drop(shut))).toEqual([]);
  });
});
