import type { Explanation } from "../../src/diagnosis/explanation";
import { rank, type Problem } from "../../src/diagnosis/rank";
import type { System } from "../../src/diagnosis/system";
import { another } from "../../src/diagnosis/weight";
import { remediesForm } from "../bench/cases/tables";
import { systemWith } from "./smallTables";

/** 表四 is three sums that have no cell in common. Here those of `broken` fail. */
function broken(...groups: readonly number[]): System {
  return systemWith(
    remediesForm,
    [0, 1, 2].flatMap((group) => [1, 2, 3, 4, groups.includes(group) ? 11 : 10]),
  );
}

/** A system of which the equations `of` are those between the years. */
function betweenYears(system: System, of: readonly number[]): System {
  const relations = system.structure.relations.map((relation, at) =>
    of.includes(at) ? { ...relation, rule: "Y-1" } : relation,
  );
  return { ...system, structure: { ...system.structure, relations } };
}

function story(components: readonly number[], cell: number, weight: number, value = 5): Explanation {
  const incidents = [{ kind: "cell", cells: [cell], direction: 1 }] as const;
  return { changes: new Map([[cell, value]]), incidents, components, weight };
}

const cellsOf = ({ ranked }: Problem): readonly (readonly number[])[] =>
  ranked.map(({ changes }) => [...changes.keys()].sort((a, b) => a - b));
const probabilities = (problem: Problem | undefined): readonly number[] =>
  problem?.ranked.map(({ probability }) => probability) ?? [];

describe("the explanations of one problem", () => {
  it("share all probability but that of something else, the differences of their weights flattened", () => {
    const [problem] = rank(broken(0), [story([0], 1, -2), story([0], 0, -1)]);
    expect(problem?.components).toEqual([0]);
    const ratio = Math.exp(-0.9);
    expect(probabilities(problem)[0]).toBeCloseTo(0.995 / (1 + ratio), 12);
    expect(probabilities(problem)[1]).toBeCloseTo((0.995 * ratio) / (1 + ratio), 12);
  });

  it("are joined where they come to the same numbers, and ranked after that", () => {
    const [problem] = rank(broken(0), [story([0], 0, -1), story([0], 1, -1.2), story([0], 1, -1.2)]);
    expect(problem && cellsOf(problem)).toEqual([[1], [0]]);
    expect(problem?.ranked[0]?.weight).toBeCloseTo(-1.2 + Math.log(2), 12);
  });

  it("are all kept, however many", () => {
    const many = Array.from({ length: 400 }, (_, at) => story([0], 0, -at, at + 20));
    expect(rank(broken(0), many)[0]?.ranked).toHaveLength(400);
  });

  it("are none where nothing was found", () => {
    expect(rank(broken(1), [])).toEqual([{ components: [1], ranked: [] }]);
  });
});

describe("what is broken apart from one another", () => {
  it("is a problem each", () => {
    const problems = rank(broken(0, 2), [story([2], 10, -1), story([0], 0, -1)]);
    expect(problems.map(({ components }) => components)).toEqual([[0], [2]]);
    expect(problems.map(cellsOf)).toEqual([[[0]], [[10]]]);
    expect(problems.map(({ ranked }) => ranked[0]?.weight)).toEqual([-1, -1]);
  });

  it("is one problem where one explanation mends both, which is told beside two that go together", () => {
    const [problem, ...rest] = rank(broken(0, 1), [story([0], 0, -1), story([1], 5, -2), story([0, 1], 9, -4)]);
    expect(rest).toEqual([]);
    expect(problem?.components).toEqual([0, 1]);
    expect(problem?.ranked).toMatchObject([
      { components: [0, 1], incidents: [{ cells: [9] }], weight: -4 },
      { components: [0, 1], incidents: [{ cells: [0] }, { cells: [5] }], weight: -3 + another },
    ]);
    expect(problem && cellsOf(problem)).toEqual([[9], [0, 5]]);
  });

  it("leaves out of a problem what no explanation mends together with it", () => {
    const explanations = [story([0, 2], 0, -1), story([1], 5, -1)];
    expect(rank(broken(0, 1, 2), explanations).map(({ components }) => components)).toEqual([[1], [0, 2]]);
  });

  it("is mended once: explanations that overlap are not put together", () => {
    const explanations = [story([0, 1], 1, -1), story([1, 2], 6, -1), story([0], 0, -1), story([2], 10, -3)];
    const problems = rank(broken(0, 1, 2), explanations);
    expect(problems.map(cellsOf)).toEqual([
      [
        [0, 6],
        [1, 10],
      ],
    ]);
  });

  it("is explained by the 300 most probable combinations", () => {
    const improbableFirst = Array.from({ length: 400 }, (_, at) => story([0], 0, at - 500, at + 20));
    const [problem] = rank(broken(0, 1), [...improbableFirst, story([1], 5, -1), story([0, 1], 1, -900)]);
    expect(problem?.ranked).toHaveLength(300);
    const values = problem?.ranked.map(({ changes }) => changes.get(0));
    expect([values?.[0], values?.[299]]).toEqual([419, 120]);
  });
});

describe("where only last year's report disagrees", () => {
  const explanations = [story([0], 0, -1)];

  it("half of the probability is that the years really differ", () => {
    const [problem] = rank(betweenYears(broken(0), [0]), explanations);
    expect(probabilities(problem)[0]).toBeCloseTo(0.995 / 2, 12);
  });

  it("what holds does not count", () => {
    const [problem] = rank(betweenYears(broken(0), [1, 2]), explanations);
    expect(probabilities(problem)[0]).toBeCloseTo(0.995, 12);
  });

  it("it has to be the whole problem", () => {
    const [problem] = rank(betweenYears(broken(0, 1), [0]), [story([0, 1], 0, -1)]);
    expect(probabilities(problem)[0]).toBeCloseTo(0.995, 12);
  });
});
