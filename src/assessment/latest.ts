import type { Assessment, LeftOut, ProvisionState } from "./view.js";

/** The most that a page has of each; a reader of more wants a list to search. */
const MOST = { about: 100, for: 200, against: 200, incidents: 1000, before: 1000, steps: 50 } as const;

/**
 * A truce's page for somebody to look at: of each list, which goes by time, the latest. Its figures are of all of it. A war
 * of years has tens of thousands of incidents, and no screen for them.
 */
export function latestOf(a: Assessment): Assessment {
  const steps = a.provisions.reduce((n, p) => n + over(p.steps, MOST.steps) + over(p.delivered, MOST.steps), 0);
  const leftOut: LeftOut = {
    about: over(a.about, MOST.about),
    for: over(a.for, MOST.for),
    against: over(a.against, MOST.against),
    incidents: over(a.incidents, MOST.incidents),
    before: over(a.before, MOST.before),
    steps,
  };
  if (Object.values(leftOut).every((n) => n === 0)) return a;
  return {
    ...a,
    about: a.about.slice(-MOST.about),
    for: a.for.slice(-MOST.for),
    against: a.against.slice(-MOST.against),
    incidents: a.incidents.slice(-MOST.incidents),
    before: a.before.slice(-MOST.before),
    provisions: a.provisions.map(lastSteps),
    leftOut,
  };
}

const over = (list: readonly unknown[], most: number): number => Math.max(0, list.length - most);

const lastSteps = (p: ProvisionState): ProvisionState => ({
  ...p,
  steps: p.steps.slice(-MOST.steps),
  delivered: p.delivered.slice(-MOST.steps),
});
