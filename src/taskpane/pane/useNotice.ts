import { useCallback, useState } from "react";

/** One calm line about the last action: it went well, or it did not and this is what to do. */
export interface Notice {
  readonly tone: "done" | "trouble";
  readonly sentence: string;
  /** The way out, where there is one. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface Notices {
  readonly notice: Notice | null;
  readonly say: (tone: Notice["tone"], sentence: string, action?: Notice["action"]) => void;
  readonly clear: () => void;
}

/** The pane's one line: a new sentence takes the place of the last. */
export function useNotice(): Notices {
  const [notice, setNotice] = useState<Notice | null>(null);
  const say = useCallback<Notices["say"]>(
    (tone, sentence, action) => setNotice({ tone, sentence, ...(action ? { action } : {}) }),
    [],
  );
  const clear = useCallback(() => setNotice(null), []);
  return { notice, say, clear };
}
