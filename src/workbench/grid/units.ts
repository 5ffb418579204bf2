/** Univer measures in pixels at 96 per inch, the port in points at 72 per inch. */
const PIXELS_PER_POINT = 96 / 72;

export function pixelsOf(points: number): number {
  return points * PIXELS_PER_POINT;
}

/** Points, rounded to hundredths so that what was set reads back the same. */
export function pointsOf(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}
