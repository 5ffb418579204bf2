/**
 * Keeps the browser from opening a file in place of the pane where it is dropped beside a drop zone.
 *
 * @param page the pane's window; what a zone has taken does not reach it unhandled
 */
export function refuseStrayFiles(page: Window): void {
  const refuse = (event: DragEvent): void => {
    const { dataTransfer, defaultPrevented } = event;
    if (defaultPrevented || !dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    dataTransfer.dropEffect = "none";
  };
  page.addEventListener("dragover", refuse);
  page.addEventListener("drop", refuse);
}
