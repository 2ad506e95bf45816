import { type Actor, asSide, type FindingDraft, sideKey } from "../model/index.js";
import { type Draft, distinct } from "./draft.js";
import type { lastNamed } from "./lastNamed.js";

/** What third parties do to both sides: "Qatar mediated". */
const TO_BOTH = new Set<string>(["mediates"]);
/** What one side does to the other, where nobody else is named: "we reject this proposal". */
const TO_THE_OTHER = new Set<string>(["ACCUSE", "REJECT", "THREATEN"]);
/** What both do together: "the accord was signed". */
const BY_BOTH = new Set<string>(["AGREE"]);

/** Fills the sides that the clause leaves to the report: "both sides", "clashes continued", "the truce". */
export function withSides(draft: Draft, parties: readonly Actor[], named: ReturnType<typeof lastNamed>): FindingDraft {
  const { finding, rule, collective, scene } = draft;
  const mention = (party: Actor): Actor => ({ ...party, text: named(party, scene) ?? party.text });
  const isLeftOut =
    collective.actor || ((rule?.fill === true || BY_BOTH.has(finding.type)) && finding.actor.length === 0);
  const actor = isLeftOut ? parties.map(mention) : finding.actor;
  const others = parties.filter((p) => !actor.some((a) => sideKey(a) === sideKey(p)));
  const isOpen = finding.recipient.length === 0;
  const isToOthers =
    collective.recipient ||
    (isOpen && TO_BOTH.has(finding.type) && actor.length > 0 && others.length === parties.length) ||
    (isOpen && TO_THE_OTHER.has(finding.type) && actor.length > 0 && others.length === 1);
  const recipient = isToOthers ? others.map(mention) : finding.recipient;
  return { ...finding, actor: distinct(actor), recipient: distinct(withoutSelf(finding.type, actor, recipient)) };
}

/** What passes from one to another. */
const PASSED = new Set<string>(["RETREAT", "AID", "arms", "backs"]);

/** Nobody hands anything over to himself: a name that stands on both ends is of whoever gives. */
const withoutSelf = (type: string, actor: readonly Actor[], recipient: readonly Actor[]): readonly Actor[] =>
  PASSED.has(type)
    ? recipient.filter((r) => r.role === "CVL" || !actor.some((a) => sideKey(a) === sideKey(r)))
    : recipient;

/** Who tells of an act without being a side to it. */
const BYSTANDERS = new Set(["CVL", "MED", "IGO", "NGO", "MON", "REL", "BUS"]);

/** What one side blames another for. */
const HARMS = new Set<string>(["ASSAULT", "COERCE", "arms", "occupies"]);

/** "accuses A of firing on its troops": those are the accuser's own, whoever was named last. */
export function withOwnVictims(finding: FindingDraft): FindingDraft {
  const { type, actor, recipient, claim } = finding;
  const [accuser, ...more] = claim.by;
  const isHit = (a: Actor): boolean => recipient.some((r) => sideKey(r) === sideKey(a));
  if (type !== "ASSAULT" || claim.stance !== "accuses" || !accuser || more.length > 0) return finding;
  if (actor.length !== 1 || recipient.length !== 1 || !actor.every(isHit) || isHit(accuser)) return finding;
  const { id, name } = asSide(accuser);
  return { ...finding, recipient: recipient.map((r) => (r.side ? r : { ...r, id, name })) };
}

/** A side that blames another accuses, whatever the verb (codebook, "Who says it"). */
export function withStance(finding: FindingDraft): FindingDraft {
  const { claim, actor, type, kind } = finding;
  const [sayer] = claim.by;
  const isHarm = HARMS.has(type) || (type === "compliance" && kind?.[0] !== "holds");
  const speaks = claim.stance === "says" || (claim.stance === "reports" && sayer !== undefined);
  if (!isHarm || !speaks || !sayer || actor.length === 0) return finding;
  const isOwn = actor.some((a) => claim.by.some((b) => sideKey(a) === sideKey(b)));
  // "We have not attacked anybody": the finding states what is denied.
  if (isOwn && finding.status === "negated" && claim.stance === "says")
    return { ...finding, status: "actual", claim: { ...claim, stance: "denies" } };
  const takesSides = sayer.side !== undefined || !BYSTANDERS.has(sayer.role ?? (sayer.id === null ? "CVL" : "GOV"));
  const blamesOthers = takesSides && actor.every((a) => sideKey(a) !== sideKey(sayer));
  return blamesOthers ? { ...finding, claim: { ...claim, stance: "accuses" } } : finding;
}
