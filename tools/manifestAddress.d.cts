/** The address that manifest.xml names: that of `npm run excel`. */
export const DEVELOPMENT: string;

/**
 * The manifest with its address replaced throughout. `url` is the folder in which the add-in is served, with or without
 * a slash at its end. Throws an Error with a sentence for the administrator where it is no plain https address.
 */
export function manifestAt(manifest: string, url: string): string;
