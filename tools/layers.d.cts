/** Folders of src, each with those that it may import besides itself. */
export declare const mayImport: Readonly<Record<string, readonly string[]>>;
