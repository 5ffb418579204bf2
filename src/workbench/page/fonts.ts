/** The font that has every Chinese glyph, brought along because a bare machine has none. */
export const FALLBACK_FONT = "Noto Sans SC";

/**
 * Loads all of the fallback font. A canvas draws with what is there: it neither waits for a font nor draws again when
 * one has come, so the font has to be there before the first cell is drawn.
 */
export async function loadFallbackFont(): Promise<void> {
  const faces = [...document.fonts].filter((face) => face.family.replace(/["']/g, "") === FALLBACK_FONT);
  await Promise.all(faces.map((face) => face.load()));
}

/**
 * Lets every canvas fall back to the font, whatever family a cell names (宋体, 仿宋, ...). Cells keep their names: where
 * the machine has the family it is used.
 */
export function fallBackOnCanvas(): void {
  for (const context of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
    const font = Object.getOwnPropertyDescriptor(context.prototype, "font");
    if (!font) continue;
    Object.defineProperty(context.prototype, "font", {
      ...font,
      set(this: unknown, value: string) {
        font.set?.call(this, withFallback(value));
      },
    });
  }
}

/** A CSS font with the fallback font before the generic family at its end. */
export function withFallback(font: string): string {
  if (font.includes(FALLBACK_FONT)) return font;
  return `${font.replace(/,?\s*(sans-serif|serif|monospace)\s*$/, "").trim()}, "${FALLBACK_FONT}", sans-serif`;
}
