/** How long the file stays available after the click, in milliseconds: web views ask the user first. */
export const keptFor = 60_000;

/**
 * Asks the browser to save a file: a plain link in this frame, because other frames and windows are blocked in
 * some web views. Whether it worked cannot be known.
 */
export function requestDownload(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(url), keptFor);
}
