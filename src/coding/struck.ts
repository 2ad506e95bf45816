import type { Knowledge } from "../knowledge/index.js";
import { type Actor, sideKey } from "../model/index.js";
import type { Draft } from "./draft.js";
import { partiesOf } from "./parties.js";
import { type Scene, word } from "./scene.js";
import { below, casesOf } from "./tree.js";

/** What only a side to the fighting has: who fires on it fires on the other side. */
const MATERIEL =
  /^(positions?|posts?|outposts?|bases?|air-?bases?|airfields?|radars?|batter(?:y|ies)|launchers?|silos?|barracks|garrisons?|headquarters|strongholds?|bunkers?|trench(?:es)?|columns?|tanks?|armou?r|warships?|frigates?|warplanes?|jets?|helicopters?|depots?|arsenals?|installations?|fortifications?|tunnels?|hideouts?|front-?lines?|soldiers?|troops|servicem[ae]n|guardsm[ae]n|conscripts?)$/;
const AT = new Set(["at", "on", "against", "upon", "into", "towards", "toward"]);
const DIRECT = /^(obj|iobj|nsubj:pass)$/;
const LED = /^(obl|nmod)/;

/**
 * "Its jets hit a radar site": where nobody is named, the other side of the report's two was struck, if what was
 * struck is what a side fights with, or stands in the country of the other one.
 */
export function withStruck(drafts: readonly Draft[], scenes: readonly Scene[], knowledge: Knowledge): Draft[] {
  const parties = partiesOf(
    drafts.filter((d) => !d.weak),
    scenes,
    knowledge,
  );
  return drafts.map((one) => {
    const draft = withOccupied(one, knowledge.byId);
    const owner = isOpen(draft) ? ownerOf(draft) : undefined;
    if (owner) return { ...draft, finding: { ...draft.finding, recipient: [owner] } };
    return parties.length < 2 ? draft : withOther(draft, parties, knowledge.byId);
  });
}

/** "has occupied Aghdam since": whose land it is, where the place lies in one country and that is not the occupier's. */
function withOccupied(draft: Draft, byId: Knowledge["byId"]): Draft {
  const { finding: f } = draft;
  if (f.type !== "occupies" || f.recipient.length > 0 || f.place.length === 0) return draft;
  const owners = new Set(f.place.flatMap(({ id }) => (id === null ? [""] : (byId.get(id)?.country ?? [""]))));
  const [id, ...more] = [...owners];
  const owner = id === undefined ? undefined : byId.get(id);
  if (!owner || more.length > 0 || f.actor.some((a) => sideKey(a) === owner.id)) return draft;
  const recipient = [{ id: owner.id, name: owner.name, text: f.place[0]?.text ?? owner.name }];
  return { ...draft, finding: { ...f, recipient } };
}

/** "X said its patrols were fired upon": whoever tells of it is whose they are, where another did it. */
function ownerOf(draft: Draft): Actor | undefined {
  const { finding: f, scene } = draft;
  const [teller, ...more] = f.claim.by;
  if (!DONE_TO.has(f.type) || !teller || more.length > 0) return undefined;
  if (f.actor.some((a) => sideKey(a) === sideKey(teller))) return undefined;
  const isOwn = (t: number): boolean =>
    below(scene.tree, t, /^nmod:poss$/).some((p) => /^(its|his|her|their|our|my)$/.test(word(scene, p)));
  return struckIn(draft).some((t) => isOwn(t) || below(scene.tree, t, /^(compound|nmod)$/).some(isOwn))
    ? { ...teller }
    : undefined;
}

const DONE_TO = new Set<string>(["ASSAULT", "COERCE"]);

function withOther(draft: Draft, parties: readonly Actor[], byId: Knowledge["byId"]): Draft {
  const { finding } = draft;
  if (finding.type !== "ASSAULT" || !isOpen(draft)) return draft;
  const [actor, ...more] = finding.actor;
  if (!actor || more.length > 0 || !parties.some((p) => sideKey(p) === sideKey(actor))) return draft;
  const other = parties.find((p) => sideKey(p) !== sideKey(actor));
  if (!other || !isTheirs(draft, other, byId)) return draft;
  return { ...draft, finding: { ...finding, recipient: [{ ...other }] } };
}

/** Nobody is named, or only the place that was struck: "missiles at the Pathankot airbase". */
const isOpen = ({ finding: { recipient, place }, collective }: Draft): boolean =>
  !collective.recipient &&
  recipient.every((r) => r.id === null && r.role === undefined && !r.side && place.some((p) => p.name === r.name));

function isTheirs(draft: Draft, other: Actor, byId: Knowledge["byId"]): boolean {
  const countries = draft.finding.place.flatMap(({ id }) => (id === null ? [] : [byId.get(id)?.country ?? []]));
  const isState = ({ id }: Actor): boolean => id !== null && /^[A-Z]{3}$/.test(id);
  if (isState(other) && countries.length > 0) return countries.every((c) => c.length === 1 && c[0] === other.id);
  return materiel(draft);
}

const materiel = (draft: Draft): boolean => struckIn(draft).some((i) => MATERIEL.test(word(draft.scene, i)));

/** What the trigger's verb is done to. */
function struckIn({ scene: { tree }, start, end }: Draft): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k).flatMap((t) => [
    ...below(tree, t, DIRECT),
    ...[t, ...below(tree, t, /^obj$/)].flatMap((i) =>
      below(tree, i, LED).filter((c) => casesOf(tree, c).some((p) => AT.has(p))),
    ),
  ]);
}
