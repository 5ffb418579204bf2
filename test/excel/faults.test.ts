import { outcomesOf, rehearse, someFaults } from "../support/excel/allOrNothing";
import { actions } from "../support/excel/faultActions";

/**
 * Whatever happens to a request of an action, at whatever action of it: the action ends with one sentence, and the
 * workbook is as it was before or as it would have been, never something in between. Each request meets some of the
 * faults here, the kinds in turn; `npm run test:walks` tries them all.
 */

jest.setTimeout(60_000);

const some = actions.filter(({ isVariant }) => isVariant !== true);

test.each(some.map((action, turn) => [action.name, action, turn] as const))(
  "%s: one sentence, and all or nothing",
  async (_, action, turn) => {
    const { writing, after } = await rehearse(action);
    expect(await outcomesOf(action, someFaults(writing, turn), after)).toEqual([]);
  },
);
