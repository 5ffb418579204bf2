/** What is put on the clipboard: the receiving program takes the flavour that it understands best. */
export interface Flavours {
  readonly plain: string;
  /** null where plain text alone is wanted. */
  readonly html: string | null;
}

/** "selected": nothing was copied; the preview is selected, so that Ctrl+C does it. */
export type CopyOutcome = "copied" | "selected";

/**
 * Copies by the first way that the host allows. Excel on the web forbids the clipboard to panes, where the old command
 * still works. That one returns true without copying when something keeps the event from us, so it is believed only
 * where our listener has run.
 */
export async function copyContent(content: Flavours, preview: HTMLElement): Promise<CopyOutcome> {
  if (await writeToClipboard(content)) return "copied";
  const before = document.activeElement;
  // Some browsers run the command only where something is selected; where it fails, this is what Ctrl+C takes.
  selectAll(preview);
  if (!copyByCommand(content)) return "selected";
  window.getSelection()?.removeAllRanges();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return "copied";
}

/** Hands both flavours to a copy event. */
export function putFlavours(
  event: Pick<ClipboardEvent, "clipboardData" | "preventDefault">,
  content: Flavours,
): boolean {
  if (!event.clipboardData) return false;
  event.clipboardData.setData("text/plain", content.plain);
  if (content.html !== null) event.clipboardData.setData("text/html", content.html);
  event.preventDefault();
  return true;
}

async function writeToClipboard({ plain, html }: Flavours): Promise<boolean> {
  // Typed as always there; it is not in pages without a secure context.
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined;
  try {
    if (html === null) {
      if (!clipboard?.writeText) return false;
      await clipboard.writeText(plain);
    } else {
      if (!clipboard?.write || typeof ClipboardItem === "undefined") return false;
      await clipboard.write([new ClipboardItem(blobsOf({ "text/plain": plain, "text/html": html }))]);
    }
    return true;
  } catch {
    return false;
  }
}

function blobsOf(texts: Readonly<Record<string, string>>): Record<string, Blob> {
  return Object.fromEntries(Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]));
}

function selectAll(preview: HTMLElement): void {
  preview.focus({ preventScroll: true });
  if (preview instanceof HTMLTextAreaElement) preview.select();
  else window.getSelection()?.selectAllChildren(preview);
}

function copyByCommand(content: Flavours): boolean {
  let isOurs = false;
  const listener = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    isOurs = putFlavours(event, content);
  };
  window.addEventListener("copy", listener, { capture: true });
  try {
    return document.execCommand("copy") && isOurs;
  } catch {
    return false;
  } finally {
    window.removeEventListener("copy", listener, { capture: true });
  }
}
