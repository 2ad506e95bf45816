import { NOUNS } from "../nouns.js";
import type { Rule } from "../rule.js";
import { BODIES, CAPTIVES_MORE, LAND, THINGS } from "./retreat-words.js";
import { alike, cross, list } from "./truce-words.js";

/** Captives freed, the dead, land and things given back. */
export const returns: readonly Rule[] = [
  {
    id: "retreat.release",
    type: "RETREAT",
    mode: "release",
    verbs: list(
      "free, release, hand, hand over, repatriate, set free, let go, let free, turn over, return, liberate, send home, discharge, exchange, swap, transfer, trade, give up, send back, give back, deliver",
    ),
    about: "captives",
    not: list(
      "figures, statement, film, album, report, video, footage, abuse, must, information, list, lists, names, data, pictures, letter",
    ),
    actor: ["agent", "between"],
    recipient: ["to", "patient"],
    needs: ["actor"],
    accept: [
      { text: "Azerbaijan freed 12 prisoners on Monday.", actor: ["AZE"], yields: ["assault.strike"] },
      ...alike(
        { actor: ["AZE"], yields: ["assault.strike"] },
        "Azerbaijan released 12 prisoners of war on Monday.",
        "Azerbaijan set free 12 captives on Monday.",
        "Ten hostages were freed by Azerbaijan.",
        "Ten prisoners were returned by Azerbaijan.",
      ),
      {
        text: "Azerbaijan handed over ten captives to Armenia.",
        actor: ["AZE"],
        recipient: ["ARM"],
        yields: ["assault.strike"],
      },
      {
        text: "Azerbaijan repatriated ten prisoners of war to Armenia.",
        actor: ["AZE"],
        recipient: ["ARM"],
        yields: ["assault.strike"],
      },
      {
        text: "Armenia and Azerbaijan exchanged prisoners of war on Monday.",
        actor: ["ARM", "AZE"],
        yields: ["provision.prisoner-exchange", "assault.attack", "assault.strike"],
      },
    ],
    reject: ["Azerbaijan released figures on exports.", "Azerbaijan released a film about hostages."],
  },
  {
    id: "retreat.freed",
    type: "RETREAT",
    mode: "release",
    verbs: list(
      "free, release, set free, let go, let free, release from captivity, release from prison, release from detention, release from custody, release from jail, hand over, turn over, repatriate, free from captivity, liberate from captivity, allow to go home, allow to return home",
    ),
    about: CAPTIVES_MORE,
    not: list(
      "audio, clip, bodies, body, remains, coffins, corpses, figures, statement, film, album, report, video, footage, song, book, movie, game, data, up, rein, hand, trade, market, press, market, club, contract, images, photos, pictures, information, names, time, speech, kick, territory, area, from poverty, iphone, single, tax, gas, gases, energy, power, control, money, funds, survey, study, city, town, village",
    ),
    actor: ["agent"],
    recipient: ["to", "patient"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["AZE"] },
      "Azerbaijan released two journalists on Monday.",
      "Azerbaijan freed 12 soldiers on Monday.",
      "Two activists were freed by Azerbaijan.",
      "Azerbaijan has set free two activists.",
      "Azerbaijan handed over two sailors.",
    ),
    reject: [
      "The club released two players on Monday.",
      "Armenia released a report on students.",
      "The studio released the film to journalists.",
    ],
  },
  {
    // Whoever is armed hands over so many of something: people or guns, whatever the report calls them.
    id: "retreat.hand-over",
    type: "RETREAT",
    verbs: list("hand over, turn over, turn in, hand in, hand back, give back, surrender"),
    not: list(
      `bodies, body, remains, corpses, power, presidency, leadership, command, control, responsibility, documents, document, list, lists, names, letter, report, evidence, information, maps, keys, passport, passports, tickets, cheque, dossier, files, data, proposal,
       food, aid, tonnes, tons, money, dollars, euros, rupees, million, points, goals, lead, rights, sovereignty, title, chair, chairmanship, certificates, awards, reins, ball, duties, post, phone, phones, petition, copy, copies, to police, to the police, to face`,
    ),
    actor: ["agent"],
    recipient: ["to", "patient"],
    states: ["actual", "historical"],
    needs: ["actor", "force", "goods"],
    accept: [
      { text: "The MILF handed over two poachers on Monday.", actor: ["milf"] },
      { text: "Rebels of the M23 handed in 40 grenades at Sake.", actor: ["m23"] },
    ],
    reject: [
      "The army handed over power to a council.",
      "Sudan handed over two million dollars.",
      "The M23 handed over a list of 30 names.",
    ],
  },
  {
    id: "retreat.from-captivity",
    type: "RETREAT",
    mode: "release",
    verbs: cross(
      ["release from", "free from", "set free from", "let out of", "discharge from"],
      ["captivity", "detention", "custody", "prison", "jail", "house arrest", "a prison", "a jail", "the prison"],
    ),
    actor: ["agent", "by"],
    recipient: ["patient"],
    not: list("film, hospital, poverty, fraud, theft, rape, drunk, murder, club"),
    needs: ["recipient", "party"],
    accept: [{ text: "Two Ukrainians were released from captivity by Russia.", actor: ["RUS"], recipient: ["UKR"] }],
    reject: ["The swindler was released from prison."],
  },
  {
    id: "retreat.release-noun",
    type: "RETREAT",
    mode: "release",
    nouns: list("release, freeing, liberation, repatriation"),
    about: [...NOUNS.captives, ...CAPTIVES_MORE],
    not: list(
      "film, album, report, figures, press, video, demand, demanded, demands, demanding, call, calls, called, should, would, agreed, must, secure, secured, urged, negotiate, talks, promised, include, includes, refugees, negotiating, seek, seeking, return for, exchange for",
    ),
    actor: ["by", "agent"],
    recipient: ["of"],
    needs: ["actor", "recipient", "party"],
    accept: alike(
      { actor: ["IRN"] },
      "Iran announced the release of two nationals of Kuwait.",
      "The release of two Kuwaiti sailors by Iran was noted.",
    ),
    reject: ["Iran announced the release of figures.", "The band announced the release of an album for children."],
  },
  {
    id: "retreat.walked-free",
    type: "RETREAT",
    mode: "release",
    verbs: list("walk free, go free, regain freedom, regain liberty, be freed, be released"),
    nouns: cross(
      ["release of", "freeing of", "freed", "newly released", "handover of", "return of", "liberation of"],
      list(
        "the hostages, hostages, prisoners, prisoners of war, detainees, captives, all hostages, captured soldiers, abducted girls, political prisoners",
      ),
    ),
    about: "captives",
    not: list(
      "demand, demanded, demands, demanding, call, calls, called, should, would, agreed, must, secure, urged, negotiate, talks, promised, exchange, allow, include, includes",
    ),
    actor: ["by", "from"],
    recipient: ["patient"],
    accept: [{ text: "Ten hostages walked free on Monday." }, { text: "Ten captives went free on Monday." }],
    reject: ["The driver walked free from court."],
  },
  {
    id: "retreat.swap-done",
    type: "RETREAT",
    mode: "release",
    verbs: list(
      "take place, be carried out, be completed, complete, carry out, conduct, go ahead, hold, conclude, stage, execute",
    ),
    about: list(
      "prisoner exchange, prisoner swap, prisoner exchanges, prisoner swaps, exchange of prisoners, swap of prisoners, exchange of captives, hostage release, prisoner release, release of prisoners, release of hostages, hostage exchange, hostage swap, exchange of detainees",
    ),
    not: list("should, will, would, could, postponed, delayed, agreed, hopes"),
    actor: ["between", "agent"],
    mutual: true,
    accept: [
      { text: "A prisoner exchange took place between Armenia and Azerbaijan.", actor: ["ARM", "AZE"] },
      { text: "Armenia and Azerbaijan carried out a prisoner swap on Monday.", actor: ["ARM", "AZE"] },
      { text: "Armenia and Azerbaijan conducted a prisoner exchange.", actor: ["ARM", "AZE"] },
    ],
    reject: ["The exchange of gifts took place in Baku."],
  },
  {
    id: "retreat.bodies",
    type: "RETREAT",
    mode: "return",
    verbs: list(
      "fly home, fly back, bring back, carry home, return, hand over, give back, send back, repatriate, transfer, turn over, deliver, release, surrender, exchange, swap, bring home, send home, yield up, receive",
    ),
    about: BODIES,
    not: list(
      "governing, student, regulatory, legislative, electoral, celestial, un bodies, state bodies, government bodies, public, international bodies, world, executive",
    ),
    actor: ["agent", "between"],
    recipient: ["to", "of"],
    needs: ["actor", "party"],
    accept: [
      ...alike(
        { actor: ["AZE"], recipient: ["ARM"] },
        "Azerbaijan returned the bodies of 30 soldiers to Armenia.",
        "Azerbaijan handed over 30 bodies to Armenia.",
        "Azerbaijan repatriated the remains of ten soldiers to Armenia.",
      ),
      { text: "Hamas transferred two coffins to Israel.", actor: ["hamas"], recipient: ["ISR"] },
    ],
    reject: ["The swimmer returned her body to form.", "Armenia handed over the cup."],
  },
  {
    // Whoever gets people of his own back, alive or dead, has taken no place.
    id: "retreat.take-back",
    type: "RETREAT",
    mode: "return",
    verbs: list("take back, get back, receive back, take delivery of"),
    about: [
      ...BODIES,
      ...CAPTIVES_MORE,
      ...list("prisoners, prisoners of war, pows, captives, hostages, detainees, wounded, its own, their own"),
    ],
    done: true,
    not: list("town, village, city, control, territory, positions, district, districts, government, government-held"),
    actor: ["agent"],
    recipient: ["from"],
    needs: ["actor", "party"],
    accept: [
      { text: "Ukraine took back six of its own on Monday.", actor: ["UKR"] },
      { text: "Sudan took back the bodies of 30 soldiers.", actor: ["SDN"] },
      { text: "Azerbaijan took back six of its own soldiers from Armenia.", actor: ["AZE"], recipient: ["ARM"] },
    ],
    reject: ["Azerbaijan took back three villages on Monday.", "The shop took back six of its own lamps."],
  },
  {
    id: "retreat.hand-back",
    type: "RETREAT",
    mode: "return",
    verbs: list(
      "hand over, give back, hand back, cede, relinquish, transfer, turn over, give up, yield, restore, vacate, deliver up, sign over, turn over control of, hand control of, transfer control of, cede control of, relinquish control of, give up control of, surrender control of, lose control of, hand over control of",
    ),
    about: LAND,
    not: list(
      "home, homes, refugees, displaced, residents, power, lead, title, office, talks, people, students, players, players, families, visit, prisoners, bodies, weapons, seat, possession, safely, work, life, normal, point, points, calm, business, residents, party, patients, ball, company, money, service",
    ),
    actor: ["agent"],
    recipient: ["to"],
    needs: ["actor", "party"],
    accept: [
      ...alike(
        { actor: ["ARM"], recipient: ["AZE"] },
        "Armenia handed over three districts to Azerbaijan.",
        "Armenia ceded the villages to Azerbaijan.",
        "Armenia relinquished the territory to Azerbaijan.",
        "Armenia gave back the land to Azerbaijan.",
      ),
    ],
    reject: ["Armenia returned to the talks.", "The tenant gave up his post in Georgia."],
  },
  {
    id: "retreat.restitution",
    type: "RETREAT",
    mode: "return",
    verbs: list("return, hand over, give back, hand back, repatriate, restitute, turn over, release, restore"),
    about: THINGS,
    not: list("visit, home, power, bodies, film, footage"),
    actor: ["agent"],
    recipient: ["to"],
    needs: ["actor", "recipient", "party"],
    accept: alike(
      { actor: ["USA"], recipient: ["IRQ"] },
      "The United States gave back six artifacts to Iraq.",
      "The United States handed over the vessel to Iraq.",
      "The United States gave back the archives to Iraq.",
    ),
    reject: ["The ship returned to Iraq on Monday."],
  },
];
