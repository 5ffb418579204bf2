import { openHands, shareOut } from "../../../../src/taskpane/county/work/hands";
import { writeText } from "../../../../src/files/text/write";
import { sampleReport } from "../../../support/reports/sample";
import { fileOf } from "../../../support/pane/files";

it("every task is done once, by whoever is free", async () => {
  const tasks = Array.from({ length: 20 }, (_, at) => at);
  const by: number[][] = [[], []];
  const hand = (own: number, turns: number) => ({
    work: async (task: number): Promise<number> => {
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      by[own]?.push(task);
      return task * 10;
    },
  });
  const answers: number[] = [];
  await shareOut(tasks, [hand(0, 1), hand(1, 30)], (answer, at) => {
    expect(answer).toBe(at * 10);
    answers.push(at);
  });
  expect([...answers].sort((a, b) => a - b)).toEqual(tasks);
  // The quick one does not wait for the slow one.
  expect(by[0]?.length).toBeGreaterThan(by[1]?.length ?? 0);
  expect(by[1]?.length).toBeGreaterThan(0);
});

it("hands that end leave the rest undone", async () => {
  const done: number[] = [];
  let left = 3;
  const work = (task: number): Promise<number | null> => Promise.resolve(left-- > 0 ? task : null);
  await shareOut([1, 2, 3, 4, 5], [{ work }], (answer) => done.push(answer));
  expect(done).toEqual([1, 2, 3]);
});

it("without workers, the files are checked in the pane's own thread", async () => {
  expect(typeof Worker).toBe("undefined");
  const hands = await openHands({ previous: null }, 10);
  expect(hands).toHaveLength(1);
  const [hand] = hands;
  const answer = await hand?.work({ name: "a.txt", file: fileOf("a.txt", writeText(sampleReport(2025))) });
  expect(answer?.row).toMatchObject({ file: "a.txt", agency: "竹溪湾镇", status: "pass" });
  hand?.end();
  expect(await hand?.work({ name: "a.txt", file: fileOf("a.txt", "") })).toBeNull();
});
