import type { RequestBody, ResponseBody } from "./protocol";

/** Whether a body has the shape of a request: a list of actions over numbered object paths. */
export function isRequest(body: unknown): body is RequestBody {
  if (!isRecord(body) || !Array.isArray(body["Actions"]) || !isRecord(body["ObjectPaths"])) return false;
  return body["Actions"].every(isStep) && Object.values(body["ObjectPaths"]).every(isStep);
}

/** The answer to anything else. */
export const notARequest: ResponseBody = {
  Results: [],
  TraceIds: [],
  Error: { Code: "InvalidRequest", Message: "Cannot process the request.", Location: "", ActionIndex: 0 },
};

function isStep(step: unknown): boolean {
  return isRecord(step) && typeof step["Id"] === "number" && typeof (step["Name"] ?? "") === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
