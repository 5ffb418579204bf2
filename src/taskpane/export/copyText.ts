/** "selected": nothing was copied; the text is selected, so that Ctrl+C does it. */
export type CopyOutcome = "copied" | "selected";

/**
 * Copies the text of the preview, by the first way that the host allows. Excel on the web forbids the clipboard
 * to panes, where the old command still works; and that one returns true without copying when something else has
 * taken the focus, so it is believed only while the preview has it.
 */
export async function copyText(preview: HTMLTextAreaElement): Promise<CopyOutcome> {
  if (await writeToClipboard(preview.value)) return "copied";
  preview.focus();
  preview.select();
  return document.activeElement === preview && copySelection() ? "copied" : "selected";
}

async function writeToClipboard(text: string): Promise<boolean> {
  // Typed as always there; it is not in pages without a secure context.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copySelection(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
