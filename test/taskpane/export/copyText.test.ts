/** @jest-environment jsdom */
import { copyText } from "../../../src/taskpane/export/copyText";

type Writer = (text: string) => Promise<void>;

function setClipboard(writeText: Writer | null): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: writeText ? { writeText } : undefined });
}

function setCommand(command: () => boolean): jest.Mock {
  const mock = jest.fn(command);
  document.execCommand = mock;
  return mock;
}

function preview(): HTMLTextAreaElement {
  document.body.innerHTML = "<button>别处</button><textarea>全文\t1</textarea>";
  const area = document.querySelector("textarea");
  if (!area) throw new Error("no preview");
  return area;
}

const denied: Writer = () => Promise.reject(new DOMException("blocked by permissions policy", "NotAllowedError"));

describe("copyText", () => {
  it("uses the clipboard where it is allowed", async () => {
    const written: string[] = [];
    setClipboard((text) => Promise.resolve(void written.push(text)));
    const command = setCommand(() => true);
    expect(await copyText(preview())).toBe("copied");
    expect(written).toEqual(["全文\t1"]);
    expect(command).not.toHaveBeenCalled();
  });

  it.each<[string, Writer | null]>([
    ["is refused, as in Excel on the web", denied],
    ["is not there, as without a secure context", null],
  ])("falls back to the old command where the clipboard %s", async (_, writer) => {
    setClipboard(writer);
    const command = setCommand(() => document.activeElement instanceof HTMLTextAreaElement);
    expect(await copyText(preview())).toBe("copied");
    expect(command).toHaveBeenCalledWith("copy");
  });

  it("does not believe the old command when something else has taken the focus", async () => {
    setClipboard(denied);
    const command = setCommand(() => true);
    const area = preview();
    area.addEventListener("focus", () => document.querySelector("button")?.focus());
    expect(await copyText(area)).toBe("selected");
    expect(command).not.toHaveBeenCalled();
  });

  it.each<[string, () => boolean]>([
    ["refuses", () => false],
    [
      "throws",
      () => {
        throw new Error("not supported");
      },
    ],
  ])("leaves the text selected for Ctrl+C when the old command %s", async (_, command) => {
    setClipboard(denied);
    setCommand(command);
    const area = preview();
    expect(await copyText(area)).toBe("selected");
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe("全文\t1");
  });
});
