import type { Actor, Claim } from "../model/index.js";
import type { Saying } from "./claims.js";
import { withFirstPerson } from "./firstPerson.js";
import { type Quotation, quotationsIn } from "./quotes.js";
import { sayingsIn } from "./sayings.js";
import { type Scene, word } from "./scene.js";
import { type Floor, newFloor, ownerOfWords, whoIs } from "./speakers.js";
import { DOCUMENTS } from "./speech.js";
import { below, relationOf } from "./tree.js";

/** A sentence with who speaks in it. */
export interface Heard {
  readonly scene: Scene;
  readonly sayings: readonly Saying[];
  /** The report says that it could not check what is claimed here. */
  readonly unverified: boolean;
}

/** Goes through a report's sentences in order, and tells who speaks where: sayings, quotations that run on, "we". */
export function voicesIn(text: string, scenes: readonly Scene[], own: Claim): Heard[] {
  const floor = newFloor(own.by);
  const quotations = quotationsIn(text);
  const speakers = new Map<Quotation, readonly Actor[]>();
  const told = scenes.map((scene) => {
    const sayings = sayingsIn(scene, floor);
    const inside = quotations.filter((q) => q.start < scene.end && scene.start < q.end);
    for (const q of inside) {
      const by =
        speakerIn(scene, sayings, q) ?? speakers.get(q) ?? spokenBefore(text, scene, q, quotations, speakers, floor);
      if (by.length > 0) speakers.set(q, by);
    }
    remember(
      scene,
      sayings.filter((s) => !inside.some((q) => isIn(scene, s.at, q))),
      floor,
    );
    return { scene, sayings, inside };
  });
  const doubtful = unverifiedIn(text, scenes);
  return told.map(({ scene, sayings, inside }, i) => {
    const all = [...sayings, ...inside.flatMap((q) => quoted(scene, q, speakers.get(q) ?? [], sayings))];
    const self = (token: number): readonly Actor[] => {
      const q = inside.find((one) => isIn(scene, token, one));
      return q ? (speakers.get(q) ?? []) : own.by;
    };
    return { scene: withFirstPerson(scene, self), sayings: all, unverified: doubtful.has(i) };
  });
}

const isIn = (scene: Scene, token: number, q: Quotation): boolean => {
  const at = scene.tokens[token];
  return at !== undefined && at.start >= q.start && at.end <= q.end;
};

/** Whom the sentence itself gives a quotation to: a saying outside it that covers it, or the only one beside it. */
function speakerIn(scene: Scene, sayings: readonly Saying[], q: Quotation): readonly Actor[] | undefined {
  const outside = sayings.filter((s) => s.by.length > 0 && s.at >= 0 && !isIn(scene, s.at, q));
  const over = outside.filter((s) => [...s.covers].some((t) => isIn(scene, t, q)));
  const [inner] = over.sort((a, b) => a.covers.size - b.covers.size);
  return (inner ?? (outside.length === 1 ? outside[0] : undefined))?.by;
}

/** A quotation that nobody is named for goes on with whoever spoke before it in its paragraph, or just before it. */
function spokenBefore(
  text: string,
  scene: Scene,
  q: Quotation,
  quotations: readonly Quotation[],
  speakers: ReadonlyMap<Quotation, readonly Actor[]>,
  floor: Floor,
): readonly Actor[] {
  const before = quotations[quotations.indexOf(q) - 1];
  // A quotation over several paragraphs has one speaker.
  if (before && /^\s*["“«‘]?$/.test(text.slice(before.end, q.start))) return speakers.get(before) ?? floor.last;
  const opens = /^\s*["“«‘]?\s*$/.test(text.slice(Math.max(scene.start, 0), q.start));
  return opens ? floor.last : [];
}

/** What a quotation covers beyond what its sentence's own sayings do. */
function quoted(scene: Scene, q: Quotation, by: readonly Actor[], sayings: readonly Saying[]): Saying[] {
  if (by.length === 0) return [];
  const outside = sayings.filter((s) => !isIn(scene, s.at, q) && s.by.length > 0);
  const covers = new Set(
    [...scene.tokens.keys()].filter((t) => isIn(scene, t, q) && !outside.some((s) => s.covers.has(t))),
  );
  return covers.size === 0 ? [] : [{ by, stance: "says", at: -1, covers }];
}

/** Who has the floor after a sentence: the outermost of its speakers, the last of them. */
function remember(scene: Scene, sayings: readonly Saying[], floor: Floor): void {
  const outer = sayings.filter(
    (s) => s.by.length > 0 && !s.nominal && !sayings.some((o) => o !== s && o.covers.has(s.at) && !s.covers.has(o.at)),
  );
  const main = outer.sort((a, b) => a.at - b.at).at(-1);
  const issuers = scene.parsed ? issuersIn(scene, floor) : [];
  const by = main?.by ?? issuers.at(-1)?.by ?? [];
  for (const { noun, by: issuer } of issuers) floor.issuers.set(noun, issuer);
  if (by.length === 0) return;
  floor.last = by;
  const people = by.filter((a) => a.side !== undefined || (a.id === null && a.role === undefined));
  if (people.length === 1) floor.person = people;
  else if (people.length === 0) floor.body = by;
  for (const w of scene.words) if (DOCUMENTS.has(w) && !issuers.some((x) => x.noun === w)) floor.issuers.set(w, by);
}

const SENT =
  /^(sent|send|sends|wrote|write|writes|issued|issues|issue|published|released|signed|addressed|circulated|posted|read)$/;

/** "a statement by X", "a letter that X sent". */
function issuersIn(scene: Scene, floor: Floor): { noun: string; by: readonly Actor[] }[] {
  return scene.words.flatMap((noun, i) => {
    if (!DOCUMENTS.has(noun)) return [];
    const owner = ownerOfWords(scene, i);
    if (owner.length > 0) return [{ noun, by: owner }];
    const verb = below(scene.tree, i, /^acl/).find((c) => SENT.test(word(scene, c)));
    const token =
      verb === undefined
        ? undefined
        : below(scene.tree, verb, /^nsubj$/).find(
            (s) => relationOf(scene.tree, s) === "nsubj" && !/^(that|which|who)$/.test(word(scene, s)),
          );
    const by = token === undefined ? [] : whoIs(scene, token, floor);
    return by.length > 0 ? [{ noun, by }] : [];
  });
}

const UNVERIFIED =
  /\b(?:not|cannot|n[o']t|unable|impossible|neither|none|no)\b[^.;]{0,80}\b(?:verif(?:y|ied|ication)|confirm(?:ed|ation)?|corroborat(?:e|ed|ion)|authenticated?)\b/i;
/** What the first of them cannot do without, looked for first: it is soon found. */
const CHECKED = /verif|confirm|corroborat|authenticat/i;
const INDEPENDENTLY = /\bindependent(?:ly)?\b|\bclaims?\b|\breports?\b|\baccounts?\b|\bimmediately\b|\bfootage\b/i;

/** Sentences whose claims the report says it could not check: those before it in the paragraph, or in the one before. */
function unverifiedIn(text: string, scenes: readonly Scene[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [i, scene] of scenes.entries()) {
    const sentence = text.slice(scene.start, scene.end);
    if (!CHECKED.test(sentence) || !UNVERIFIED.test(sentence) || !INDEPENDENTLY.test(sentence)) continue;
    found.add(i);
    let crossed = opensParagraph(text, scene) ? -1 : 0;
    for (let k = i - 1; k >= 0 && crossed <= 0; k--) {
      found.add(k);
      const at = scenes[k];
      if (at && opensParagraph(text, at)) crossed++;
    }
  }
  return found;
}

const opensParagraph = (text: string, { start }: Scene): boolean =>
  start === 0 || /\n\s*\n\s*$/.test(text.slice(Math.max(0, start - 8), start));
