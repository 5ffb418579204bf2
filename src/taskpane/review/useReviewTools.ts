import { useEffect, useState } from "react";
import type { ReviewTools, Workbook } from "../../excel";

/** What only a reviewer asks of the workbook, once it is loaded; null before, and where it could not be. */
export function useReviewTools(workbook: Workbook): ReviewTools | null {
  const [tools, setTools] = useState<ReviewTools | null>(null);
  useEffect(() => {
    let isOver = false;
    void workbook.reviewing().then((loaded) => {
      if (!isOver && loaded.ok) setTools(loaded.value);
    });
    return () => {
      isOver = true;
    };
  }, [workbook]);
  return tools;
}
