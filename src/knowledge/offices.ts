import type { Role } from "../model/index.js";

/** An office a person holds: "Armenian Minister of Foreign Affairs" and "head of Russian diplomacy" are the same one. */
export interface Office {
  /** The office in its plainest words. */
  readonly name: string;
  /** What its holder is when acting for a state; a body's or group's own role goes before it. */
  readonly role: Role;
  /** Whose office it usually is. */
  readonly of: "state" | "body" | "group" | "any";
}

/** Name, role, whose; then the other forms, with `*` for a name or adjective inside ("head of * diplomacy"). */
const OFFICES: readonly (readonly [string, Role, Office["of"], string])[] = [
  [
    "president",
    "GOV",
    "any",
    "acting president, interim president, transitional president, president-elect, former president, ex-president, head of state, self-declared president, self-proclaimed president, de facto president",
  ],
  ["vice president", "GOV", "any", "vice-president, deputy president, first vice president"],
  [
    "prime minister",
    "GOV",
    "any",
    "premier, acting prime minister, interim prime minister, caretaker prime minister, prime minister-designate, former prime minister, head of government, chief minister, pm",
  ],
  ["deputy prime minister", "GOV", "state", "vice premier, deputy premier, first deputy prime minister"],
  ["chancellor", "GOV", "state", "federal chancellor"],
  ["king", "GOV", "state", "queen, monarch, emir, sultan"],
  ["crown prince", "GOV", "state", ""],
  ["supreme leader", "GOV", "state", "paramount leader"],
  [
    "foreign minister",
    "GOV",
    "any",
    "minister of foreign affairs, minister for foreign affairs, foreign affairs minister, minister of external affairs, external affairs minister, minister for external affairs, acting foreign minister, top diplomat, head of * diplomacy, chief of * diplomacy, * diplomacy chief, chief diplomat, foreign secretary, secretary of state, us secretary of state, u.s. secretary of state, state secretary for foreign affairs, foreign policy chief, minister of foreign relations",
  ],
  [
    "deputy foreign minister",
    "GOV",
    "state",
    "deputy minister of foreign affairs, vice foreign minister, deputy secretary of state, assistant secretary of state, minister of state for foreign affairs, first deputy foreign minister",
  ],
  [
    "defence minister",
    "GOV",
    "any",
    "defense minister, minister of defence, minister of defense, minister for defence, minister of national defence, minister of national defense, defence secretary, defense secretary, secretary of defence, secretary of defense, defence chief, defense chief, acting defence minister, acting defense minister, minister of war, war minister, war secretary, secretary of war",
  ],
  [
    "interior minister",
    "GOV",
    "any",
    "minister of interior, minister of the interior, minister of internal affairs, home minister, home secretary, interior secretary, home affairs minister, minister of home affairs",
  ],
  [
    "information minister",
    "GOV",
    "any",
    "minister of information, communications minister, minister of communication, minister of communications, culture and information minister",
  ],
  ["justice minister", "GOV", "any", "minister of justice"],
  ["health minister", "GOV", "any", "minister of health"],
  ["finance minister", "GOV", "any", "minister of finance"],
  ["minister", "GOV", "any", "cabinet minister, minister of state, state minister"],
  ["deputy minister", "GOV", "any", "vice minister"],
  [
    "national security adviser",
    "GOV",
    "any",
    "national security advisor, security adviser, security advisor, secretary of the security council, security council secretary, secretary of the national security council, national security secretary",
  ],
  [
    "presidential adviser",
    "GOV",
    "any",
    "presidential advisor, adviser to the president, presidential aide, aide to the president, foreign policy adviser",
  ],
  [
    "chief of staff to the president",
    "GOV",
    "state",
    "head of the presidential office, head of the president's office, head of the presidential administration, presidential chief of staff, director of the presidential office",
  ],
  [
    "prosecutor general",
    "GOV",
    "state",
    "prosecutor-general, general prosecutor, chief prosecutor, attorney general, public prosecutor",
  ],
  ["ombudsman", "GOV", "state", "human rights ombudsman, human rights defender, human rights commissioner"],
  [
    "governor",
    "GOV",
    "any",
    "regional governor, provincial governor, district governor, governor-general, state governor",
  ],
  ["mayor", "GOV", "any", "deputy mayor, governor and mayor"],
  [
    "head of administration",
    "GOV",
    "any",
    "head of the regional administration, head of the military administration, head of the civil-military administration, district commissioner, regional head, head of the region, head of the republic",
  ],
  [
    "spokesperson",
    "GOV",
    "any",
    "spokesman, spokeswoman, chief spokesman, chief spokeswoman, chief spokesperson, press secretary, foreign ministry spokesperson, foreign ministry spokesman, foreign ministry spokeswoman, government spokesperson, government spokesman, government spokeswoman, presidential spokesperson, presidential spokesman, presidential spokeswoman, media officer",
  ],
  [
    "military spokesperson",
    "MIL",
    "any",
    "military spokesman, military spokeswoman, army spokesperson, army spokesman, army spokeswoman, defence ministry spokesperson, defence ministry spokesman, defence ministry spokeswoman, defense ministry spokesman, defense ministry spokeswoman, defense ministry spokesperson, forces spokesman, forces spokeswoman, forces spokesperson",
  ],
  [
    "speaker of parliament",
    "LEG",
    "state",
    "parliament speaker, parliamentary speaker, speaker of the parliament, speaker of the house, house speaker, chairman of parliament, president of the national assembly, speaker of the national assembly, speaker",
  ],
  ["member of parliament", "LEG", "state", "mp, lawmaker, legislator, senator, deputy, congressman, congresswoman"],
  ["opposition leader", "LEG", "state", "leader of the opposition, leader of opposition"],
  [
    "ambassador",
    "DIP",
    "any",
    "permanent representative, high commissioner, chargé d'affaires, consul, consul general, consul-general, un ambassador, ambassador to the united nations, ambassador to the un, ambassador-at-large",
  ],
  [
    "envoy",
    "DIP",
    "any",
    "special envoy, peace envoy, special representative, personal envoy, special representative of the secretary-general, special adviser, special coordinator, special presidential envoy, presidential envoy, high representative, special negotiator, representative, un envoy, personal representative of the chairperson-in-office, personal representative",
  ],
  [
    "negotiator",
    "DIP",
    "any",
    "chief negotiator, lead negotiator, chief government negotiator, peace negotiator, peace commissioner, high commissioner for peace, head of the delegation, head of delegation, chief delegate, head of the negotiating team",
  ],
  [
    "mediator",
    "DIP",
    "any",
    "chief mediator, lead mediator, facilitator, chief facilitator, co-chair, co-chairman, co-chairs",
  ],
  [
    "chief of the general staff",
    "MIL",
    "state",
    "chief of general staff, chief of staff of the army, chief of staff, army chief of staff, chief of defence staff, chief of defense staff, chairman of the joint chiefs of staff, army chief, military chief, head of the armed forces, chief of the armed forces, armed forces chief",
  ],
  [
    "commander-in-chief",
    "MIL",
    "any",
    "commander in chief, supreme commander, commander of the armed forces, army commander, junta leader, junta chief, junta head, head of the junta, military leader, military ruler, coup leader",
  ],
  [
    "commander",
    "MIL",
    "any",
    "deputy commander, field commander, military commander, regional commander, brigade commander, battalion commander, senior commander, force commander, mission commander, head of the military wing, chief of operations, rebel commander, warlord",
  ],
  ["police chief", "COP", "any", "chief of police, police commander, police commissioner, head of police"],
  [
    "intelligence chief",
    "INT",
    "state",
    "head of intelligence, intelligence head, spy chief, director of intelligence, cia director, head of the mossad, mossad chief, head of general intelligence",
  ],
  ["judge", "JUD", "any", "chief justice, justice"],
  [
    "secretary-general",
    "IGO",
    "body",
    "secretary general, un secretary-general, un secretary general, un chief, u.n. chief, united nations secretary-general, executive secretary, deputy secretary-general, under-secretary-general, undersecretary-general, assistant secretary-general, director-general, director general, executive director, commissioner-general, commission chairperson, chairperson of the commission, commission president, president of the european commission, president of the european council, nato chief, nato secretary-general, eu foreign policy chief, humanitarian chief, aid chief, emergency relief coordinator",
  ],
  [
    "chairman",
    "GOV",
    "any",
    "chairperson, chair, chairwoman, chairman-in-office, chairperson-in-office, co-chairman, sovereign council chairman",
  ],
  [
    "head of mission",
    "MON",
    "body",
    "mission head, mission chief, chief monitor, chief observer, deputy chief monitor, head of the mission, humanitarian coordinator, resident coordinator, country director, head of the delegation in",
  ],
  [
    "leader",
    "GOV",
    "any",
    "political leader, top leader, rebel leader, rebel chief, separatist leader, de facto leader, party leader, movement leader, militia leader, clan leader, strongman, guerrilla leader, faction leader, exiled leader, deputy leader, head of the political bureau, political bureau chief, chief, head, political chief, founder, supreme political commander",
  ],
  ["secretary general of the group", "REB", "group", "general secretary, party chairman, political secretary"],
  ["pope", "REL", "body", "pontiff, patriarch, cardinal, archbishop, bishop, grand mufti, grand ayatollah"],
];

/** Every form of every office. */
export function officeEntries(): (readonly [string, Office])[] {
  return OFFICES.flatMap(([name, role, of, forms]) => {
    const office: Office = { name, role, of };
    return [name, ...forms.split(", ").filter((form) => form !== "")].map((form) => [form, office] as const);
  });
}
