/** The extensions of the files that can be read, dot included. Each has its reader in readers.ts. */
export const readableExtensions = [".txt", ".tsv", ".json", ".xlsx", ".docx", ".html", ".htm"] as const;

export type ReadableExtension = (typeof readableExtensions)[number];
