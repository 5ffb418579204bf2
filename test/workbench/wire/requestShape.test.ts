import type { RequestBody } from "../../../src/workbench/wire/protocol";
import { openWorkbook } from "../../support/office/protocolTest";

describe("a body that is no request", () => {
  it.each([
    null,
    7,
    "",
    [],
    {},
    { Actions: null, ObjectPaths: {} },
    { Actions: [null], ObjectPaths: {} },
    { Actions: [] },
  ])("is answered as one that cannot be processed: %j", async (body) => {
    const { host } = openWorkbook();
    const { process } = host.connect(() => undefined);
    const answer = await process(body as unknown as RequestBody);
    expect(answer).toMatchObject({ Results: [], TraceIds: [], Error: { Code: "InvalidRequest" } });
    expect(await process({ AutoKeepReference: false, Actions: [], ObjectPaths: {} })).toEqual({
      Results: [],
      TraceIds: [],
    });
  });
});
