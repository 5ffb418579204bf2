import { ColorKit } from "@univerjs/core";
import type { IColorStyle, Nullable } from "@univerjs/core";

/** "#RRGGBB" in capitals, "" for no colour. */
export function colorOf(color: Nullable<IColorStyle>): string {
  const rgb = color?.rgb;
  if (!rgb) return "";
  const kit = new ColorKit(rgb);
  return kit.isValid ? kit.toHexString(false).slice(0, 7).toUpperCase() : "";
}
