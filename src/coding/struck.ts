import type { Knowledge } from "../knowledge/index.js";
import { type Actor, sideKey } from "../model/index.js";
import type { Draft } from "./draft.js";
import { partiesOf } from "./parties.js";
import { word } from "./scene.js";
import { below, casesOf } from "./tree.js";

/** What only a side to the fighting has: who fires on it fires on the other side. */
const MATERIEL =
  /^(positions?|posts?|outposts?|bases?|air-?bases?|airfields?|radars?|batter(?:y|ies)|launchers?|silos?|barracks|garrisons?|headquarters|strongholds?|bunkers?|trench(?:es)?|columns?|tanks?|armou?r|warships?|frigates?|warplanes?|jets?|helicopters?|depots?|arsenals?|installations?|fortifications?|tunnels?|hideouts?|front-?lines?|soldiers?|troops|servicem[ae]n|guardsm[ae]n|conscripts?)$/;
const AT = new Set(["at", "on", "against", "upon", "into", "towards", "toward"]);
const DIRECT = /^(obj|nsubj:pass)$/;
const LED = /^(obl|nmod)/;

/**
 * "Its jets hit a radar site": where nobody is named, the other side of the report's two was struck, if what was
 * struck is what a side fights with, or stands in the country of the other one.
 */
export function withStruck(drafts: readonly Draft[], { byId }: Knowledge): Draft[] {
  const parties = partiesOf(drafts.filter((d) => !d.weak));
  if (parties.length < 2) return [...drafts];
  return drafts.map((draft) => {
    const { finding } = draft;
    if (finding.type !== "ASSAULT" || !isOpen(draft)) return draft;
    const [actor, ...more] = finding.actor;
    if (!actor || more.length > 0 || !parties.some((p) => sideKey(p) === sideKey(actor))) return draft;
    const other = parties.find((p) => sideKey(p) !== sideKey(actor));
    if (!other || !isTheirs(draft, other, byId)) return draft;
    return { ...draft, finding: { ...finding, recipient: [{ ...other }] } };
  });
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

function materiel({ scene, start, end }: Draft): boolean {
  const { tree } = scene;
  for (let t = start; t < end; t++) {
    const hit = [
      ...below(tree, t, DIRECT),
      ...[t, ...below(tree, t, /^obj$/)].flatMap((i) =>
        below(tree, i, LED).filter((c) => casesOf(tree, c).some((p) => AT.has(p))),
      ),
    ];
    if (hit.some((i) => MATERIEL.test(word(scene, i)))) return true;
  }
  return false;
}
