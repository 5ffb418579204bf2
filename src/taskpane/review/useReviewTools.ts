import { useEffect, useState } from "react";
import type { ReviewTools, Workbook } from "../../excel";
import { pauseAfter } from "../report/look";

/** What only a reviewer asks of the workbook, once it is loaded; null before. What did not come is asked for again. */
export function useReviewTools(workbook: Workbook): ReviewTools | null {
  const [tools, setTools] = useState<ReviewTools | null>(null);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    let isOver = false;
    let timer: number | undefined;
    void workbook.reviewing().then((loaded) => {
      if (isOver) return;
      if (loaded.ok) setTools(loaded.value);
      else timer = window.setTimeout(() => setFailures(failures + 1), pauseAfter(failures + 1));
    });
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [workbook, failures]);
  return tools;
}
