/** @jest-environment jsdom */
import { copyContent, putFlavours, type Flavours } from "../../../src/taskpane/export/copyContent";

const rich: Flavours = { plain: "全文\t1", html: "<p>全文</p>" };
const plain: Flavours = { plain: "全文\t1", html: null };

/** What a clipboard item was made of: jsdom has none. */
class FakeItem {
  constructor(readonly parts: Readonly<Record<string, Blob>>) {}
}

/** The texts in an item. */
async function textsOf(item: unknown): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  if (!(item instanceof FakeItem)) throw new Error("no item");
  for (const [type, blob] of Object.entries(item.parts)) texts[type] = await readBlob(blob);
  return texts;
}

function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
}

function setClipboard(clipboard: Partial<Pick<Clipboard, "write" | "writeText">> | undefined): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
}

const refuse = () => Promise.reject(new DOMException("blocked by permissions policy", "NotAllowedError"));
const forbidden = { write: refuse, writeText: refuse };

/** The old command: asks the page what to copy, as a browser does, and keeps it. */
function setCommand(answer: (copied: Record<string, string>) => boolean): {
  readonly copied: Record<string, string>;
  readonly run: jest.Mock;
} {
  const copied: Record<string, string> = {};
  const run = jest.fn(() => answer(copied));
  document.execCommand = run;
  return { copied, run };
}

/** Sends the copy event that leads to the clipboard. */
function askPage(copied: Record<string, string>): boolean {
  const event = new Event("copy", { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { setData: (type: string, text: string) => void (copied[type] = text) } });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event.defaultPrevented;
}

function page(preview: string): HTMLElement {
  document.body.innerHTML = `<button>复制</button>${preview}`;
  document.querySelector("button")?.focus();
  const element = document.body.lastElementChild;
  if (!(element instanceof HTMLElement)) throw new Error("no preview");
  return element;
}
const paper = () => page('<div tabindex="0"><p>全文</p></div>');
const area = () => page("<textarea>全文\t1</textarea>");

beforeEach(() => Object.assign(globalThis, { ClipboardItem: FakeItem }));

describe("copyContent", () => {
  it("puts both flavours into one item where the clipboard is allowed", async () => {
    const items: unknown[] = [];
    setClipboard({ write: (written) => Promise.resolve(void items.push(...written)) });
    const { run } = setCommand(() => true);
    expect(await copyContent(rich, paper())).toBe("copied");
    expect(items).toHaveLength(1);
    expect(await textsOf(items[0])).toEqual({ "text/plain": rich.plain, "text/html": rich.html });
    expect(run).not.toHaveBeenCalled();
  });

  it("writes plain text alone where that is wanted", async () => {
    const written: string[] = [];
    setClipboard({ write: refuse, writeText: (text) => Promise.resolve(void written.push(text)) });
    expect(await copyContent(plain, area())).toBe("copied");
    expect(written).toEqual([plain.plain]);
  });

  it.each<[string, Parameters<typeof setClipboard>[0]]>([
    ["is refused, as in Excel on the web", forbidden],
    ["is not there, as without a secure context", undefined],
    ["takes no items", { writeText: () => Promise.resolve() }],
  ])("gives both flavours to the old command where the clipboard %s", async (_, clipboard) => {
    setClipboard(clipboard);
    const { copied, run } = setCommand(askPage);
    expect(await copyContent(rich, paper())).toBe("copied");
    expect(run).toHaveBeenCalledWith("copy");
    expect(copied).toEqual({ "text/plain": rich.plain, "text/html": rich.html });
  });

  it("leaves the focus and the selection as they were when the old command has copied", async () => {
    setClipboard(forbidden);
    setCommand(askPage);
    const preview = paper();
    await copyContent(rich, preview);
    expect(document.activeElement?.tagName).toBe("BUTTON");
    expect(getSelection()?.toString()).toBe("");
  });

  it("gives no other flavour to the old command where plain text is wanted", async () => {
    setClipboard(forbidden);
    const { copied } = setCommand(askPage);
    expect(await copyContent(plain, area())).toBe("copied");
    expect(copied).toEqual({ "text/plain": plain.plain });
  });

  it.each<[string, (copied: Record<string, string>) => boolean]>([
    ["says true and copies nothing", () => true],
    ["says false", () => false],
    ["copies and says false", (copied) => askPage(copied) && false],
    [
      "throws",
      () => {
        throw new Error("not supported");
      },
    ],
  ])("selects the preview for Ctrl+C where the old command %s", async (_, command) => {
    setClipboard(forbidden);
    setCommand(command);
    const preview = paper();
    expect(await copyContent(rich, preview)).toBe("selected");
    expect(document.activeElement).toBe(preview);
    expect(getSelection()?.toString()).toBe("全文");
    const field = area();
    expect(await copyContent(plain, field)).toBe("selected");
    expect(field instanceof HTMLTextAreaElement && [field.selectionStart, field.selectionEnd]).toEqual([0, 4]);
  });

  it("is deaf to copy events of others afterwards", async () => {
    setClipboard(forbidden);
    setCommand(askPage);
    await copyContent(rich, paper());
    expect(askPage({})).toBe(false);
  });
});

describe("putFlavours", () => {
  it("puts nothing where the event has no clipboard", () => {
    const preventDefault = jest.fn();
    expect(putFlavours({ clipboardData: null, preventDefault }, rich)).toBe(false);
    expect(preventDefault).not.toHaveBeenCalled();
  });
});
