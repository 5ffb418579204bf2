import type { SlipKind } from "./slips";
import { isCount, type System } from "./system";

/** One thing that went wrong: a single cell, or a slip over several. */
export interface Incident {
  readonly kind: "cell" | SlipKind;
  readonly cells: readonly number[];
  readonly direction: 1 | -1;
}

/** Numbers that mend all broken equations of some components, and how probable it is that they are the true ones. */
export interface Explanation {
  /** By cell: the number that belongs there. Only cells that change. */
  readonly changes: ReadonlyMap<number, number>;
  readonly incidents: readonly Incident[];
  /** Broken components that it mends. */
  readonly components: readonly number[];
  /** A logarithm, comparable within one table. */
  readonly weight: number;
}

/** One name for explanations that come to the same numbers. */
export function nameOf(changes: ReadonlyMap<number, number>): string {
  return [...changes]
    .sort(([a], [b]) => a - b)
    .map(([cell, value]) => `${cell}=${value}`)
    .join();
}

/** Log of a sum of numbers given as logarithms. */
export function logSum(weights: readonly number[]): number {
  const most = Math.max(...weights);
  return most === -Infinity ? most : most + Math.log(weights.reduce((sum, weight) => sum + Math.exp(weight - most), 0));
}

/** Joins explanations that come to the same numbers; the most probable story is the one that is told. */
export function joinEqual(explanations: readonly Explanation[]): readonly Explanation[] {
  const byName = new Map<string, Explanation>();
  for (const explanation of explanations) {
    const name = nameOf(explanation.changes);
    const other = byName.get(name);
    if (!other) byName.set(name, explanation);
    else {
      const weight = logSum([other.weight, explanation.weight]);
      byName.set(name, { ...(other.weight < explanation.weight ? explanation : other), weight });
    }
  }
  return [...byName.values()];
}

/** The numbers of a system with some changes tried on them, and what is still broken then. */
export class Trial {
  readonly changes = new Map<number, number>();
  private readonly residuals: Map<number, number> = new Map();

  constructor(private readonly system: System) {}

  /** Puts a number into a cell; false where a cell cannot hold it. */
  set(cell: number, value: number): boolean {
    const difference = value - (this.system.values[cell] ?? 0);
    if (difference === 0) return true;
    if (!isCount(value) || this.changes.has(cell)) return false;
    this.changes.set(cell, value);
    for (const { equation, factor } of this.system.structure.terms[cell] ?? []) {
      this.residuals.set(equation, this.residualOf(equation) + factor * difference);
    }
    return true;
  }

  residualOf(equation: number): number {
    return this.residuals.get(equation) ?? this.system.residuals[equation] ?? 0;
  }

  /** What was broken in the components that the changes touch, before the first change. */
  touched(): readonly number[] {
    const { componentOf } = this.system.structure;
    return [...new Set([...this.residuals.keys()].map((equation) => componentOf[equation] ?? -1))];
  }

  /** How many equations of the touched components are broken now. */
  brokenNow(): number {
    let broken = 0;
    for (const component of this.touched()) broken += this.system.broken[component] ?? 0;
    for (const [equation, residual] of this.residuals) {
      broken += Number(residual !== 0) - Number(this.system.residuals[equation] !== 0);
    }
    return broken;
  }

  /** The cells that could settle everything that is broken now, with the number each would need; `broken` as counted. */
  settlers(broken: number): readonly (readonly [cell: number, value: number])[] {
    const { structure, values } = this.system;
    const equation = this.touched()
      .flatMap((component) => structure.components[component]?.equations ?? [])
      .find((candidate) => this.residualOf(candidate) !== 0);
    const row = equation === undefined ? undefined : structure.rows[equation];
    const found: (readonly [number, number])[] = [];
    row?.forEach((factor, cell) => {
      const terms = structure.terms[cell] ?? [];
      if (factor === 0 || terms.length !== broken || this.changes.has(cell)) return;
      const difference = -this.residualOf(equation ?? -1) / factor;
      if (terms.some((term) => this.residualOf(term.equation) + term.factor * difference !== 0)) return;
      const value = (values[cell] ?? 0) + difference;
      if (isCount(value)) found.push([cell, value]);
    });
    return found;
  }
}
