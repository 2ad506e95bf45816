import { verbVariants } from "../language/index.js";
import { KINDS, MODES } from "../model/index.js";
import { NOUNS } from "./nouns.js";
import type { RoleSource, Rule } from "./rule.js";

/** Every place a role can stand; a record, so that a source the type knows and this does not is an error. */
const SOURCES: Readonly<Record<RoleSource, true>> = {
  agent: true,
  patient: true,
  beside: true,
  near: true,
  told: true,
  between: true,
  with: true,
  by: true,
  of: true,
  to: true,
  for: true,
  from: true,
  against: true,
  on: true,
  in: true,
  through: true,
  alongside: true,
  among: true,
  at: true,
  into: true,
  inside: true,
  over: true,
  towards: true,
  about: true,
};
const CONDITIONS: Readonly<Record<NonNullable<Rule["needs"]>[number], true>> = {
  actor: true,
  recipient: true,
  party: true,
  place: true,
  body: true,
  person: true,
  spot: true,
  relief: true,
  force: true,
  goods: true,
};
const NEEDS = Object.keys(CONDITIONS);

/** What is wrong with a set of rules, a line a fault: what they name that there is not, and what can never hold. */
export function faultsOf(rules: readonly Rule[]): string[] {
  const seen = new Set<string>();
  return rules.flatMap((rule) => {
    const faults = [...(seen.has(rule.id) ? ["another rule has this id"] : []), ...faultsIn(rule)];
    seen.add(rule.id);
    return faults.map((fault) => `rule ${rule.id}: ${fault}`);
  });
}

/** @throws RangeError naming every fault, where there is one */
export function checkRules(rules: readonly Rule[]): void {
  const faults = faultsOf(rules);
  if (faults.length > 0) throw new RangeError(faults.join("\n"));
}

function* faultsIn(rule: Rule): Generator<string> {
  const { type, mode, kind, verbs = [], nouns = [], about, not = [], needs = [] } = rule;
  const modes: readonly string[] = MODES[type as keyof typeof MODES] ?? [];
  const kinds: readonly string[] = KINDS[type as keyof typeof KINDS] ?? [];
  if (mode !== undefined && !modes.includes(mode))
    yield `${type} has no mode ${mode}; it has ${modes.join(", ") || "none"}`;
  if (kind !== undefined && !kinds.includes(kind))
    yield `${type} has no kind ${kind}; it has ${kinds.join(", ") || "none"}`;
  const triggers = [...verbs, ...nouns];
  if (triggers.length === 0) yield "no verbs and no nouns: it can never answer";
  for (const words of triggers) {
    if (words.trim() !== words || words === "") yield `trigger "${words}" is empty or has spaces around it`;
    const forms = verbs.includes(words) ? verbVariants(words) : [words];
    if (forms.every((form) => not.includes(form))) yield `trigger "${words}" is also in not: it can never answer`;
  }
  if (typeof about === "string" && NOUNS[about] === undefined)
    yield `about: no class of nouns ${about}; there are ${Object.keys(NOUNS).join(", ")}`;
  if (Array.isArray(about) && about.length === 0) yield "about: an empty list, so that it can never answer";
  for (const role of ["actor", "recipient", "mediator"] as const)
    for (const source of rule[role] ?? [])
      if (!Object.hasOwn(SOURCES, source))
        yield `${role}: no place "${source}" for a role to stand; there are ${Object.keys(SOURCES).join(", ")}`;
  for (const need of needs) {
    if (!NEEDS.includes(need)) yield `needs: no condition ${need}; there are ${NEEDS.join(", ")}`;
    const sources =
      need === "actor" || need === "recipient"
        ? rule[need]
        : need === "party"
          ? [...(rule.actor ?? []), ...(rule.recipient ?? [])]
          : null;
    if (sources !== null && (sources === undefined || sources.length === 0))
      yield `needs ${need}, but nothing says where ${need === "party" ? "a side" : "it"} stands: it can never answer`;
  }
}
