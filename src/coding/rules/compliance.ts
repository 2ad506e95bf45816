import type { Rule } from "../rule.js";
import { complianceKept } from "./compliance-kept.js";
import { ELSE, PACTS } from "./compliance-words.js";
import { alike, cross, list } from "./truce-words.js";

export const compliance: readonly Rule[] = [
  {
    id: "compliance.partly",
    type: "compliance",
    kind: "partly-holds",
    status: "actual",
    nouns: [
      ...cross(
        list(
          "fragile, shaky, uneasy, increasingly fragile, ill-observed, leaky, rickety, much-violated, oft-violated, wavering, imperfect, tenuous, precarious, brittle, strained, frayed, fraying, flimsy, faltering, crumbling, delicate, wobbly, partial, shaken, tattered, nominal, so-called, edgy, nervous, battered, creaking, troubled",
        ),
        list("truce, ceasefire, cease-fire, armistice, cessation of hostilities, calm, peace, lull, pause"),
      ),
      ...cross(
        list("truce, ceasefire, cease-fire"),
        list(
          "is fragile, is shaky, remains fragile, remains shaky, remained fragile, is fraying, was fraying, under strain, is wobbling, hangs by a thread, is hanging by a thread, in jeopardy, in danger, at risk, under threat, looks shaky, appeared shaky, was shaky, was fragile, is precarious",
        ),
      ),
      ...list(
        "isolated violations, sporadic violations, minor violations, isolated incidents, sporadic breaches, despite violations, despite sporadic, occasional violations",
      ),
    ],
    not: ELSE,
    accept: [
      { text: "A fragile truce is in place in Nagorno-Karabakh.", yields: ["truce.in-force"] },
      { text: "A shaky ceasefire prevailed in Sudan." },
      { text: "The ceasefire remains fragile in Sudan." },
      { text: "The truce hangs by a thread." },
      { text: "A tenuous ceasefire was seen on the border." },
    ],
    reject: ["The ceasefire took effect in Armenia on Sunday.", "A fragile vase was sold in Yerevan."],
  },
  {
    id: "compliance.violated",
    type: "compliance",
    kind: "violated",
    verbs: list(
      `violate, breach, break, disregard, infringe, infringe on, infringe upon, ignore, undermine, flout, contravene, renege on, rupture, shatter, transgress,
       trample on, trample, disrespect, defy, puncture, mar, disrupt, encroach on, make mockery of, make a mockery of, ride roughshod over, fall short of, be in breach of, stand in breach of, be in violation of, be guilty of breaching, betray, tear apart, blow holes in, torpedo, sabotage, wreck, derail, renege, violate terms of, breach terms of, go back on, backtrack on,
       fail to respect, fail to observe, fail to honour, fail to honor, fail to comply with, fail to abide by, fail to adhere to, fail to uphold, fail to implement, fail to keep, fail to meet, fail to fulfil, fail to fulfill, fail to live up to, fail to stick to, fail to maintain, refuse to honour, refuse to honor, refuse to respect, refuse to comply with, refuse to implement, fall foul of, run counter to, fly in the face of, blatantly violate`,
    ),
    about: PACTS,
    recalls: true,
    not: ELSE,
    actor: ["agent"],
    accept: [
      {
        text: "The truce took effect on Sunday. Azerbaijan has violated it since.",
        actor: ["AZE"],
        yields: ["truce.in-force", "reject.yield"],
      },

      {
        text: "Azerbaijan violated the ceasefire on Sunday.",
        actor: ["AZE"],
        kind: "violated",
        yields: ["reject.yield"],
      },
      ...alike(
        { actor: ["AZE"], kind: "violated", yields: ["reject.yield"] },
        "Azerbaijan breached the truce on Sunday.",
        "Azerbaijan broke the ceasefire on Sunday.",
        "Azerbaijan flouted the truce.",
        "The ceasefire was violated by Azerbaijan.",
        "Azerbaijan reneged on the ceasefire agreement.",
        "Azerbaijan failed to respect the truce.",
        "Azerbaijan failed to comply with the ceasefire.",
        "Azerbaijan disregarded the ceasefire regime.",
        "Azerbaijan ignored the truce.",
        "Azerbaijan contravened the agreement.",
      ),
      { text: "The truce was shattered on Sunday.", kind: "violated", yields: ["reject.yield"] },
    ],
    reject: ["Azerbaijan broke the record for exports on Sunday.", "The firm breached the employment contract."],
  },
  {
    id: "compliance.violation",
    type: "compliance",
    kind: "violated",
    nouns: list(
      "violation, breach, infraction, infringement, transgression, non-compliance, noncompliance, contravention, non-observance, flouting, breaking, rupture, non-respect, disregard, breaching, violating, non-fulfilment",
    ),
    about: PACTS,
    not: ELSE,
    actor: ["by", "from", "agent"],
    accept: [
      { text: "A ceasefire violation by Azerbaijan was recorded on Sunday.", actor: ["AZE"] },
      { text: "The mission recorded 40 ceasefire violations on Sunday.", kind: "violated" },
      { text: "Three breaches of the truce by Azerbaijan were registered.", actor: ["AZE"], kind: "violated" },
      { text: "Dozens of violations of the ceasefire were logged.", kind: "violated" },
    ],
    reject: [
      "A violation of traffic rules was recorded in Baku on Sunday.",
      "No ceasefire violations were recorded on Sunday.",
    ],
  },
  {
    // A monitor's bulletin, or a side's, need not say of what.
    id: "compliance.violation-bare",
    type: "compliance",
    kind: "violated",
    common: true,
    nouns: list("violation, breach, infraction, infringement, transgression"),
    not: [
      ...ELSE,
      ...list(
        "human rights, rights, law, laws, humanitarian law, airspace, air space, traffic, sovereignty, constitution, data, security, embargo, international law, airspace violations, territorial, trust, discipline, rules of, no, zero, territory, waters, resolution, resolutions, charter, privacy, each other, sanctions, report, reporting, wall, walls, fence, dam, hull, berm, defences, defenses, perimeter",
      ),
    ],
    actor: ["by", "from", "agent"],
    accept: [
      { text: "The truce is ten days old. The mission recorded 40 violations on Sunday.", kind: "violated" },
      {
        text: "The truce is ten days old. Twelve breaches by Azerbaijan were registered.",
        kind: "violated",
        actor: ["AZE"],
      },
    ],
    reject: [
      "The mission recorded 40 violations on Sunday.",
      "The truce is ten days old. The report lists human rights violations.",
    ],
  },
  {
    // "No incidents have been recorded so far": of a truce the report tells of.
    id: "compliance.none-told",
    type: "compliance",
    kind: "holds",
    status: "actual",
    common: true,
    nouns: cross(
      list("no, not a single, not one, zero"),
      list("violation, breach, infringement, incident, infraction"),
    ),
    about: list("reported, recorded, registered, logged, noted, observed, documented, detected, report, record, log"),
    not: [
      ...ELSE,
      ...list("human rights, rights, airspace, traffic, cases, accident, accidents, security incidents, voting, poll"),
    ],
    accept: [
      {
        text: "The truce is ten days old. No incidents have been recorded so far.",
        kind: "holds",
      },
      {
        text: "The truce is ten days old. The mission has recorded no breaches since Monday.",
        kind: "holds",
        yields: ["compliance.violation-bare"],
      },
    ],
    reject: [
      "No incidents were recorded at the parade.",
      "The truce is ten days old. The mission recorded 40 violations.",
    ],
  },
  {
    id: "compliance.none-there",
    type: "compliance",
    kind: "holds",
    status: "actual",
    after: "compliance",
    nouns: list("none in, none at, none near, none along, none on, none around, none from"),
    accept: [
      {
        text: "The mission recorded 40 ceasefire violations in Baku, and none in Ganja.",
        kind: "holds",
        yields: ["compliance.violation", "compliance.violation-bare"],
      },
    ],
    reject: ["Of the books, none in Ganja was sold."],
  },
  ...complianceKept,
];
