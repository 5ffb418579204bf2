/**
 * The shapes the Office.js library sends and expects: one batch is a list of actions over numbered object paths.
 *
 * Names are the wire's own. Member names on the wire are PascalCase; names in a query are the add-in's camelCase.
 */

export const ObjectPathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** Values of a call; where `ReferencedObjectPathIds` holds a path id, the value at that place is that object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Index of the failing action in the request's list. */
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorBody;
}

/** Category, event type, target id, payload as JSON text. */
export type EventEntry = readonly [category: number, type: number, targetId: string, payload: string];

export const RICH_API_EVENT_CATEGORY = 65536;
/** The target id of events registered on the collection of worksheets. */
export const WORKBOOK_TARGET = "Workbook";
