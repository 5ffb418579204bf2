import type { Action, ObjectPath, RequestBody } from "./protocol";
import { ActionType, ObjectPathType } from "./protocol";

/** Methods that leave the workbook's content as it is; all others change it. */
const READING = /^(_|Get|Activate$|Select$|Calculate$|Suspend|NotifyActionHandlerReady$)/;

/** Whether all a request does is to release references. */
export function isCleanup({ Actions }: RequestBody): boolean {
  const methods = Actions.filter((action) => action.ActionType === ActionType.Method);
  return (
    methods.length > 0 &&
    methods.every(({ Name }) => Name === "_RemoveReference") &&
    Actions.every((action) => action.ActionType === ActionType.Method || action.ActionType === ActionType.Instantiate)
  );
}

/** Whether a request is the library's own report that it is ready: nobody waits for its answer. */
export function isReadyReport({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).every(({ Name }) => Name === "Microsoft.InternalService.AddinInternalService");
}

/** The indices of the actions that change the workbook, told from what they ask for; nothing is run. */
export function writingActions({ Actions, ObjectPaths }: RequestBody): readonly number[] {
  return Actions.flatMap((action, index) => (isWriting(action, ObjectPaths[action.ObjectPathId]) ? [index] : []));
}

function isWriting(action: Action, path: ObjectPath | undefined): boolean {
  switch (action.ActionType) {
    case ActionType.SetProperty:
    case ActionType.Update:
      return true;
    case ActionType.Method:
      return !READING.test(action.Name);
    // A method that gives an object has its effect when the object is first asked for.
    case ActionType.Instantiate:
      return path?.ObjectPathType === ObjectPathType.Method && !READING.test(path.Name);
    default:
      return false;
  }
}

/** The index of the action before which a request fails; the first where it is to fail half-way and changes nothing. */
export function failingAction(at: number | "half", body: RequestBody): number {
  if (at !== "half") return at;
  const writing = writingActions(body);
  return writing[Math.floor(writing.length / 2)] ?? 0;
}
