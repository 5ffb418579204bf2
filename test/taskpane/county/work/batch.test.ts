import { writeText } from "../../../../src/files/text/write";
import { Batch } from "../../../../src/taskpane/county/work/batch";
import { paneHand, type Hand } from "../../../../src/taskpane/county/work/hand";
import { fileOf } from "../../../support/pane/files";
import { someAnswer } from "../../../support/pane/workers";
import { unitNames, unitReport, unitWithSlip } from "../../../support/reports/county";
import { sampleReport } from "../../../support/reports/sample";
import { changed } from "../../../support/reports/rules";

const named = (name: string, text: string) => ({ name, file: fileOf(name, text) });
const files = (count: number) =>
  unitNames(count).map((agency) => named(`${agency}.txt`, writeText(unitReport(agency))));
const inPane = (settings: Parameters<typeof paneHand>[0]): Promise<readonly Hand[]> =>
  Promise.resolve([paneHand(settings)]);

it("checks what is added, one after the other, and counts how it came out", async () => {
  const batch = new Batch(inPane);
  const done = batch.add([...files(3), named("坏.json", "{"), named("错.txt", writeText(unitWithSlip("错镇")))]);
  expect(batch.snapshot()).toMatchObject({ phase: "files", progress: { done: 0, total: 5 } });
  await done;
  const { phase, tally, progress, left, answers } = batch.snapshot();
  expect({ phase, tally, left }).toEqual({ phase: "rest", tally: { passed: 3, failed: 1, unreadable: 1 }, left: 0 });
  expect([progress.done, answers.length]).toEqual([5, 5]);
});

it("stops where it is told to, keeps what it has, and goes on with the rest", async () => {
  let calls = 0;
  const batch = new Batch((settings) => {
    const hand = paneHand(settings);
    const work: Hand["work"] = (task) => {
      calls += 1;
      if (calls === 3) batch.stop();
      return hand.work(task);
    };
    return Promise.resolve([{ work, end: hand.end }]);
  });
  await batch.add(files(6));
  expect(batch.snapshot()).toMatchObject({ phase: "rest", left: 4, tally: { passed: 2 } });
  await batch.resume();
  expect(batch.snapshot()).toMatchObject({ left: 0, tally: { passed: 6 } });
  expect(batch.inOrder().map(({ row }) => row.agency)).toEqual(unitNames(6));
});

it("files that are added meanwhile are checked too", async () => {
  const batch = new Batch(inPane);
  const first = batch.add(files(2));
  await Promise.all([first, batch.add([named("青山镇.txt", writeText(unitReport("别镇")))])]);
  expect(batch.snapshot().answers.map(({ row }) => row.file)).toEqual(["青山镇.txt", "云山镇.txt", "青山镇 (2).txt"]);
});

it("holds every file against its own report of last year, and checks anew when that comes later", async () => {
  const batch = new Batch(inPane);
  await batch.add([named("今.txt", writeText(sampleReport(2025)))]);
  const rules = () => batch.snapshot().answers.map(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules()).toEqual([[]]);
  const last = changed(sampleReport(2024), ["requests", "carriedOut", "person", 5]);
  await batch.setPrevious([named("去.txt", writeText(last)), named("坏.json", "{")]);
  expect(rules()).toEqual([["Y-1"]]);
  expect(batch.snapshot().previous).toMatchObject({ read: 1, unread: [{ file: "坏.json" }] });
  await batch.setPrevious([]);
  expect(rules()).toEqual([[]]);
  expect(batch.snapshot().previous).toBeNull();
});

it("a file that is taken out does not come back, and nothing is left after clearing", async () => {
  const batch = new Batch(inPane);
  await batch.add(files(3));
  batch.remove("云山镇.txt");
  expect(batch.snapshot()).toMatchObject({ left: 0, tally: { passed: 2 } });
  batch.clear();
  expect(batch.snapshot()).toMatchObject({ left: 0, answers: [], previous: null });
});

it("cleared while it works, nothing of the old comes in", async () => {
  // The answer is on its way already when the batch is cleared.
  let answer: () => void = () => undefined;
  const late: Hand = {
    work: ({ name }) => new Promise((resolve) => (answer = () => resolve(someAnswer(name)))),
    end: () => answer(),
  };
  const batch = new Batch(() => Promise.resolve([late]));
  const running = batch.add(files(2));
  await new Promise((resolve) => setTimeout(resolve, 0));
  batch.clear();
  answer();
  await new Promise((resolve) => setTimeout(resolve, 0));
  answer();
  await running;
  expect(batch.snapshot()).toMatchObject({ phase: "rest", left: 0, answers: [] });
});
