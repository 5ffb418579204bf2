import type { Rule } from "../rule";
import { editionRule } from "./edition";
import { headingRule } from "./headings";
import { labelRule } from "./labels";

/** The rules on what a report has to contain: headings, tables, labels, and the edition of the form. */
export const structureRules: readonly Rule[] = [headingRule, labelRule, editionRule];
