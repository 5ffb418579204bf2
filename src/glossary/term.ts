/** A word of the field, fixed: what it is called in Chinese and in code, and what it is never called. */
export interface Term {
  /** The word that users read. */
  readonly term: string;
  /** Its name in code, which really occurs there; null where the code has no need to speak of it. */
  readonly code: string | null;
  /** One Chinese sentence. */
  readonly meaning: string;
  readonly avoid: readonly AvoidedWord[];
  /** Where the word comes from. */
  readonly source: string;
}

/** Words that are not used for the term in anything that users read. */
export interface AvoidedWord {
  readonly words: readonly string[];
  /** Why not, in Chinese. */
  readonly why: string;
}

/** Terms that belong together, under one heading. */
export interface TermGroup {
  readonly heading: string;
  readonly terms: readonly Term[];
}
