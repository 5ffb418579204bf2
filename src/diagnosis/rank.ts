import { joinEqual, logSum, type Explanation } from "./explanation";
import type { System } from "./system";
import { another } from "./weight";

/** Whole explanations of broken relations that cannot be told apart from one another, with their probabilities. */
export interface Problem {
  readonly components: readonly number[];
  /** The most probable first. */
  readonly ranked: readonly (Explanation & { readonly probability: number })[];
}

/** Flattens the differences between weights: the assumptions behind them are surer than the world is. */
const temper = 0.9;
/** Something else happened. */
const unknown = 0.005;
/** As long as nothing but last year's report disagrees, it is as likely that the years really differ. */
const yearsReallyDiffer = 0.5;
const mostCombined = 300;

/** Sorts explanations into problems, and ranks those of each problem by probability. */
export function rank(system: System, explanations: readonly Explanation[]): readonly Problem[] {
  return groups(system, explanations).map((components) => {
    const whole = joinEqual(combine(components, explanations));
    const weights = whole.map(({ weight }) => weight * temper);
    const all = logSum(weights);
    const trust = (1 - unknown) * (isOnlyLastYear(system, components) ? yearsReallyDiffer : 1);
    const ranked = whole
      .map((explanation, at) => ({ ...explanation, probability: trust * Math.exp((weights[at] ?? 0) - all) }))
      .sort((a, b) => b.probability - a.probability);
    return { components, ranked };
  });
}

/** The broken components, those together that some explanation mends together. */
function groups(system: System, explanations: readonly Explanation[]): readonly (readonly number[])[] {
  let found: readonly (readonly number[])[] = system.broken.flatMap((count, component) =>
    count > 0 ? [[component]] : [],
  );
  for (const { components } of explanations) {
    if (components.length < 2) continue;
    const isMet = (group: readonly number[]): boolean => group.some((component) => components.includes(component));
    found = [...found.filter((group) => !isMet(group)), found.filter(isMet).flat()];
  }
  return found;
}

/** Puts explanations together until all components of a group are mended; the most probable combinations. */
function combine(group: readonly number[], explanations: readonly Explanation[]): readonly Explanation[] {
  let partial: readonly Explanation[] = [{ changes: new Map(), incidents: [], components: [], weight: 0 }];
  for (const component of group) {
    partial = partial
      .flatMap((base) =>
        base.components.includes(component)
          ? [base]
          : explanations
              .filter(({ components }) => components.includes(component))
              .filter(({ components }) => !components.some((other) => base.components.includes(other)))
              .map((next) => (base.incidents.length === 0 ? next : join(base, next))),
      )
      .sort((a, b) => b.weight - a.weight);
    if (group.length > 1) partial = partial.slice(0, mostCombined);
  }
  return partial;
}

function join(a: Explanation, b: Explanation): Explanation {
  return {
    changes: new Map([...a.changes, ...b.changes]),
    incidents: [...a.incidents, ...b.incidents],
    components: [...a.components, ...b.components],
    weight: a.weight + b.weight + another,
  };
}

function isOnlyLastYear({ structure, residuals }: System, components: readonly number[]): boolean {
  return components.every((component) =>
    (structure.components[component]?.equations ?? []).every(
      (equation) => residuals[equation] === 0 || structure.relations[equation]?.rule === "Y-1",
    ),
  );
}
