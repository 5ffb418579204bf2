import { useCallback, useState } from "react";

/** 说明 that are being written, by finding; kept above the places, so that a look at another one loses nothing. */
export interface Drafts {
  readonly texts: ReadonlyMap<string, string>;
  /** Keeps what is written so far; null ends it. */
  readonly set: (key: string, text: string | null) => void;
}

/** Keeps the 说明 that are being written. */
export function useDrafts(): Drafts {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(() => new Map());
  const set = useCallback<Drafts["set"]>((key, text) => {
    setTexts((before) => {
      const after = new Map(before);
      if (text === null) after.delete(key);
      else after.set(key, text);
      return after;
    });
  }, []);
  return { texts, set };
}
