import type { UniverSpreadsheet } from "../grid";
import { interceptOf } from "../wire/faultPlan";
import type { Host } from "../wire/host";
import { startCoauthor } from "./coauthor";
import type { PaneFrame } from "./paneFrame";
import { ORDINARY, situationOf, type Situation } from "./situation";

/** Brings about what is to be simulated, one situation after the other. */
export class Simulation {
  #current: Situation = ORDINARY;
  #isOpen = false;
  #stopCoauthor = (): void => undefined;
  #stopProtecting = (): void => undefined;

  constructor(
    private readonly grid: UniverSpreadsheet,
    private readonly host: Host,
    private readonly pane: PaneFrame,
  ) {}

  /**
   * Ends what was simulated and simulates what this query asks for (see `situationOf`); requests are counted from now
   * on. The pane is opened where it was not, and again where the situation concerns its opening; resolves when it has
   * loaded. Throws what `situationOf` does.
   */
  simulate(search: string): Promise<void> {
    const next = situationOf(search);
    const { plan, access, environment, loading } = next;
    const concernsOpening = (situation: Situation): string =>
      JSON.stringify([situation.environment, situation.loading]);
    const isOpening = !this.#isOpen || concernsOpening(next) !== concernsOpening(this.#current);
    this.#current = next;
    this.host.interceptWith(plan.length > 0 ? interceptOf(plan) : null);
    this.host.setAccess(access);
    this.host.become(environment);
    this.#protect(next.isProtected);
    this.#stopCoauthor();
    this.#stopCoauthor = next.coauthor ? this.#startCoauthor(next.coauthor) : () => undefined;
    this.#isOpen = true;
    return isOpening ? this.pane.open(loading) : Promise.resolve();
  }

  /** Closes the pane and opens it again, with the situation as it is. */
  reopen(): Promise<void> {
    return this.pane.open(this.#current.loading);
  }

  #startCoauthor({ seconds, address }: NonNullable<Situation["coauthor"]>): () => void {
    return startCoauthor(this.host, seconds, address, (change) => this.grid.withoutUndo(change));
  }

  /** A sheet is protected once the request that makes it is over. */
  #protect(isProtected: boolean): void {
    this.#stopProtecting();
    this.#stopProtecting = () => undefined;
    if (!isProtected) return;
    const protectAll = (): void => this.grid.sheets().forEach(({ id }) => this.grid.protect(id));
    const end = this.grid.subscribe(({ kind }) => {
      if (kind === "sheetAdded") void this.host.settled().then(protectAll);
    });
    protectAll();
    this.#stopProtecting = () => {
      end();
      this.grid.sheets().forEach(({ id }) => this.grid.unprotect(id));
    };
  }
}
