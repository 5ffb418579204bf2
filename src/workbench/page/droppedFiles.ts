/** Has a file that is let go over the sheets opened by nobody: the browser would show it in place of the workbench. */
export function refuseDroppedFiles(page: Window): void {
  for (const moment of ["dragover", "drop"] as const) {
    page.addEventListener(moment, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "none";
    });
  }
}
