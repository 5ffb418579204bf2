/** What the notices are called in a build. */
export declare const NOTICES: string;

/** The licences of the packages that these files are from. Throws where one has none that we know. */
export declare function noticesOf(files: readonly string[]): string;
