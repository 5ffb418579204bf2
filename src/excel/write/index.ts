/** What changes cells. Loaded at the first change, since looking needs none of it. */
export { fillBlanks } from "./fillBlanks";
export { changeCells, writeCells } from "./writeCells";
