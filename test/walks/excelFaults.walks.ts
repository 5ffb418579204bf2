import { atActions, atRequests, outcomesOf, rehearse } from "../support/excel/allOrNothing";
import { actions } from "../support/excel/faultActions";

/**
 * Whatever happens to a request of an action, at whatever action of it: the action ends with one sentence, and the
 * workbook is as it was before or as it would have been, never something in between. Every fault at every request.
 */

describe.each(actions)("$name: one sentence, and all or nothing", (action) => {
  let rehearsal: Awaited<ReturnType<typeof rehearse>>;
  beforeAll(async () => {
    rehearsal = await rehearse(action);
  });

  test("whatever happens to one of its requests", async () => {
    expect(await outcomesOf(action, atRequests(rehearsal.writing), rehearsal.after)).toEqual([]);
  });

  test("wherever in a request it fails", async () => {
    expect(await outcomesOf(action, atActions(rehearsal.writing), rehearsal.after)).toEqual([]);
  });
});
