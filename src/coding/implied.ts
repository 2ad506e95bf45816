import type { NounSpan } from "./roles.js";
import type { Rule } from "./rule.js";
import type { Scene } from "./scene.js";
import { word } from "./scene.js";
import { below, headOf, relationOf, tagOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/** Stands for those spoken of just before: "freed the six", "others were let go", "returned them". */
const STAND_IN = /^(others?|rest|remainder|more|some|those|ones?|them|him|her|all|both|half|they|he|she|another)$/;
/** People who are nobody's captives by their name. */
const PERSON =
  /^(m[ae]n|wom[ae]n|boys?|girls?|children|youths?|persons?|people|inhabitants?|residents?|villagers?|civilians?|farmers?|herders?|fishermen|workers?|students?|servicem[ae]n|soldiers?|troops|fighters?|rebels?|guerr?illas?|militants?|police(m[ae]n)?|officers?|guards?|sailors?|pilots?|conscripts?|recruits?|airmen|guardsmen|relatives|families|nationals?|citizens?|monks?|priests?|nuns?|teachers?|drivers?|members?|supporters?|activists?|sergeants?|corporals?|lieutenants?|captains?|majors?|colonels?|officials?|politicians?|mayors?|journalists?|doctors?|nurses?|engineers?|tourists?|pilgrims?)$/;
/** Without one of these just before, nobody is a captive. */
const CAPTIVITY =
  /^(prisoners?|captives?|hostages?|detainees?|captivity|detention|custody|detained|captured|arrested|abducted|kidnapped|pows?|jail|jails|jailed|prison|prisons|imprisoned|held|holding|screening|swap|exchange|internees?|interned)$/;
const BODIES = /^(bodies|body|remains|corpses?|dead|fallen|coffins?)$/;

/** Whom it is done to where the clause has no noun for them: "forty-one others were let go", "holding 336 men". */
export function impliedNoun(scene: Scene, trigger: Trigger): NounSpan | null {
  const license = licenseOf(trigger.rule);
  if (license === null || trigger.kind === "noun") return null;
  const patient = patientOf(scene, trigger);
  if (patient === null) return null;
  const w = word(scene, patient);
  const spoken = hasWord(scene.recent?.() ?? scene.words, license);
  const isNumber = tagOf(scene.tree, patient) === "CD" || STAND_IN.test(w);
  const isPerson = license === CAPTIVITY && (PERSON.test(w) || isNamedPerson(scene, patient));
  // "Soldiers are holding 336 men": to free as many says less.
  const isCounted = trigger.rule.mode === "arrest" && below(scene.tree, patient, /^nummod/).length > 0;
  return (isNumber && spoken) || (isPerson && (spoken || isCounted)) ? { start: patient, end: patient + 1 } : null;
}

/** What must have been spoken of for a rule to do without its noun; `null` where it cannot. */
function licenseOf(rule: Rule): RegExp | null {
  const known = LICENSES.get(rule);
  if (known !== undefined) return known;
  const made = licenseFor(rule);
  LICENSES.set(rule, made);
  return made;
}
const LICENSES = new WeakMap<Rule, RegExp | null>();

function licenseFor({ mode, kind, about }: Rule): RegExp | null {
  if (about === undefined) return null;
  const isOfPeople =
    about === "captives" ||
    (Array.isArray(about) &&
      (about.includes("prisoners") || about.includes("soldiers") || about.includes("residents")));
  if (isOfPeople && (mode === "release" || mode === "arrest" || mode === "deport" || kind === "prisoner-release"))
    return CAPTIVITY;
  return about === "bodies" || (Array.isArray(about) && about.includes("bodies")) ? BODIES : null;
}

/** A rule whose noun may go unsaid, after these words: those of the sentence and the last ones before it. */
export function mayImply(rule: Rule, recent: () => ReadonlySet<string>): boolean {
  const license = licenseOf(rule);
  if (license === null) return false;
  const words = recent();
  return hasWord(words, license) || (rule.mode === "arrest" && hasWord(words, NUMBER));
}

/** What may count the people held. */
const NUMBER =
  /\d|^(a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty.*|dozens?|scores|hundreds?|thousands?|millions?|several|some|many|more|few|couple|half|both|all|no|least|most|other|another|handful)$/;

function hasWord(words: Iterable<string>, wanted: RegExp): boolean {
  for (const w of words) if (wanted.test(w)) return true;
  return false;
}

function patientOf({ tree }: Scene, { head, kind }: Trigger): number | null {
  const own = below(tree, head, kind === "passive" ? /^nsubj:pass$/ : /^obj$/);
  if (own[0] !== undefined) return own[0];
  return kind === "passive" && relationOf(tree, head) === "acl" ? headOf(tree, head) : null;
}

const isNamedPerson = (scene: Scene, i: number): boolean =>
  scene.mentions.some((m) => m.person === true && m.start <= i && i < m.end);
