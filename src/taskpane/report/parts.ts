/**
 * What only a workbook with a report needs, in one piece: the pane of an empty workbook does without it, and
 * opens the sooner.
 */
export { Overview } from "../fill/Overview";
export { Review } from "../review/Review";
export { examine } from "./examine";
