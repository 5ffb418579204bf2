import type { Area, ChangeKind, SpreadsheetEvent } from "../spreadsheet";
import { localAddress } from "./address";
import type { EventEntry } from "./protocol";
import { RICH_API_EVENT_CATEGORY, WORKBOOK_TARGET } from "./protocol";
import { entireColumns, entireRows } from "./rangeGeometry";

/** Number of each event on the wire. */
export const EventType = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  NameChanged: 25,
} as const;

/** Which events one client has asked for, by type and target. */
export class EventRegistry {
  readonly #counts = new Map<string, number>();

  add(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    const left = (this.#counts.get(key) ?? 0) - 1;
    if (left > 0) this.#counts.set(key, left);
    else this.#counts.delete(key);
  }

  has(type: number, targetId: string): boolean {
    return this.#counts.has(`${type} ${targetId}`);
  }

  clear(): void {
    this.#counts.clear();
  }
}

/** Who made a change: this user, an add-in on his behalf, or somebody else who has the workbook open. */
export type Author = "user" | "addin" | "remote";

/** An event as Excel tells it, before it is known who listens. */
interface Announcement {
  readonly type: number;
  readonly sheetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The entries one client gets for an event: one for the sheet, one for the workbook, each where it listens. */
export function entriesFor(event: SpreadsheetEvent, author: Author, registry: EventRegistry): EventEntry[] {
  return announcementsOf(event, author).flatMap(({ type, sheetId, payload }) =>
    [sheetId, WORKBOOK_TARGET]
      .filter((targetId) => registry.has(type, targetId))
      .map((targetId): EventEntry => [
        RICH_API_EVENT_CATEGORY,
        type,
        targetId,
        JSON.stringify({ ...payload, worksheetId: sheetId }),
      ]),
  );
}

/** Rows and columns come and go as a whole, however wide the grid is that tells of it. */
function changedArea(change: ChangeKind, area: Area): Area {
  if (change === "RowInserted" || change === "RowDeleted") return entireRows(area);
  return change === "ColumnInserted" || change === "ColumnDeleted" ? entireColumns(area) : area;
}

function announcementsOf(event: SpreadsheetEvent, author: Author): readonly Announcement[] {
  const { sheetId } = event;
  const source = author === "remote" ? "Remote" : "Local";
  switch (event.kind) {
    case "changed": {
      const payload = {
        address: localAddress(changedArea(event.change, event.area)),
        changeType: event.change,
        source,
        triggerSource: author === "addin" ? "ThisLocalAddin" : "Unknown",
        shiftDirection: "None",
      };
      return [{ type: EventType.DataChanged, sheetId, payload }];
    }
    case "calculated":
      return [{ type: EventType.Calculated, sheetId, payload: { address: "" } }];
    case "selected":
      return [{ type: EventType.SelectionChanged, sheetId, payload: { address: localAddress(event.area) } }];
    case "activated": {
      const activated = { type: EventType.Activated, sheetId, payload: {} };
      const before = event.previousSheetId;
      return before === null ? [activated] : [{ type: EventType.Deactivated, sheetId: before, payload: {} }, activated];
    }
    case "sheetAdded":
      return [{ type: EventType.Added, sheetId, payload: { source } }];
    case "sheetDeleted":
      return [{ type: EventType.Deleted, sheetId, payload: { source } }];
    case "sheetRenamed": {
      const payload = { source, nameBefore: event.before, nameAfter: event.after };
      return [{ type: EventType.NameChanged, sheetId, payload }];
    }
  }
}
