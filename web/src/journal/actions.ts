import type { JournalAction } from "../model.js";

/** What an entry's ids are of: reports, a decision with the reports it is about, whoever has a token, or nothing. */
export type Of = "reports" | "decision" | "token" | "nothing";

interface ActionWords {
  /** In a sentence whose subject is who did it: "Ana [withdrew] ...". */
  readonly verb: string;
  /** As a choice: "Changes of the kind [reports withdrawn]". */
  readonly choice: string;
  readonly of: Of;
}

const ACTIONS: Readonly<Record<JournalAction, ActionWords>> = {
  add: { verb: "added", choice: "reports added", of: "reports" },
  reread: { verb: "read again", choice: "reports read again", of: "reports" },
  withdraw: { verb: "withdrew", choice: "reports withdrawn", of: "reports" },
  restore: { verb: "restored", choice: "reports restored", of: "reports" },
  purge: { verb: "removed the words of", choice: "words removed for good", of: "reports" },
  accept: { verb: "accepted a finding", choice: "findings accepted", of: "decision" },
  reject: { verb: "rejected a finding", choice: "findings rejected", of: "decision" },
  correct: { verb: "corrected a finding", choice: "findings corrected", of: "decision" },
  note: { verb: "noted something on a finding", choice: "notes on findings", of: "decision" },
  join: { verb: "joined findings as one happening", choice: "findings joined", of: "decision" },
  split: { verb: "told happenings apart", choice: "findings split", of: "decision" },
  verify: { verb: "vouched for an incident", choice: "incidents vouched for", of: "decision" },
  name: { verb: "decided whom a name means", choice: "names decided", of: "decision" },
  watch: { verb: "declared a truce to watch", choice: "truces declared", of: "decision" },
  undo: { verb: "took a decision back", choice: "decisions taken back", of: "decision" },
  "token-add": { verb: "made a token for", choice: "tokens made", of: "token" },
  "token-remove": { verb: "removed the token of", choice: "tokens removed", of: "token" },
  "sign-in": { verb: "signed in", choice: "signing in", of: "nothing" },
  "sign-out": { verb: "signed out", choice: "signing out", of: "nothing" },
};

/** What is not known here is an action of another version: it stands as the journal has it. */
export const actionWords = (action: string): Pick<ActionWords, "verb" | "of"> =>
  Object.hasOwn(ACTIONS, action) ? ACTIONS[action as JournalAction] : { verb: action, of: "nothing" };

const GROUP_NAMES: Readonly<Record<Of, string>> = {
  reports: "Reports",
  decision: "Review",
  token: "Tokens",
  nothing: "Who comes and goes",
};

/** All kinds of change, by what they are of. */
export const ACTION_GROUPS = (Object.keys(GROUP_NAMES) as Of[]).map((of) => ({
  label: GROUP_NAMES[of],
  options: Object.entries(ACTIONS)
    .filter(([, words]) => words.of === of)
    .map(([value, { choice }]) => ({ value, label: choice })),
}));
