import { sees } from "../paneSteps";
import type { OpenWorkbench } from "../workbenchPage";
import type { Outcome } from "./inPage";
import { difference, isKnown } from "./judgement";
import type { Step, Way } from "./way";

/** What may happen to a request. "late" is later than the pane gives up here (see `inPage.ts`). "silent" is run, and "lost" is not; neither is answered until somebody gives up. */
export const kinds = [
  "GeneralException",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "GeneralException@half",
  "lost",
  "silent",
  "late=300",
  "twice",
] as const;

/** The pane is closed and opened again while a request is under way that is run, or that is not. */
export const reloads = ["silent", "lost"] as const;

/** So long a pane may take to try again by itself, in milliseconds; the first time it does after 1.5 s. */
const RECOVERY = 6_000;

/** What a step makes of the workbook and of the pane when nothing goes wrong. */
interface Rehearsal {
  readonly before: string;
  readonly after: string;
  readonly text: string;
  readonly requests: number;
}

/** What was tried. */
export interface Tried {
  readonly step: string;
  readonly requests: number;
  readonly faults: number;
  readonly problems: readonly string[];
}

/** Walks a way again and again, so that each request of each of its steps meets each fault once. */
export class FaultRun {
  readonly tried: Tried[] = [];
  private problems: string[] = [];
  /** What a step began from, by its place in the way. */
  private readonly rehearsals = new Map<Step, Rehearsal>();

  constructor(
    private readonly open: OpenWorkbench,
    private readonly way: Way,
    /** Is told of what was tried so far, step by step. */
    private readonly tell: (tried: readonly Tried[]) => void,
  ) {}

  /** An empty workbook, prepared, and the steps before this one, without any fault. */
  private async replay(until: Step): Promise<void> {
    await this.open.simulate("");
    await this.way.prepare(this.open);
    for (const step of this.way.steps.slice(0, this.way.steps.indexOf(until))) await this.play(step);
  }

  private async play(step: Step): Promise<Outcome> {
    await step.arrive(this.open);
    await this.calm();
    await this.arm(null);
    await step.act(this.open);
    if (step.done !== null) await sees(this.open, step.done);
    return this.outcome();
  }

  /** Takes every step once: first without a fault, then with each fault, then without one again. */
  async all(only: (step: Step) => boolean = () => true): Promise<void> {
    const [first] = this.way.steps;
    if (first) await this.replay(first);
    for (const step of this.way.steps) {
      if (step.isSure === true || !only(step)) await this.play(step);
      else await this.tryStep(step);
    }
  }

  private async tryStep(step: Step): Promise<void> {
    const { requests } = await this.rehearse(step);
    this.problems = [];
    let faults = 0;
    for (let request = 1; request <= requests; request += 1) {
      for (const kind of kinds) {
        await this.trying(step, `${request}:${kind}`, (fault) => this.underFault(step, fault));
        faults += 1;
      }
      for (const kind of reloads) {
        await this.trying(step, `${request}:${kind}`, (fault) => this.underReload(step, fault));
        faults += 1;
      }
    }
    await this.goBack(step);
    const { after, text } = this.rehearsal(step);
    const last = await this.play(step);
    if (last.dump !== after) this.complain(step, "at last", `the workbook is another: ${difference(after, last.dump)}`);
    if (last.text !== text) this.complain(step, "at last", `the pane is another: ${difference(text, last.text)}`);
    this.tried.push({ step: step.title, requests, faults, problems: this.problems });
    this.tell(this.tried);
  }

  /** A pane that cannot even be worked any more is one complaint; the next fault begins with another. */
  private async trying(step: Step, fault: string, act: (fault: string) => Promise<void>): Promise<void> {
    try {
      await act(fault);
    } catch (reason) {
      this.complain(step, fault, `cannot go on: ${String(reason).slice(0, 300)}`);
      await this.replay(step);
      await this.open.page.evaluate(() => window.walk?.remember());
    }
  }

  private async rehearse(step: Step): Promise<Rehearsal> {
    const before = await this.dump();
    await this.open.page.evaluate(() => window.walk?.remember());
    const { dump: after, text } = await this.play(step);
    const requests = await this.open.page.evaluate(() => window.walk?.count() ?? 0);
    const rehearsal = { before, after, text, requests };
    this.rehearsals.set(step, rehearsal);
    return rehearsal;
  }

  private rehearsal(step: Step): Rehearsal {
    const found = this.rehearsals.get(step);
    if (!found) throw new Error(`${step.title} was not rehearsed`);
    return found;
  }

  /** Puts the workbook into the state the step begins from. */
  private async goBack(step: Step): Promise<void> {
    const { before } = this.rehearsal(step);
    if ((await this.dump()) === before) return;
    await this.open.page.evaluate(() => window.walk?.restore());
    await this.rest();
    if ((await this.dump()) === before) return;
    await this.replay(step);
    await this.open.page.evaluate(() => window.walk?.remember());
  }

  /** Ready for the action, with the workbook as it was before. */
  private async begin(step: Step): Promise<void> {
    await this.goBack(step);
    await this.calm();
    await step.arrive(this.open);
    await this.rest();
  }

  private async underFault(step: Step, fault: string): Promise<void> {
    await this.begin(step);
    await this.arm(fault);
    await step.act(this.open);
    const outcome = await this.outcome();
    await this.arm(null);
    this.judge(step, fault, await this.recovered(step, outcome));
  }

  /** A pane that says nothing of trouble may be about to try again by itself: then what has come of that. */
  private async recovered(step: Step, outcome: Outcome): Promise<Outcome> {
    const { after, text } = this.rehearsal(step);
    let now = outcome;
    const start = Date.now();
    while (now.troubles.length === 0 && (now.dump !== after || now.text !== text) && Date.now() - start < RECOVERY) {
      now = { ...(await this.outcome()), hasBefallen: outcome.hasBefallen };
    }
    return now;
  }

  private judge(step: Step, fault: string, { hasBefallen, isAtRest, dump, text, troubles }: Outcome): void {
    const rehearsal = this.rehearsal(step);
    const complain = (what: string): void => this.complain(step, fault, what);
    if (!hasBefallen) return complain("was not met");
    if (!isAtRest) complain("never comes to rest");
    const unknown = troubles.filter((sentence) => !isKnown(sentence));
    if (unknown.length > 0) complain(`says what we do not know: ${unknown.join()}`);
    if (dump !== rehearsal.before && dump !== rehearsal.after) {
      complain(`half done: ${difference(rehearsal.before, dump)}`);
    }
    if (troubles.length > 0) return;
    if (dump !== rehearsal.after) complain("says nothing, and nothing is done");
    if (text !== rehearsal.text) complain(`shows something else: ${difference(rehearsal.text, text)}`);
  }

  private async underReload(step: Step, fault: string): Promise<void> {
    await this.begin(step);
    await this.arm(fault);
    // A pane that is being opened is never there if it is not answered.
    void step.act(this.open).catch(() => undefined);
    const { page } = this.open;
    const hasBefallen = await page.evaluate(() => window.walk?.befallen());
    await this.arm(null);
    await page.evaluate(() => window.workbench?.reloadPane());
    await this.rest();
    const { before, after } = this.rehearsal(step);
    const now = await this.dump();
    const where = `${fault} and the pane is opened again`;
    if (hasBefallen !== true) this.complain(step, where, "was not met");
    if (now !== before && now !== after) this.complain(step, where, `half done: ${difference(before, now)}`);
  }

  /** No line of trouble is left, and nothing is under way. */
  private async calm(): Promise<void> {
    const { pane } = this.open;
    const retry = pane.locator(".nb-notice-trouble .nb-link", { hasText: "重试" });
    await this.rest();
    for (let round = 0; (await retry.count()) > 0 && round < 5; round += 1) {
      await retry
        .first()
        .click({ timeout: 1000 })
        .catch(() => undefined);
      await this.rest();
    }
    const close = pane.locator(".nb-notice-trouble .nb-close");
    if ((await close.count()) > 0) await close.click();
  }

  private complain(step: Step, fault: string, what: string): void {
    this.problems.push(`${step.title}, ${fault}: ${what}`);
  }

  private readonly arm = (fault: string | null): Promise<void> =>
    this.open.page.evaluate((entry) => window.walk?.arm(entry), fault);
  private readonly rest = (): Promise<boolean | undefined> => this.open.page.evaluate(() => window.walk?.rest());
  private readonly dump = (): Promise<string> => this.open.page.evaluate(() => window.walk?.dump() ?? "");
  private readonly outcome = async (): Promise<Outcome> => {
    const outcome = await this.open.page.evaluate(() => window.walk?.outcome());
    if (!outcome) throw new Error("The page has no walk.");
    return outcome;
  };
}
