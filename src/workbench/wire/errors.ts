/** The error codes of Excel that this host can answer with. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "Conflict"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented";

/** Thrown by a class table, turned into the `Error` of the response by the interpreter. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly code: string;

  constructor(code: ErrorCode | (string & {}), message: string) {
    super(message);
    this.code = code;
  }
}

export const invalidArgument = (detail: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${detail}`);

export const itemNotFound = (detail: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${detail}`);

export const itemAlreadyExists = (detail: string): HostError =>
  new HostError("ItemAlreadyExists", `The resource being created already exists: ${detail}`);

export const accessDenied = (detail: string): HostError =>
  new HostError("AccessDenied", `You cannot perform the requested operation: ${detail}`);

export const invalidReference = (detail: string): HostError =>
  new HostError("InvalidReference", `This reference is not valid for the current operation: ${detail}`);

export const invalidOperation = (detail: string): HostError =>
  new HostError("InvalidOperation", `The operation attempted is invalid on the object: ${detail}`);

/** A member of the Office.js API that this host does not have at all; the message names `Class.member`. */
export const apiNotFound = (member: string): HostError =>
  new HostError("ApiNotFound", `The API you are trying to use could not be found in this host: ${member}`);

/** A member this host has, asked for something it cannot do. */
export const notImplemented = (detail: string): HostError =>
  new HostError("NotImplemented", `The requested feature isn't implemented in this host: ${detail}`);

export const inCellEditMode = (): HostError =>
  new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell.",
  );
