import { formTerms } from "./form";
import { productTerms } from "./product";
import { reviewTerms } from "./review";
import type { TermGroup } from "./term";

export { printGlossary } from "./print";
export type { AvoidedWord, Term, TermGroup } from "./term";

/** Every word of the field that is fixed. For tests and docs/glossary.md; nothing that runs imports it. */
export const glossary: readonly TermGroup[] = [formTerms, reviewTerms, productTerms];
