import type { SheetState, Spreadsheet } from "../spreadsheet";
import { invalidReference } from "./errors";
import type { EventRegistry } from "./events";
import type { HostMemory } from "./hostMemory";
import type { ReferenceTable } from "./references";

/** What the class tables work on. */
export interface Context {
  readonly spreadsheet: Spreadsheet;
  /** What Excel keeps in a workbook and the port has no place for. */
  readonly memory: HostMemory;
  /** Objects the client keeps alive across batches. */
  readonly references: ReferenceTable;
  readonly events: EventRegistry;
}

/** The sheet as it stands; throws InvalidReference when it has been deleted. */
export function sheetOf(context: Context, sheetId: string): SheetState {
  const sheet = context.spreadsheet.sheets().find(({ id }) => id === sheetId);
  if (!sheet) throw invalidReference("the worksheet has been deleted");
  return sheet;
}
