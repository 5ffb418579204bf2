import type { BorderLine } from "../spreadsheet";
import type { WriteAccess } from "./recordingWrites";

export interface SheetLock {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}

/** What an add-in can set and read back although the port has no place for it. Lives as long as the host. */
export class HostMemory {
  calculationMode = "Automatic";
  access: WriteAccess = "full";
  /** Ids of sheets that were hidden as "VeryHidden". */
  readonly veryHidden = new Set<string>();
  /** How a sheet was protected, by sheet id. */
  readonly locks = new Map<string, SheetLock>();
  /** Lines this host has drawn, by sheet, area and edge: a line is set in up to three steps. */
  readonly borders = new Map<string, BorderLine>();
}
