import { type Actor, asSide } from "../model/index.js";
import { groupsOf } from "./groups.js";
import type { Mention } from "./mention.js";
import { type Scene, spanOf, word } from "./scene.js";

const OURS =
  /^(forces|troops|army|fighters|soldiers|men|women|comrades|combatants|militants|guerrillas|units?|positions?|patrols?|planes|aircraft|guns|artillery|security|police|side|movement|organi[sz]ation|party|group|front|government|country|nation|state|republic|people|civilians|citizens|villages?|towns?|cities|territory|land|camps?|bases?|leaders?|leadership|delegation|prisoners|commanders?|defenders|boys|brothers|heroes|teams?|mission|staff|personnel|observers|monitors|members|representatives?|negotiators|convoys?|columns?|vehicles?|trucks?|lorries|tanks?|jets|helicopters?|drones?|ships?|boats?|vessels?|checkpoints?|posts?|outposts?|garrisons?|headquarters|offices?|hospitals?|homes?|lines|trenches|sentries|guards?|officers?|servicemen|conscripts|recruits|martyrs|wounded|drivers|workers|volunteers|medics|colleagues|employees|delegates|envoys?)$/;
const THE_PEOPLE = /^(people|civilians|citizens|women|brothers|villages?|towns?|cities)$/;
const OWN = /^(our|my)$/;

/** "we" and "our forces" as whoever speaks at that token. */
export function withFirstPerson(scene: Scene, self: (token: number) => readonly Actor[]): Scene {
  const added: Mention[] = [];
  for (const i of scene.words.keys()) {
    const w = word(scene, i);
    const speakers = /^(we|us|i|me|our|my|ourselves)$/.test(w) ? self(i) : [];
    if (speakers.length === 0) continue;
    if (OWN.test(w)) added.push(...ownedBy(scene, i, speakers));
    else {
      const actors = speakers.map((s) => ({
        ...(/^(i|me)$/.test(w) ? s : whole(s)),
        text: spanOf(scene, i, i + 1).text,
      }));
      added.push({ start: i, end: i + 1, actors, place: null, named: true });
    }
  }
  if (added.length === 0) return scene;
  const kept = scene.mentions.filter((m) => !added.some((a) => a.start < m.end && m.start < a.end));
  const mentions = [...kept, ...added].sort((a, b) => a.start - b.start);
  return { ...scene, mentions, groups: groupsOf(mentions, scene.tokens) };
}

/** Whom a person speaks for when he says "we". */
const whole = (a: Actor): Actor => ({ ...asSide(a), ...(a.side ? {} : a.role ? { role: a.role } : {}) });

function ownedBy(scene: Scene, at: number, speakers: readonly Actor[]): Mention[] {
  const noun = [at + 1, at + 2, at + 3].find((i) => OURS.test(word(scene, i)));
  if (noun === undefined || scene.words.slice(at + 1, noun).some((w) => !/^[\p{L}-]+$/u.test(w))) return [];
  const text = spanOf(scene, at, noun + 1).text;
  const role = THE_PEOPLE.test(word(scene, noun)) ? { role: "CVL" as const } : {};
  const actors = speakers.map((s) => ({ ...whole(s), text, ...role }));
  return [{ start: at, end: noun + 1, actors, place: null, named: true }];
}
