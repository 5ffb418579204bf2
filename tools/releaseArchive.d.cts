/** The list of the files in an archive, as `sha256sum -c` reads it. */
export declare const SUMS: string;

/** A zip of these files by their names and the list of their SHA-256 sums, below one folder. Equal files give equal bytes. */
export declare function archiveOf(folder: string, files: Readonly<Record<string, Uint8Array>>): Uint8Array;

/** npm's bill of materials (CycloneDX) without what differs from one making to the next. */
export declare function settledBill(bill: object, name: string): object;
