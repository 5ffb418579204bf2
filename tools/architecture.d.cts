/** The document with the picture. */
export declare const DOCUMENT: string;

/** Which folders each folder of `source` (src where it is left out) imports. */
export declare function importGraph(source?: string): Readonly<Record<string, readonly string[]>>;

/** The graph as a picture in Mermaid. An arrow that follows from others is left out. */
export declare function pictureOf(graph: Readonly<Record<string, readonly string[]>>): string;

/** The document with this picture in place of its own. */
export declare function withPicture(document: string, picture: string): string;
