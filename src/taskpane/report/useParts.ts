import { useEffect, useState } from "react";
import type * as parts from "./parts";

export type Parts = typeof parts;

/** The parts of the pane that show a report, loaded as soon as there is one. null before. */
export function useParts(isNeeded: boolean): Parts | null {
  const [loaded, setLoaded] = useState<Parts | null>(null);
  const isWanting = isNeeded && loaded === null;
  useEffect(() => {
    if (!isWanting) return;
    let isOver = false;
    import("./parts").then(
      (all) => {
        if (!isOver) setLoaded(all);
      },
      (reason: unknown) => {
        // Thrown while drawing, so that the boundary around the pane shows its sentence.
        setLoaded(() => {
          throw reason;
        });
      },
    );
    return () => {
      isOver = true;
    };
  }, [isWanting]);
  return loaded;
}
