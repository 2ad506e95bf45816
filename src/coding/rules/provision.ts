import type { Rule } from "../rule.js";
import { BOUND, FRAMES, STATES, TERMS } from "./provision-words.js";
import { alike, cross, list, TRUCES } from "./truce-words.js";

/** A term that was carried out is an event, and one whose state is told is told by that (`provision.*-delayed` and the like). */
const TOLD = list("took, carried, conducted, completed, concluded, held");
const CAPTIVES = list(
  "prisoners, prisoner, prisoners of war, captives, captive, hostages, hostage, detainees, detainee, pows, captured soldiers, captured fighters, soldiers, abductees, inmates, captured servicemen, sailors, activists, journalists, women, children, civilians, political prisoners",
);
const TROOPS = list(
  "troops, forces, soldiers, army, fighters, units, heavy weapons, heavy weaponry, artillery, armour, armor, tanks, peacekeepers, convoys, militants, mercenaries, foreign fighters, weapons, positions, territory, district, districts, village, villages, town, city, region, areas, border, camps, bases, base, airport, port",
);

/** Frames that, with a state as subject, tell of access given, which is an event. */
const GRANTING = new Set(list("allow, allow for, permit, enable, facilitate, provide, secure, approve, ensure"));
/** Terms that other politics too is full of. */
const COMMON = new Set(["other", "talks", "territorial-status", "peacekeeping", "monitoring"]);

const sample = (kind: string): string => (TERMS[kind] ?? [])[0] ?? kind;

/** The verbs whose doing is the term: "agreed to free", "is to withdraw". */
const promisedVerbs: readonly Rule[] = [
  {
    id: "provision.to-exchange",
    type: "provision",
    kind: "prisoner-exchange",
    status: "promised",
    verbs: cross(BOUND, list("exchange, swap, trade")),
    about: CAPTIVES,
    actor: ["agent", "between"],
    accept: [
      {
        text: "Armenia and Azerbaijan agreed to exchange prisoners of war.",
        actor: ["ARM", "AZE"],
        yields: ["concede.agree"],
      },
      { text: "Armenia and Azerbaijan pledged to swap captives.", actor: ["ARM", "AZE"], yields: ["concede.agree"] },
    ],
    reject: ["The two presidents agreed to exchange ambassadors."],
  },
  {
    id: "provision.to-release",
    type: "provision",
    kind: "prisoner-release",
    status: "promised",
    verbs: cross(BOUND, list("release, free, set free, let go, hand over, liberate, return, repatriate")),
    about: CAPTIVES,
    not: ["bodies", "body", "remains"],
    actor: ["agent"],
    accept: alike(
      { actor: ["AZE"], status: "promised", yields: ["concede.agree"] },
      "Azerbaijan agreed to release twelve soldiers.",
      "Azerbaijan pledged to free all prisoners.",
      "Azerbaijan promised to hand over ten captives.",
      "Azerbaijan undertook to release the hostages.",
    ),
    reject: ["The band agreed to release a new album."],
  },
  {
    id: "provision.to-return-bodies",
    type: "provision",
    kind: "body-exchange",
    status: "promised",
    verbs: cross(BOUND, list("exchange, swap, return, hand over, repatriate, transfer, give back")),
    about: list("bodies, remains, the dead, corpses, the fallen"),
    actor: ["agent", "between"],
    accept: [
      { text: "Azerbaijan agreed to return the bodies of 30 soldiers.", actor: ["AZE"], yields: ["concede.agree"] },
    ],
    reject: ["Armenia agreed to return the loan."],
  },
  {
    id: "provision.exchange-bodies",
    type: "provision",
    kind: "body-exchange",
    nouns: list("exchange, swap, handover, repatriation"),
    about: list("bodies, remains, the dead, corpses, the fallen"),
    not: TOLD,
    actor: ["agent", "between"],
    accept: [
      {
        text: "The truce should allow exchanges of prisoners and bodies.",
        status: "promised",
        yields: ["provision.prisoner-exchange"],
      },
      {
        text: "The agreement provides for the exchange of captives and the remains of soldiers.",
        status: "promised",
        yields: ["provision.prisoner-exchange"],
      },
    ],
    reject: ["The exchange rate fell in Baku."],
  },
  {
    id: "provision.to-withdraw",
    type: "provision",
    kind: "withdrawal",
    status: "promised",
    verbs: cross(
      BOUND,
      list(
        "withdraw, pull back, pull out, redeploy, vacate, leave, evacuate, remove, move back, retreat, disengage, withdraw from, cede, pull back from",
      ),
    ),
    about: TROOPS,
    not: list("application, candidacy, bid, jobs, homes, country's club"),
    actor: ["agent"],
    accept: alike(
      { actor: ["ARM"], status: "promised", yields: ["concede.agree"] },
      "Armenia agreed to withdraw its troops by Friday.",
      "Armenia pledged to pull back its artillery.",
      "Armenia promised to vacate the districts.",
      "Armenia committed to redeploy its forces.",
    ),
    reject: ["Armenia withdrew its application on Friday.", "Armenia agreed to withdraw the complaint."],
  },
  {
    id: "provision.to-disarm",
    type: "provision",
    kind: "disarmament",
    status: "promised",
    verbs: cross(
      BOUND,
      list(
        "disarm, demobilise, demobilize, disband, demilitarise, demilitarize, lay down arms, lay down weapons, lay down its arms, lay down their arms, lay down its weapons, lay down their weapons, hand in weapons, surrender weapons, hand over weapons, hand over its weapons, hand over their weapons, give up arms, surrender its weapons, surrender their weapons, decommission weapons",
      ),
    ),
    actor: ["agent"],
    needs: ["actor"],
    accept: alike(
      { actor: ["tplf"], status: "promised" },
      "The TPLF agreed to disarm within a month.",
      "The TPLF agreed to hand over its weapons.",
      "The TPLF pledged to lay down its arms.",
      "The TPLF undertook to demobilise.",
    ),
    reject: ["The expert disarmed the device."],
  },
  {
    id: "provision.to-let-aid-in",
    type: "provision",
    kind: "humanitarian-access",
    status: "promised",
    verbs: cross(
      BOUND,
      list("allow, let in, facilitate, permit, grant, guarantee, ensure, provide, open, let through, reopen"),
    ),
    about: list(
      "aid, humanitarian aid, humanitarian assistance, relief, convoys, aid convoys, aid trucks, trucks, fuel, food, medicine, medical supplies, supplies, access, passage, evacuation, relief supplies, aid workers, corridor, corridors",
    ),
    actor: ["agent"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["ISR"], status: "promised" },
      "Israel agreed to allow aid trucks into Gaza.",
      "Israel pledged to facilitate relief.",
      "Israel promised to let in fuel.",
    ),
    reject: ["The company agreed to provide parking."],
  },
  {
    id: "provision.to-talk",
    type: "provision",
    kind: "talks",
    status: "promised",
    verbs: cross(
      list("agree to, pledge to, promise to, undertake to, commit to, commit themselves to, be to"),
      list("begin, start, open, resume, enter, continue, launch, restart, return to, engage in, enter into"),
    ),
    nouns: list(
      "begin substantive talks, begin substantive negotiations, begin talks, begin negotiations, start talks, start negotiations, open talks, open negotiations, open discussions, resume talks, resume negotiations, launch negotiations, enter negotiations, begin political talks, start political talks, enter talks, start peace talks, begin peace talks, resume peace talks, launch peace talks",
    ),
    about: list(
      "talks, negotiations, dialogue, discussions, peace process, peace talks, negotiating table, consultations, political process",
    ),
    not: list("trade, tariff, union, contract, wage, pay, transfer, accession, membership"),
    actor: ["agent"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["ARM", "AZE"], status: "promised" },
      "Armenia and Azerbaijan pledged to begin substantive negotiations.",
    ),
    reject: ["The talks lasted ten hours."],
  },
  {
    id: "provision.begin-talks",
    type: "provision",
    kind: "talks",
    nouns: list(
      "begin substantive talks, begin substantive negotiations, begin talks, begin negotiations, begin political talks, start talks, start negotiations, open talks, open discussions, open negotiations, resume talks, resume negotiations, substantive negotiations, substantive talks",
    ),
    not: list("trade, tariff, union, contract, wage, pay, transfer, accession, membership, teachers"),
    actor: ["agent"],
    accept: [{ text: "The ceasefire should allow the sides to begin substantive talks.", status: "promised" }],
    reject: ["The talks lasted ten hours."],
  },
  {
    id: "provision.verify",
    type: "provision",
    kind: "monitoring",
    nouns: list(
      "verify compliance, monitor compliance, monitor the ceasefire, monitor the truce, monitor the cease-fire, supervise the ceasefire, supervise the truce, oversee the ceasefire, oversee the truce, monitor implementation, verify implementation, verify the ceasefire, observe the withdrawal, monitor the withdrawal, verify the withdrawal, police the ceasefire, supervise implementation, monitor a ceasefire, monitor a truce",
    ),
    actor: ["agent"],
    accept: [
      { text: "A mission of the Red Cross will verify compliance.", status: "promised" },
      { text: "The United Nations will monitor the withdrawal.", status: "promised" },
    ],
    reject: ["The central bank will monitor prices."],
  },
  {
    id: "provision.be-extended",
    type: "provision",
    kind: "extension",
    nouns: list(
      "would be extended, could be extended, can be extended, may be extended, might be extended, will be extended, to be extended, be prolonged, could be renewed, may be renewed, will be renewed, would be renewed, can be renewed, be renewable, is renewable, will last longer, would be prolonged, will be prolonged",
    ),
    about: TRUCES,
    accept: [
      {
        text: "The truce could be extended if Hamas frees more hostages.",
        status: "conditional",
        yields: ["retreat.release"],
      },
    ],
    reject: ["The deadline could be extended by a week."],
  },
  {
    id: "provision.be-negotiated",
    type: "provision",
    kind: "territorial-status",
    status: "open",
    nouns: list(
      "subject of negotiations, subject of talks, subject to negotiation, subject to negotiations, subject of future talks, subject of further negotiations, status of the region, status of the territory, final status, future status",
    ),
    accept: [{ text: "The fate of the districts will be the subject of negotiations.", status: "open" }],
    reject: ["Wages were raised after negotiations."],
  },
];

/** Terms whose bare name speaks of one that is promised. */
const NAMED = ["prisoner-exchange", "body-exchange", "corridor", "return-of-displaced"] as const;

const named = NAMED.map(
  (kind): Rule => ({
    id: `provision.${kind}`,
    type: "provision",
    kind,
    nouns: TERMS[kind] ?? [],
    not: TOLD,
    actor: ["agent", "between"],
    accept: [
      { text: `The truce should allow the ${sample(kind)}.`, status: "promised" },
      { text: `The agreement includes a ${sample(kind)}.`, status: "promised" },
    ],
    reject: ["The exchange of gifts took place in Baku."],
  }),
);

const access: Rule = {
  id: "provision.humanitarian-access",
  type: "provision",
  kind: "humanitarian-access",
  nouns: list(
    "humanitarian access, unhindered access, unimpeded access, unfettered access, unhindered humanitarian access, safe humanitarian access, safe and unhindered access, full humanitarian access",
  ),
  not: TOLD,
  actor: ["agent"],
  accept: [{ text: "The truce should allow humanitarian access to the region.", status: "promised" }],
  reject: ["The station offers step-free access to the platforms."],
};

/** "The deal provides for the withdrawal of troops": terms too common to be believed bare. */
const framed = Object.entries(TERMS)
  .filter(([kind]) => !NAMED.some((n) => n === kind))
  .map(
    ([kind, about]): Rule => ({
      id: `provision.${kind}-framed`,
      type: "provision",
      kind,
      status: "promised",
      verbs: FRAMES.filter((f) => !((kind === "humanitarian-access" || COMMON.has(kind)) && GRANTING.has(f))),
      about,
      not: ["refused", "rejected", "voted", "film", "parties'"],
      actor: ["agent", "between"],
      ...(COMMON.has(kind) ? { needs: ["actor", "party"] as const } : {}),
      accept: alike(
        {
          actor: ["ARM", "AZE"],
          status: "promised",
          kind,
          yields: ["agree.on", "truce.agreed", "compliance.extended"],
        },
        `Armenia and Azerbaijan agreed on ${sample(kind)}.`,
      ),
      reject: ["Armenia and Georgia agreed on a new railway."],
    }),
  );

/** "The prisoner swap was postponed." */
const stated = Object.entries(TERMS)
  .filter(([kind]) => !["talks", "other", "territorial-status", "cessation", "extension"].includes(kind))
  .flatMap(([kind, about]) =>
    STATES.map(
      ({ state, verbs, said }): Rule => ({
        id: `provision.${kind}-${state}`,
        type: "provision",
        kind,
        status: state,
        verbs,
        about,
        actor: ["agent", "between"],
        accept: [{ text: `The ${sample(kind)} ${said}.`, status: state, kind, yields: ["reject.yield"] }],
        reject: [`The concert ${said}.`],
      }),
    ),
  );

export const provision: readonly Rule[] = [...promisedVerbs, ...named, access, ...framed, ...stated];
