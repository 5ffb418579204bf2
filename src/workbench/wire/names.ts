/** "TabColor" -> "tabColor"; the two spellings of a member on the wire. */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** "tabColor" -> "TabColor". */
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
