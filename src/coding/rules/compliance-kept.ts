import type { Rule } from "../rule.js";
import { ELSE } from "./compliance-words.js";
import { alike, cross, list, NO_TRUCE, TRUCES } from "./truce-words.js";

/** Truces that are kept, or over. */
export const complianceKept: readonly Rule[] = [
  {
    id: "compliance.intact",
    type: "compliance",
    kind: "holds",
    predicate: true,
    nouns: list(
      "intact, unbroken, in good shape, solid, robust, unscathed, in one piece, unviolated, inviolate, stable, alive, effective",
    ),
    about: TRUCES,
    not: ELSE,
    accept: alike(
      { kind: "holds" },
      "The truce is intact.",
      "The ceasefire in Sudan is unbroken.",
      "The cessation of hostilities was intact on Sunday.",
    ),
    reject: ["The vase remains intact.", "The bridge is intact after the truce."],
  },
  {
    id: "compliance.strained",
    type: "compliance",
    kind: "partly-holds",
    status: "actual",
    predicate: true,
    nouns: list(
      `fragile, shaky, precarious, tenuous, under strain, under pressure, in jeopardy, in danger, in peril, in doubt, in trouble, at risk, under threat, on the brink, at breaking point, on the verge of collapse,
       close to collapse, near collapse, on the point of collapse, on life support, wobbly, on shaky ground, patchy, uneven, incomplete, imperfect, brittle, volatile, by a thread, far from perfect, on the ropes`,
    ),
    about: TRUCES,
    not: ELSE,
    accept: alike(
      { kind: "partly-holds" },
      "The truce looks increasingly precarious.",
      "The ceasefire is under strain.",
      "The cessation of hostilities is on the verge of collapse.",
    ),
    reject: ["The economy is under strain.", "The minister is under pressure to sign a truce."],
  },
  {
    id: "compliance.finished",
    type: "compliance",
    kind: "collapsed",
    predicate: true,
    nouns: list(
      `over, dead, finished, at an end, in tatters, in ruins, in shreds, in pieces, null and void, void, a dead letter, dead letter, meaningless, history, moot, no more, dead and buried, off, worthless, in ashes`,
    ),
    about: TRUCES,
    not: ELSE,
    accept: alike(
      { kind: "collapsed", yields: ["compliance.over"] },
      "The cessation of hostilities is over.",
      "The armistice in Sudan is a dead letter.",
      "The pause in the fighting is at an end.",
    ),
    reject: ["The match is over.", "The talks on a truce are over."],
  },
  {
    id: "compliance.none",
    type: "compliance",
    kind: "holds",
    status: "actual",
    nouns: [
      ...cross(
        [
          "not a single",
          "not one",
          "no",
          "no new",
          "no major",
          "no serious",
          "no significant",
          "no further",
          "zero",
          "without",
        ],
        list(
          "incidents were reported, incidents were recorded, incidents were registered, incidents were observed, incidents have been reported, incident was reported, incident was recorded, incident has been reported, incidents had been reported, ceasefire violations, truce violations, cease-fire violations, ceasefire violation, truce violation, ceasefire breaches, truce breaches, violations of the ceasefire, violations of the truce, violation of the ceasefire, violation of the truce, breaches of the ceasefire, breaches of the truce, violations of the cease-fire, violations of the silence regime, violations were recorded, violations were reported, violations were registered, violations were observed, violations had been recorded, violations have been recorded, breaches were recorded, breaches were reported",
        ),
      ),
      ...list(
        "calm prevailed, calm was prevailing, calm prevails, calm has prevailed, calm held, relative calm prevailed, quiet prevailed, guns fell silent, guns went quiet, guns have gone quiet, guns fell quiet, guns were quiet, guns have fallen silent, guns had fallen silent, guns were silent, guns remained silent, guns are silent, calm along the front, calm along the line of contact, calm on the front, calm returned, calm has returned, calm had returned, uneasy calm prevailed, calm reigned, calm was holding, front was quiet, front lines were quiet, guns have been silent, guns had been silent, guns stayed silent, lull prevailed, quiet returned",
      ),
    ],
    not: list("market, markets, trading, stock, exchange, traffic, riots, polling, voting"),
    accept: alike(
      { kind: "holds" },
      "No ceasefire violations were recorded on Sunday.",
      "No violations of the truce were logged.",
      "Calm prevailed along the border of Armenia.",
      "The guns fell silent on Sunday.",
    ),
    reject: ["No traffic violations were recorded.", "Calm prevailed on the stock market."],
  },
  {
    id: "compliance.holds",
    type: "compliance",
    kind: "holds",
    verbs: list(
      `hold, hold up, respect, observe, abide by, comply with, adhere to, honour, honor, uphold, keep, keep to, stick to, stand by, maintain, implement,
       be bound by, follow, preserve, remain committed to, stay committed to, remain faithful to, live up to, fulfil, fulfill, survive, endure, persist, stay intact, remain intact, be in compliance with, remain in compliance with, keep faith with, conform to, live by, remain true to, be true to, stay true to, heed, work, continue to hold, appear to hold, seem to hold, appear to be holding, seem to be holding, stand firm, hold firm`,
    ),
    nouns: list("compliance, observance, adherence, respect for, fulfilment, upholding, observing"),
    about: TRUCES,
    recalls: true,
    not: [
      ...ELSE,
      ...list("talks, negotiations, negotiation, meeting, hearing, violations, violation, breach, breaches"),
    ],
    actor: ["agent"],
    accept: [
      {
        text: "The truce took effect on Sunday. Armenia has scrupulously respected it.",
        actor: ["ARM"],
        kind: "holds",
        yields: ["truce.in-force"],
      },
      { text: "The truce took effect on Sunday. So far it is holding.", kind: "holds", yields: ["truce.in-force"] },

      { text: "Armenia has respected the truce.", actor: ["ARM"], kind: "holds" },
      { text: "The truce has so far held.", kind: "holds" },
      { text: "The ceasefire largely held on Sunday.", kind: "partly-holds" },
      { text: "The truce is not fully respected.", kind: "partly-holds" },
      { text: "The truce was not respected.", kind: "violated" },
      { text: "The ceasefire is holding.", kind: "holds" },
      { text: "The ceasefire is mostly holding.", kind: "partly-holds" },
      { text: "The cease-fire was broadly observed.", kind: "partly-holds" },
      { text: "The truce appeared to be holding on Sunday.", kind: "holds" },
      ...alike(
        { actor: ["ARM"], kind: "holds" },
        "Armenia is abiding by the truce.",
        "Armenia complied with the ceasefire.",
        "Armenia is adhering to the ceasefire.",
        "Armenia has honoured the truce.",
        "Armenia has stuck to the ceasefire.",
        "Armenia kept the truce.",
      ),
    ],
    reject: [
      "Armenia held elections on Sunday.",
      "Armenia held talks on a ceasefire.",
      "Armenia took the hill on Sunday. It is holding.",
    ],
  },
  {
    id: "compliance.pact",
    type: "compliance",
    kind: "holds",
    verbs: list(
      "abide by, comply with, adhere to, honour, honor, uphold, respect, live up to, fulfil, fulfill, stick to, implement fully, fully implement, keep, keep side of, keep its side of, keep their side of, stand by, carry out, make good on, keep to, be faithful to",
    ),
    about: list(
      "peace agreement, peace deal, peace accord, peace accords, peace pact, peace process, agreement, agreements, accord, accords, terms, commitments, obligations, undertakings, undertaking, pledge, pledges, bargain, promises, what we signed, what was signed, what was agreed, what we agreed, what it signed, what they signed, what they agreed, word, end of the bargain, deal, memorandum, understanding",
    ),
    done: true,
    not: [...ELSE, ...TRUCES.filter((t) => !t.includes(" ")), "climate", "nuclear", "trade", "paris", "debt"],
    actor: ["agent"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["ARM"], kind: "holds" },
      "Armenia is abiding by the peace agreement.",
      "Armenia has honoured the accord.",
      "Armenia has upheld its commitments.",
      "Armenia has kept to what was agreed.",
    ),
    reject: [
      "The agreement forbids Armenia to carry out attacks.",
      "The bank honoured the agreement.",
      "Armenia complied with the climate agreement.",
    ],
  },
  {
    id: "compliance.collapsed",
    type: "compliance",
    kind: "collapsed",
    verbs: list(
      `collapse, fall apart, break down, unravel, fail, crumble, disintegrate, implode, founder, evaporate, fall through, come undone, come apart,
       fray, be in tatters, lie in tatters, lie in ruins, go up in smoke, come to an end, end, end abruptly, be over, erode, rupture, dissolve, melt away, run aground, splinter, be shattered, fall to pieces, fall into pieces, go to pieces, die, wither, peter out, not survive, blow up, come crashing down, go out of the window, be swept away, deteriorate, burst, be in ruins, be broken off`,
    ),
    about: TRUCES,
    recalls: true,
    not: [
      ...ELSE,
      ...list(
        "talks, negotiations, violations, meant to end, intended to end, designed to end, supposed to end, was to end, were to end, hoped to end, aimed, aim, began, efforts, ended by, ended with, ended in, ending in, ends with, end with, ended after, ended when",
      ),
    ],
    accept: [
      { text: "The ceasefire collapsed on Sunday in Nagorno-Karabakh." },
      ...alike(
        { kind: "collapsed" },
        "The truce fell apart.",
        "The ceasefire broke down in Sudan.",
        "The truce has crumbled.",
        "The ceasefire came to an end on Sunday.",
      ),
    ],
    reject: ["A bridge collapsed in Yerevan on Sunday.", "The talks on a truce collapsed."],
  },
  {
    id: "compliance.over",
    type: "compliance",
    kind: "collapsed",
    nouns: [
      ...cross(
        list("truce, ceasefire, cease-fire"),
        list(
          "is in tatters, was in tatters, lies in tatters, lay in tatters, in tatters, in ruins, in shreds, is over, was over, is dead, was dead, is finished, has ended, had ended, no longer exists, no longer in force, no longer in effect, null and void",
        ),
      ),
      ...cross(
        list(
          "collapse of the, breakdown of the, end of the, failure of the, unravelling of the, unraveling of the, demise of the, rupture of the",
        ),
        list("truce, ceasefire, cease-fire, armistice, cessation of hostilities, lull"),
      ),
      ...list(
        "truce collapse, ceasefire collapse, collapse of a ceasefire, collapse of a truce, return to fighting, return to hostilities, return to war, resumption of hostilities, resumption of fighting, resumption of the fighting, resumption of war",
      ),
    ],
    not: [
      ...ELSE,
      ...list(
        "fear, fears, prevent, avoid, avert, risk, talks, warned, threatened, demand, demanded, rule, ruled, rules",
      ),
    ],
    accept: alike(
      { kind: "collapsed" },
      "The ceasefire is over.",
      "The truce was in tatters.",
      "The collapse of the truce was noted.",
      "The return to fighting in Sudan was noted.",
      "The ceasefire is dead.",
    ),
    reject: ["The match is over.", "They warned of a return to war."],
  },
  {
    id: "compliance.ended",
    type: "compliance",
    kind: "collapsed",
    verbs: list(
      `call off, abandon, scrap, terminate, revoke, repudiate, renounce, rescind, end, cancel, annul, denounce, declare over, pronounce dead, declare dead, declare null,
       pull out, pull out of, withdraw from, walk away from, back out of, quit, break off, call time on, bring to an end, put an end to, declare an end to, lift, withdraw, walk away, back out, quit, opt out, tear up, rip up, ditch, drop, shelve, suspend, formally end, void, pronounce over`,
    ),
    about: list(
      "truce, ceasefire, cease-fire, armistice, cessation of hostilities, ceasefire agreement, truce agreement, silence regime, ceasefire deal, cessation, moratorium, suspension of hostilities, unilateral truce, unilateral ceasefire, lull, pause",
    ),
    recalls: true,
    not: [
      ...ELSE,
      ...list("talks, negotiations, aimed, violations, bombardment, war, fighting, hostilities, conflict"),
    ],
    actor: ["agent"],
    needs: ["actor"],
    accept: alike(
      { actor: ["eln"], kind: "collapsed", yields: ["reject.cancel"] },
      "The ELN has called off the ceasefire.",
      "The ELN abandoned the truce.",
      "The ELN ended its ceasefire on Sunday.",
      "The ELN has suspended the ceasefire.",
      "The ELN tore up the ceasefire.",
    ),
    reject: ["The ELN called off the meeting.", "The actor ended his holiday."],
  },
  {
    id: "compliance.back-to-war",
    type: "compliance",
    kind: "collapsed",
    verbs: list(
      "return to fighting, return to war, return to hostilities, resume fighting, resume hostilities, resume the war, go back to war, slide back into war, slide back to war, relapse into war, return to arms, return to the battlefield, pick up arms again, reopen hostilities, relaunch offensive, resume attacks, resume armed attacks, resume its attacks, resume military operations, resume shelling, resume bombing, plunge back into war, take up arms again, resume armed struggle, resume offensive operations",
    ),
    actor: ["agent"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["ARM", "AZE"] },
      "Armenia and Azerbaijan returned to fighting on Sunday.",
      "Armenia and Azerbaijan resumed hostilities.",
      "Armenia and Azerbaijan went back to war.",
    ),
    reject: ["The boxer returned to fighting on Sunday."],
  },
  {
    id: "compliance.extended",
    type: "compliance",
    kind: "extended",
    verbs: list(
      `extend, prolong, renew, roll over, lengthen, stretch, be given extension, get extension, add days to, agree to extend, agree to prolong, agree to renew, agree on extending, agree on prolonging, decide to extend, announce extension of, agree extension of, agree to extension of,
       recommit to, reaffirm commitment to, re-establish, reestablish`,
    ),
    nouns: list("extension, prolongation, renewal"),
    about: TRUCES,
    recalls: true,
    not: [...NO_TRUCE, ...list("talks, negotiations, possible")],
    actor: ["agent", "between"],
    accept: [
      {
        text: "The truce took effect on Sunday. It was extended until Friday.",
        kind: "extended",
        yields: ["truce.in-force"],
      },

      { text: "Armenia and Azerbaijan extended the truce on Sunday.", actor: ["ARM", "AZE"] },
      ...alike(
        { actor: ["ARM", "AZE"], kind: "extended" },
        "Armenia and Azerbaijan agreed to extend the ceasefire.",
        "Armenia and Azerbaijan prolonged the truce.",
        "Armenia and Azerbaijan have renewed the truce.",
      ),
      { text: "The ceasefire in Sudan was prolonged by three days.", kind: "extended" },
    ],
    reject: ["Armenia extended its border with Georgia."],
  },
  {
    id: "compliance.expired",
    type: "compliance",
    kind: "expired",
    verbs: list(
      "expire, lapse, run out, elapse, run its course, come to term, be allowed to lapse, reach its end, come to its end",
    ),
    nouns: list("expiry, expiration, lapse, expiry of the, expiration of the, end of the truce period"),
    about: TRUCES,
    recalls: true,
    not: NO_TRUCE,
    accept: alike(
      { kind: "expired" },
      "The truce expired on Sunday.",
      "The ceasefire lapsed at midnight.",
      "The truce ran out on Sunday.",
      "The expiry of the truce was noted.",
    ),
    reject: ["The licence of the Armenian station expired on Sunday."],
  },
];
