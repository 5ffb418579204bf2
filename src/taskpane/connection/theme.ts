import { useLayoutEffect } from "react";
import type { Connection } from "./useConnection";

export type Theme = "light" | "dark";

/** Where the pane keeps, for itself, how dark the program around it was last time. */
const key = "nianbao.theme";

/**
 * Gives the page its theme (`data-theme`, see styles/theme.css): that of Excel once it has said which, until then what
 * it was last time. Without a last time, and outside of Excel, that of the system.
 */
export function useTheme(connection: Connection): void {
  const told = connection.kind === "excel" ? (connection.isDark ? "dark" : "light") : null;
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = told ?? remembered() ?? ofSystem();
    if (told) remember(told);
  }, [told]);
}

/** null where there was no last time, and where a browser keeps nothing for a page inside another. */
function remembered(): Theme | null {
  try {
    const theme = localStorage.getItem(key);
    return theme === "light" || theme === "dark" ? theme : null;
  } catch {
    return null;
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Then the next time begins as the first.
  }
}

function ofSystem(): Theme {
  return typeof matchMedia === "function" && matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
