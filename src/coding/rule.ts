import type { FindingType, Status } from "../model/index.js";

/**
 * Where a role stands to its trigger, whatever the trigger's form: `agent` and `patient` are subject and object of an
 * active verb, by-phrase and subject of a passive one, possessor and of-phrase of a noun; `with`, `between` ... are the
 * phrases those prepositions begin; `beside` stands in apposition; `near` is the closest name before the trigger, for loose attachments.
 */
export type RoleSource =
  | "agent"
  | "patient"
  | "beside"
  | "near"
  | "between"
  | "with"
  | "by"
  | "of"
  | "to"
  | "for"
  | "from"
  | "against"
  | "on"
  | "in"
  | "through"
  | "alongside"
  | "among"
  | "at"
  | "into"
  | "inside"
  | "over"
  | "towards"
  | "about"
  /** The subject of the clause in which the trigger's last word stands: "said that X must". */
  | "told";

/** Common nouns a rule can ask for by class (nouns.ts). */
export type NounClass =
  | "truce"
  | "accord"
  | "pact"
  | "captives"
  | "bodies"
  | "arms"
  | "access"
  | "talks"
  | "troops"
  | "people"
  | "territory";

export interface Example {
  readonly text: string;
  /** Ids (or names, where there is no id) that each role must have; a role left out is not looked at. */
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly mediator?: readonly string[];
  readonly place?: readonly string[];
  readonly status?: Status;
  readonly kind?: string;
  /** Between which phrases a rule of given pairs must find its event. */
  readonly source?: string;
  readonly target?: string;
  /** Other rules that rightly answer to the same text. */
  readonly yields?: readonly string[];
}

/** What a rule may ask for (`Rule.needs`). */
export type Need =
  | "actor"
  | "recipient"
  | "party"
  | "place"
  | "spot"
  | "person"
  | "body"
  | "relief"
  | "force"
  | "goods";

/**
 * What makes a finding: trigger words, and where their roles stand. Negation, hedging, tense and who says it are never
 * here: they are handled once, for all (status.ts, claims.ts). Examples are mandatory and run as tests; they are read
 * as reports of 12 October 2020.
 */
export interface Rule {
  /** `family.what`, the same for ever: findings name it. */
  readonly id: string;
  readonly type: FindingType;
  readonly mode?: string;
  readonly kind?: string;
  readonly status?: Status;
  readonly principle?: string;
  /** Verb lemmas; of several words, the first one inflects and up to four words may stand in the gap: "break off"; of "say … must" the last stands in a clause the first governs. */
  readonly verbs?: readonly string[];
  /** Nouns and fixed phrases, in every form they may have. */
  readonly nouns?: readonly string[];
  /** A noun of this class, or one of these nouns (every form given), must be the verb's subject or object, or belong to the noun trigger ("truce violations"). */
  readonly about?: NounClass | readonly string[];
  /** The `about` noun is what the verb is done to, not who does it: "removed troops", but not "troops removed". */
  readonly done?: true;
  /** What the verb is done to may not be of these: a village is captured in battle, a soldier taken prisoner. */
  readonly spares?: readonly NounClass[];
  /** Where one of these words stands within four tokens of the trigger, it means something else: "heart attack". */
  readonly not?: readonly string[];
  /** Where one of these stands anywhere in the sentence, it means something else: troops enter what was handed over to them. */
  readonly unless?: readonly string[];
  readonly actor?: readonly RoleSource[];
  readonly recipient?: readonly RoleSource[];
  readonly mediator?: readonly RoleSource[];
  /** All sides act on each other: everyone found is an actor, and nobody a recipient. */
  readonly mutual?: true;
  /**
   * Without these the trigger says nothing of a conflict. `party`: somebody armed, or a state, is involved; `spot`: what
   * it takes hold of is a place; `person`: the actor has a name of his own; `body`: the recipient is a body or a group; `relief`: the
   * actor lives by giving; `goods`: what it
   * is done to is counted; `force`: the actor is armed, or a state or side, and no one man.
   */
  readonly needs?: readonly Need[];
  /** It names a term of a deal, and counts only where something says how the term stands (frames.ts). */
  readonly framed?: true;
  /** The states in which the term is told of by this rule; in others an event tells of it. */
  readonly states?: readonly Status[];
  /** "It" may stand for the truce it is about, where a sentence just before tells of one: "Iraq has violated it". */
  readonly recalls?: true;
  /** The trigger is what the noun it is about is said to be: "the truce is intact". */
  readonly predicate?: true;
  /** It counts only after a finding of this type in its sentence: "23 violations in A, and none in B". */
  readonly after?: FindingType;
  /** So common in other news that it counts only in a report about two sides or a deal. */
  readonly common?: true;
  /** Sides that are not named are those the report is about. */
  readonly fill?: true;
  /** Too weak for reports: its words count only where source and target are given beforehand (relate.ts). */
  readonly given?: true;
  readonly accept: readonly Example[];
  readonly reject: readonly string[];
}
