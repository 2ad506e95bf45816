import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

/** Links of a harder kind: threats, protests, punishment, compulsion, force (pairs.ts has the others). */
export const pairsForce: readonly Rule[] = [
  {
    id: "threaten.pair",
    type: "THREATEN",
    given: true,
    verbs:
      list(`threaten, warn, menace, intimidate, blackmail, give deadline, set deadline, give ultimatum, issue warning,
       issue ultimatum, vow revenge, vow to punish, put on notice, dare, rattle, bully, extort, coerce, haunt, endanger`),
    nouns:
      list(`threat to, threats to, threat against, threats against, warning to, ultimatum, deadline to, deadline for,
       blackmail of, intimidation of`),
    actor: ["agent", "by", "from", "near"],
    recipient: ["patient", "to", "against", "on", "with"],
    accept: [
      { text: "The landlord gave the weavers a Friday deadline.", source: "The landlord", target: "the weavers" },
    ],
    reject: ["Landlords thanked weavers."],
  },
  {
    id: "protest.pair",
    type: "PROTEST",
    given: true,
    verbs:
      list(`protest, protest against, demonstrate, demonstrate against, rally, rally against, march, march against, picket, boycott,
       strike, go on strike, walk out, down tools, stage walkout, stage sit-in, stage protest, stage a sit-down protest, hold protest,
       hold rally, start hunger strike, begin hunger strike, go on hunger strike, fast, occupy, blockade, block road, block roads,
       block the road, burn flag, burn effigy, torch flag, riot, clash with police, pelt, vandalise, vandalize, deface, chant, chant
       slogans, take to the streets, besiege, storm, hurl stones`),
    nouns:
      list(`protest against, protests against, demonstration against, demonstrations against, rally against, march against,
       strike, hunger strike, sit-in, sit-down protest, walkout, boycott of, picket, uprising against, revolt against, riot, riots,
       protest demonstration, in protest at, in protest against, in protest of, on strike, on hunger strike, protesters in,
       demonstrators in`),
    actor: ["agent", "by", "of", "near"],
    recipient: ["against", "at", "patient", "in", "on", "of"],
    accept: [
      {
        text: "The organ builders downed tools over the pay at the cathedral.",
        source: "The organ builders",
        target: "the cathedral",
      },
    ],
    reject: ["Builders thanked bishops."],
  },
  {
    id: "sanction.pair",
    type: "SANCTION",
    given: true,
    verbs:
      list(`suspend, suspend aid, cut aid, reduce aid, halt aid, end aid, withhold aid, freeze aid, cut funding, cut off, expel, oust,
       sack, fire, dismiss from, remove from, recall, withdraw ambassador, withdraw peacekeepers, withdraw observers, end mediation,
       suspend talks, end talks, break off talks, halt talks, sever, sever ties, break ties, cut ties, break off relations, downgrade,
       suspend cooperation, end cooperation, suspend membership, disown, quit, exclude, ostracise, ostracize, isolate, discontinue,
       scale back, scale down, terminate contract, cancel contract, revoke, rescind, disinvite, strip of, demote`),
    nouns:
      list(`suspension of, expulsion of, severing of, cut in aid, cuts in aid, reduction in aid, withdrawal of aid, halt to aid,
       dismissal of`),
    actor: ["agent", "by", "from", "near"],
    recipient: ["to", "from", "with", "patient", "in", "of"],
    accept: [{ text: "The league suspended two clubs for a year.", source: "The league", target: "two clubs" }],
    reject: ["Leagues thanked clubs."],
  },
  {
    id: "mobilize.pair",
    type: "MOBILIZE",
    given: true,
    verbs:
      list(`mobilise, mobilize, put on alert, place on alert, remain on alert, be on alert, go on alert, stay on alert, put on standby, place on
       standby, deploy, redeploy, station, amass, mass, muster, strengthen forces, strengthen presence, intensify forces, reinforce,
       bolster, beef up, beef up security, step up security, send troops, send soldiers, send forces, send reinforcements, dispatch
       troops, move troops, mobilise troops, mobilize troops, call up reservists, conscript, draft, patrol, guard, fortify, arm itself,
       test, test-fire, rally troops`),
    nouns:
      list(`on alert, on high alert, on full alert, on standby, mobilisation, mobilization, deployment of, troop build-up,
       troop buildup, military build-up, military buildup, build-up of, buildup of, reinforcements to, military presence in,
       troops to, soldiers to`),
    actor: ["agent", "by", "of", "near"],
    recipient: ["to", "in", "against", "on"],
    accept: [
      {
        text: "The customs guard remained on alert near the old ferry pier.",
        source: "The customs guard",
        target: "the old ferry pier",
      },
    ],
    reject: ["Guards thanked sailors."],
  },
  {
    id: "coerce.pair",
    type: "COERCE",
    given: true,
    verbs:
      list(`arrest, detain, jail, imprison, hold, lock up, deport, expel from, extradite, ban, ban from, bar, bar from, prohibit, prohibit from,
       forbid, prevent from, stop from, block from, restrict, limit, curb, censor, silence, muzzle, gag, shut down, close down, close,
       seal off, cordon off, seize, confiscate, impound, requisition, nationalise, nationalize, freeze assets, evict, force out, force,
       force from, drive out, displace, disperse, impose, impose on, impose curfew, impose martial law, declare martial law, declare
       state of siege, impose sanctions, sanction, fine, penalise, penalize, tax, stop the work of, halt the work of, outlaw, dissolve, disband,
       suppress, crack down on, repress, subjugate, rule, annex, occupy, order the arrest, order arrest, order detention, issue arrest
       warrant, issue an arrest warrant, remand, handcuff, deny, strip, hack, sabotage, harass, persecute, surround, blacklist, execute
       warrant, round up, subdue, restrain, quarantine, demolish home, demolish the home`),
    nouns:
      list(`arrest of, detention of, arrest warrant for, arrest warrant against, deportation of, ban on, crackdown on, curfew in,
       restrictions on, seizure of, eviction of, sanctions on, sanctions against, imprisonment of, purge of, harassment of,
       persecution of, repression of, siege of, occupation of`),
    actor: ["agent", "by", "from", "near"],
    recipient: ["patient", "on", "in", "of", "from", "against", "for"],
    accept: [
      { text: "The county has barred the circus from the common.", source: "The county", target: "the circus" },
      { text: "The regent forced the abbot out of the city.", source: "The regent", target: "the abbot" },
    ],
    reject: ["Counties thanked clowns."],
  },
  {
    id: "assault.pair",
    type: "ASSAULT",
    given: true,
    verbs:
      list(`attack, kill, murder, slay, shoot, shoot at, stab, bomb, shell, strike, hit, raid, ambush, invade, storm, overrun, beat, beat up,
       torture, rape, kidnap, abduct, take hostage, hold hostage, hold as human shields, use as human shields, assassinate, execute, massacre,
       destroy, torch, burn, burn down, blow up, loot, ransack, pillage, wound, injure, maim, hurt, bombard, target, pound, hammer, clash,
       clash with, fight, battle, fire on, fire at, open fire on, violate ceasefire, break ceasefire, breach ceasefire, impose blockade,
       besiege, launch war, wage war, launch cyber, declare war, go to war, step up attacks, intensify attacks, continue attacks, gas, poison,
       behead, lynch, drown, crush, punch, slap, assault, seize, capture, take, take over, retake, recapture, sink, down, shoot down, decimate`),
    nouns:
      list(`attack on, attacks on, assault on, strike on, strikes on, raid on, raids on, bombing of, shelling of, killing of, murder of,
       assassination of, massacre of, invasion of, war on, war against, war with, offensive against, operation against, airstrike, airstrikes,
       air strike, air strikes, attack against, attacks against, abduction of, kidnapping of, blockade of, cyber attack, cyber attacks,
       cyberattack, cyberattacks, violation of ceasefire, ceasefire violation, fighting with, clashes with, battle with`),
    actor: ["agent", "by", "of", "near"],
    recipient: ["patient", "on", "against", "of", "at", "with", "in"],
    accept: [
      {
        text: "The pirates ransacked the storehouse of the tea merchants.",
        source: "The pirates",
        target: "the tea merchants",
      },
    ],
    reject: ["Pirates thanked merchants."],
  },
];
