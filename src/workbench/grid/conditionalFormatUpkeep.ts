import { Disposable } from "@univerjs/core";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import { followCells } from "./conditionalFormatFollow";
import { holdForNumbers } from "./conditionalFormatTruth";
import type { GridContext } from "./context";
import { editOwnLooks } from "./editedLooks";

/** The inner part of Univer 0.25.1 that forgets what it remembers for the cells of a format. */
interface ViewParts {
  _markRuleDirtyAtOnce(unitId: string, sheetId: string, id: string, forgetsResults: boolean): void;
}

/** Keeps conditional formats in step with the workbook where Univer alone does not, or does so too late. */
export class ConditionalFormatUpkeep extends Disposable {
  constructor(context: GridContext) {
    super();
    const view = context.injector.get(ConditionalFormattingViewModel) as unknown as ViewParts;
    // Univer forgets the formats it remembers for a cell only 100 ms after a format was changed.
    const changes = context.injector
      .get(ConditionalFormattingRuleModel)
      .$ruleChange.subscribe(({ unitId, subUnitId, rule }) => {
        view._markRuleDirtyAtOnce(unitId, subUnitId, rule.cfId, true);
      });
    this.disposeWithMe(changes);
    this.disposeWithMe(followCells(context));
    this.disposeWithMe(editOwnLooks(context));
    holdForNumbers(context);
  }
}
