import type { Role } from "../model/index.js";

/**
 * Common nouns that act for somebody. What a name beside one of them says depends on its `kind`:
 * - `organ`: the state or body itself, with the role. "Armenian forces" is ARM as MIL;
 * - `people`: the people of that side. "Armenian villagers" is ARM as CVL;
 * - `group`: no organ of the state whose name stands there. "Syrian rebels" are not SYR: they are rebels in Syria;
 * - `body`: an organisation or its staff, named elsewhere: monitors, peacekeepers, aid workers.
 */
export interface Generic {
  readonly role: Role;
  readonly kind: "organ" | "people" | "group" | "body";
}

/** One line a role and kind; a word with `+` also has its regular plural. */
const GENERIC: readonly (readonly [Role, Generic["kind"], string])[] = [
  [
    "MIL",
    "organ",
    "forces, armed forces, security forces, army+, troops, troop, soldier+, serviceman, servicemen, servicewoman, servicewomen, serviceperson, service members, conscript+, reservist+, recruit+, military, militaries, artillery, air force+, air defence+, air defense+, airforce, navy+, naval forces, ground forces, land forces, special forces, commando+, paratrooper+, marine+, warplane+, fighter jet+, fighter plane+, military jet+, military aircraft, helicopter gunship+, gunship+, gunboat+, warship+, drone+, military drone+, tank+, infantry, cavalry, battalion+, brigade+, regiment+, garrison+, border guard+, border troops, national guard+, republican guard+, presidential guard+, coast guard+, military unit+, army unit+, unit+, gunner+, sniper+, military spokesman, military spokeswoman, military spokesperson, army spokesman, army spokeswoman, army spokesperson, army chief+, military chief+, military command, high command, general staff, joint chiefs of staff, chief of staff, chief of general staff, chief of the general staff, commander-in-chief, army commander+, military commander+, director general of military operations, directors general of military operations, director-general of military operations, directors-general of military operations, military officer+, army officer+, officer+, general+, colonel+, military official+, military source+, military prosecutor+, occupation forces, occupying forces, government forces, government troops, government soldiers, government army, loyalist forces, loyalist troops, regular army, regular forces, federal forces, federal troops, state forces, junta+, military junta+, military rulers, military government, military authorities, junta forces, junta troops, combat aircraft, bomber+, jets, warplanes",
  ],
  [
    "GOV",
    "organ",
    "government+, federal government, central government, interim government, transitional government, caretaker government, unity government, administration+, cabinet+, regime+, state, authority+, authorities, official+, government official+, senior official+, state official+, security official+, ministry+, foreign ministry+, ministry of foreign affairs, ministry for foreign affairs, external affairs ministry, ministry of external affairs, defence ministry+, defense ministry+, ministry of defence, ministry of defense, defence department, defense department, interior ministry, ministry of interior, ministry of the interior, ministry of internal affairs, health ministry, ministry of health, information ministry, ministry of information, finance ministry, justice ministry, ministry of justice, emergencies ministry, emergency ministry, ministry of emergency situations, emergency services, civil defence, civil defense, foreign office, state department, department of defense, department of defence, security council, national security council, presidency, presidential administration, presidential office, president's office, office of the president, prime minister's office, office of the prime minister, prime ministry, premier's office, presidential palace, prosecutor general's office, prosecutor-general's office, general prosecutor's office, office of the prosecutor general, prosecutor's office, public prosecutor's office, prosecutor+, attorney general, attorney-general's office, government spokesman, government spokeswoman, government spokesperson, presidential spokesman, presidential spokeswoman, presidential spokesperson, ministry spokesman, ministry spokeswoman, ministry spokesperson, foreign ministry spokesman, foreign ministry spokeswoman, foreign ministry spokesperson, defence ministry spokesman, defence ministry spokeswoman, defence ministry spokesperson, defense ministry spokesman, defense ministry spokeswoman, defense ministry spokesperson, press service, press secretary, spokesman, spokeswoman, spokesperson, spokespeople, spokesmen, spokeswomen, minister+, leadership, ruling council, sovereign council, sovereignty council, state council, politburo, military administration, local authorities, local government+, local official+, regional authorities, regional government+, regional administration, provincial government+, provincial authorities, municipality+, municipal authorities, town council, city council, mayor's office, state security, border service, customs, treasury, negotiator+, government negotiator+, chief negotiator+, peace commissioner+",
  ],
  [
    "COP",
    "organ",
    "police, policeman, policemen, policewoman, police officer+, riot police, police force+, police forces, police spokesman, police spokeswoman, police spokesperson, police official+, gendarme+, gendarmerie, carabinieri, constabulary",
  ],
  [
    "INT",
    "organ",
    "intelligence service+, intelligence services, intelligence agency+, intelligence, military intelligence, secret service+, secret police, security service+, security services, state security service, security agency+, intelligence official+",
  ],
  [
    "LEG",
    "organ",
    "parliament+, lawmaker+, legislator+, legislature+, national assembly, house of representatives, senate, senator+, congress, congressman, congressmen, congresswoman, deputy+, member of parliament, members of parliament, mps, mp, parliamentarian+, lower house, upper house, speaker of parliament, supreme soviet, parliamentary speaker, parliament speaker",
  ],
  [
    "JUD",
    "organ",
    "court+, supreme court+, constitutional court+, high court+, appeals court+, court of appeal, military court+, military tribunal+, tribunal+, judge+, magistrate+, judiciary",
  ],
  [
    "DIP",
    "organ",
    "embassy+, consulate+, ambassador+, diplomat+, consul+, chargé d'affaires, diplomatic mission+, permanent mission, permanent representative, delegation+, delegate+, negotiating team+, representative+, envoy+, special envoy+, peace envoy+, diplomacy, diplomatic service, attaché+, military attaché+",
  ],
  [
    "REB",
    "group",
    "rebel+, rebel force+, rebel forces, rebel fighter+, rebel group+, rebel commander+, rebel leader+, rebel army, rebel movement+, insurgent+, insurgent group+, guerrilla+, guerilla+, guerrilla group+, guerrilla fighter+, opposition forces, opposition fighter+, armed opposition, armed group+, splinter group+, splinter faction+, breakaway faction+, rebel band+, armed movement+, armed faction+, fighter+, combatant+, militant+, militant group+, jihadist+, jihadi+, islamist+, islamist militant+, extremist+, resistance fighter+, resistance forces, mujahideen, mujahedeen, mujahedin, faction+, palestinian factions, mutineer+, dissident+, farc dissidents",
  ],
  [
    "SEP",
    "group",
    "separatist+, separatist forces, separatist fighter+, separatist authorities, separatist leader+, separatist leadership, separatist region, secessionist+, breakaway authorities, breakaway region, breakaway republic+, breakaway government, self-proclaimed republic+, self-declared republic+, unrecognised republic, unrecognized republic, de facto authorities, de facto government, de facto administration, independence fighter+, pro-independence fighter+",
  ],
  [
    "PAR",
    "group",
    "militia+, militiaman, militiamen, militia fighter+, militia group+, paramilitary+, paramilitaries, paramilitary forces, paramilitary group+, paramilitary fighter+, vigilante+, vigilante group+, self-defence group+, self-defense group+, self-defence forces, self-defense forces, warlord+, mercenary+, mercenaries, volunteer battalion+, civilian militia, tribal fighter+, tribesman, tribesmen, clans, clansman, clansmen, clan fighter+, clan militia+, tribal militia+, tribal forces, settler+, irregulars",
  ],
  [
    "UAF",
    "group",
    "gunman, gunmen, unknown person+, unidentified person+, unknown individual+, unidentified individual+, unknown assailant+, armed person+, armed man, armed men, masked man, masked men, armed band+, raider+, armed formation+, armed formations, attacker+, assailant+, assassin+, unknown gunmen, unidentified gunmen, unidentified armed men, suicide bomber+, bomber, bandit+, looter+, marauder+, robber+, intruder+, infiltrator+, sniper+, armed bandits, kidnapper+, hijacker+, terrorist+, terrorist group+, armed individuals, shooter+, suspected militants, criminal gang+, gang+, gang member+",
  ],
  [
    "CVL",
    "people",
    "civilian+, resident+, local resident+, villager+, inhabitant+, citizen+, national+, people, peoples, population+, civilian population, refugee+, displaced, displaced people, displaced persons, internally displaced, internally displaced people, internally displaced persons, idps, migrant+, asylum seeker+, child, children, woman, women, man, men, boy+, girl+, baby, babies, infant+, family, families, relative+, farmer+, herder+, fisherman, fishermen, shepherd+, trader+, worker+, teacher+, student+, pupil+, doctor+, nurse+, patient+, driver+, passenger+, protester+, demonstrator+, activist+, locals, local people, bystander+, worshipper+, pilgrim+, hostage+, captive+, detainee+, eyewitness, eyewitnesses, witness, witnesses, community+, elder+, tribal elder+, returnee+, evacuee+, survivor+, victim+, casualty, casualties, townspeople",
  ],
  ["MIL", "people", "prisoner of war, prisoners of war, pow, pows, captured soldier+, wounded soldier+"],
  [
    "REL",
    "people",
    "priest+, bishop+, archbishop+, imam+, cleric+, clergy, clergyman, clergymen, monk+, rabbi+, church, religious leader+, religious authorities, patriarch+, mufti+",
  ],
  [
    "MED",
    "body",
    "journalist+, reporter+, correspondent+, photographer+, cameraman, cameramen, media, local media, state media, state television, state tv, state radio, state news agency, news agency+, newspaper+, press, broadcaster+, radio station+, television channel+, news outlet+, media outlet+",
  ],
  [
    "MON",
    "body",
    "monitor+, verifier+, international monitors, ceasefire monitor+, truce monitor+, observer+, military observer+, ceasefire observer+, monitoring mission+, monitoring team+, observer mission+, observation mission+, monitoring group+, monitoring committee, monitoring mechanism, verification mission+, verification team+, inspector+, war monitor, fact-finding mission+, joint military commission, ceasefire committee, ceasefire commission, joint ceasefire committee",
  ],
  [
    "IGO",
    "body",
    "peacekeeper+, peacekeeping force+, peacekeeping forces, peacekeeping troops, peacekeeping mission+, blue helmets, un mission, mediator+, international mediators, international community, regional bloc, bloc, mediation team, facilitator+, guarantor+, international organisation+, international organization+, donor+",
  ],
  [
    "NGO",
    "body",
    "aid worker+, aid group+, aid agency+, relief agency+, relief worker+, humanitarians, humanitarian worker+, humanitarian agency+, humanitarian organisation+, humanitarian organization+, humanitarian organisations, charity+, rights group+, human rights group+, rights monitor, rights activist+, human rights activist+, medic+, paramedic+, rescuer+, rescue worker+, rescue team+, first responder+, ambulance crew+, ngo, ngos, non-governmental organisation+, non-governmental organization+, civil society, think tank+, red cross workers",
  ],
  [
    "BUS",
    "body",
    "company+, firm+, corporation+, business+, oil company+, contractor+, private military contractor+, private military company+, business leaders, airline+, bank+",
  ],
];

/** Regular plurals only; the irregular ones stand in the table. */
function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Every word and phrase of the table with what it means; the first line that has a word decides. */
export function genericEntries(): (readonly [string, Generic])[] {
  const entries = new Map<string, Generic>();
  for (const [role, kind, words] of GENERIC)
    for (const written of words.split(", ")) {
      const word = written.replace(/\+$/, "");
      const value: Generic = { role, kind };
      for (const form of written === word ? [word] : [word, plural(word)])
        if (!entries.has(form)) entries.set(form, value);
    }
  return [...entries];
}
