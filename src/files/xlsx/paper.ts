/** A4 by its number in the file format (ECMA-376, pageSetup/@paperSize). */
export const a4 = 9;
