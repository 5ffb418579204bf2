import { invalidArgument } from "./errors";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  magenta: "#FF00FF",
  navy: "#000080",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" in capitals from "#rrggbb", "rrggbb" or a common colour name; else InvalidArgument. */
export function colorOf(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  throw invalidArgument(`"${String(value)}" is no colour`);
}
