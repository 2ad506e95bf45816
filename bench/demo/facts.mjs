// What a fact of the list says, in the terms of a finding: its days, the sides it names, what kinds of finding could
// state it, and the people it counts. Everything is taken from the fact's own fields, by the tables below.

/** Sides by the words that name them; the ids are those of findings. A place name is no side: "Stepanakert" does not act. @type {Readonly<Record<string, RegExp>>} */
const SIDES = {
  ARM: /\bboth (?:sides|MFAs)|\b(?:each|all) sides?\b|three leaders|\bArmenian?s?\b|\bPashinyan|\bMnatsakanyan|\bYerevan\b|\bStepanyan|\bHovhannisyan|\bAivazian/,
  AZE: /\bboth (?:sides|MFAs)|\b(?:each|all) sides?\b|three leaders|\bAzerbaijan|\bAliyev|\bBaku\b|\bBayramov|\bHajiyev/,
  artsakh: /\bKarabakh\b|\bArtsakh|\bHarutyunyan|\bBeglaryan|\bPoghosyan/,
  RUS: /three leaders|\bRussian?s?\b|\bPutin|\bLavrov|\bShoigu|\bMuradov|\bKremlin|\bPeskov|\bMoscow\b/,
  TUR: /\bTurk|\bErdogan|\bAkar\b|\bCavusoglu|\bOktay|\bAnkara\b/,
  FRA: /\bFrance|\bFrench|\bMacron/,
  USA: /\bUSA?\b|\bTrump|\bPompeo|\bBiegun|\bWashington\b/,
  IRN: /\bIran|\bRouhani/,
  ISR: /\bIsrael/,
  CAN: /\bCanad/,
  unsc: /\bUNSC\b|\bSecurity Council/,
  un: /\bUN\b|\bGuterres|\bBachelet|\bUNHCR|\bOHCHR|\bUNICEF/,
  icrc: /\bICRC|\bMaurer|\bRed Cross/,
  osce: /\bOSCE|\bRama\b|\bKasprzyk/,
  "minsk-group": /\bMinsk|\bco-chairs?\b|\bVisconti|\bSchofer/,
  amnesty: /\bAmnesty/,
  hrw: /\bHRW\b|\bHuman Rights Watch/,
  echr: /\bECtHR|\bEuropean Court/,
};

/** Words of a fact, and the types of finding that could state it. Several rows may fit. @type {readonly (readonly [RegExp, readonly string[]])[]} */
const FAMILIES = [
  [
    /shell(?!ed out)|\bfir(?:e|ed|ing)\b|strike|struck|missile|rocket|attack|assault|killed|\bhit\b|wounded|injured|\bdead\b|\bshot\b|mine\b|destroyed|fighting|clash|captur|taken|\btook\b|entered|violat|blast|beat/i,
    ["ASSAULT"],
  ],
  [/truce|ceasefire|fighting stopped|\bagreed to stop/i, ["truce", "compliance", "RETREAT", "AGREE", "provision"]],
  [/violat|five minutes in|keeps? the truce|breach|\bkept\b|broke/i, ["compliance"]],
  [
    /talks|\bmet\b|meeting|visit|\bcall\b|spoke with|phone|consultations|press conference/i,
    ["CONSULT", "provision", "REQUEST"],
  ],
  [/prisoner|detainee|captive|bodies|\bdead\b/i, ["provision", "RETREAT", "COERCE"]],
  [
    /hand(?:ed|ing)? over|handover|withdraw|entered|evacuat|\bleft\b|retreat|returned?\b|\bby \d+ (?:Nov|Dec)\b/i,
    ["provision", "RETREAT", "COERCE", "administers"],
  ],
  [/captur|taken|\btook\b|control|gains?\b|fall of/i, ["COERCE", "administers", "occupies"]],
  [
    /condemn|blam|accus|aggress|called? it|nonsense|false|\blie\b|provok|unacceptable|attacked first|whose fault/i,
    ["ACCUSE", "REJECT"],
  ],
  [
    /\basked|urged|call(?:ed|s)? (?:for|on)|told|appeal|demand|must\b|wants?\b|set terms|request/i,
    ["REQUEST", "provision", "position"],
  ],
  [/welcomed|backed|support|praised/i, ["SUPPORT", "backs", "position"]],
  [/denied|denies|refus|reject|objected/i, ["REJECT"]],
  [/warn|would not hesitate|last chance|reserved a right/i, ["THREATEN"]],
  [/mobilis|reservists|volunteer/i, ["MOBILIZE"]],
  [/martial law|arrest|recalled|suspended|lifted|closed/i, ["COERCE", "SANCTION"]],
  [/\barms\b|exports?\b|drones\b|supplier/i, ["arms", "AID", "COOPERATE"]],
  [/fighters|mercenar|Syrian/i, ["AID", "MOBILIZE", "backs", "arms", "ACCUSE"]],
  [/peacekeep|observers|\bcentre\b|monitor|patrols|verification|posts\b/i, ["provision", "AID", "AGREE", "MOBILIZE"]],
  [/signed|agreed|memorandum|statement|offered|ready to/i, ["AGREE", "provision"]],
  [/mediat|go-between/i, ["mediates"]],
  [/crowds|protest|march\b/i, ["PROTEST"]],
  [/resign|replaced/i, ["RETREAT", "holds-office"]],
];

const MONTH_DAY = /^(\d\d-)?\d\d$/;

/**
 * The first and last day of a fact dated in the window; `null` where only a year or a month is known.
 * @param {string} date as in the list: `2020-10-10`, `2020-09-27 / 28`, `2020-10-31 … 11-01`, `2020-09-27 …`
 * @returns {{ first: string, last: string } | null}
 */
export function daysOf(date) {
  const [head = "", tail] = date
    .replace(/\(.*\)/, "")
    .split(/ [/…] ?/)
    .map((part) => part.trim());
  if (!/^\d{4}-\d\d-\d\d$/.test(head)) return null;
  const last = tail !== undefined && MONTH_DAY.test(tail) ? head.slice(0, 10 - tail.length) + tail : head;
  return { first: head, last };
}

/**
 * The sides a fact names, by who says it, who denies it, where, and what it tells. A truce that names neither state is of both.
 * @param {{ fact: string, said_by: string, disputed_by: string, place: string }} fact
 */
export function sidesOf({ fact, said_by, disputed_by, place }) {
  const told = `${fact} ${said_by} ${disputed_by} ${place}`;
  const sides = new Set(Object.keys(SIDES).filter((side) => SIDES[side]?.test(told)));
  if (!sides.has("ARM") && !sides.has("AZE") && /truce|ceasefire/i.test(fact)) return new Set([...sides, "ARM", "AZE"]);
  return sides;
}

/** The types of finding that could state a fact. @param {{ fact: string }} fact */
export const typesOf = ({ fact }) => new Set(FAMILIES.flatMap(([words, types]) => (words.test(fact) ? types : [])));

/**
 * The figures of a fact's own count of people: killed, injured or moved. Empty where it gives none.
 * @param {{ counts: string }} fact
 */
export const countsOf = ({ counts }) =>
  new Set(
    [
      ...counts
        .replace(/(?<=\d),(?=\d{3})/g, "")
        .replace(/\b(?:\d+-year-old|girl of \d+|\d+ (?:Sept?|Oct|Nov|Dec)\b)/g, "")
        .matchAll(/\d+/g),
    ].map(Number),
  );
