/** Narrowest and widest place of the task pane, in pixels; Excel's own is about 320 to 500. */
const NARROWEST = 280;
const WIDEST = 800;
const KEY_STEP = 10;

export interface PanePlace {
  readonly width: number;
  setWidth(pixels: number): void;
}

/** Gives the task pane its width: by buttons that name one, by dragging the splitter, or by its arrow keys. */
export function createPanePlace(splitter: HTMLElement, buttons: readonly HTMLButtonElement[]): PanePlace {
  let width = 350;
  const setWidth = (pixels: number): void => {
    width = Math.round(Math.max(NARROWEST, Math.min(WIDEST, pixels)));
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(Number(button.dataset["width"]) === width));
    }
    // Univer looks at its size when the window changes.
    window.dispatchEvent(new Event("resize"));
  };
  for (const button of buttons) button.addEventListener("click", () => setWidth(Number(button.dataset["width"])));
  splitter.setAttribute("aria-valuemin", String(NARROWEST));
  splitter.setAttribute("aria-valuemax", String(WIDEST));
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("is-dragging");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => document.body.classList.remove("is-dragging"));
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") setWidth(width + KEY_STEP);
    if (event.key === "ArrowRight") setWidth(width - KEY_STEP);
  });
  setWidth(width);
  return {
    get width() {
      return width;
    },
    setWidth,
  };
}
