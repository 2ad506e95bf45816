import type { Rule } from "../rule.js";
import { GAMES, list, phrases } from "./agree-words.js";

const BOTH = { actor: ["between", "agent", "by"], recipient: ["with", "alongside"], mutual: true } as const;

const HOLD =
  "hold, stage, conduct, launch, begin, start, kick off, carry out, open, run, perform, mount, conclude, complete, wrap up, join, resume, host, take part in, participate in";

const EXERCISES = `military exercises, military exercise, military drills, military drill, naval exercises, naval exercise, naval
       drills, naval drill, exercises, exercise, drills, drill, war games, manoeuvres, maneuvers, air exercises, air
       exercise, air drills, training exercises, training exercise, military training, military manoeuvres, military
       maneuvers, sea drills, live-fire drills, live-fire exercises, patrols, patrol, air patrols, border patrols,
       naval patrols, sea patrols, military operations, military operation, operations, operation, raids, offensive,
       air defence exercises, counter-terrorism exercises, anti-terror drills`;

export const cooperate: readonly Rule[] = [
  {
    id: "cooperate.exercise",
    type: "COOPERATE",
    verbs: phrases(
      HOLD,
      list(EXERCISES)
        .map((e) => `${e} with`)
        .join(", "),
    ),
    nouns: list(EXERCISES).map((e) => `${e} with`),
    not: GAMES,
    ...BOTH,
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Jordan held joint military exercises with Britain.", actor: ["GBR", "JOR"] },
      { text: "India conducted joint drills with Japan.", actor: ["IND", "JPN"] },
      { text: "The Philippines staged war games with Australia.", actor: ["AUS", "PHL"] },
      { text: "China staged naval drills with Russia.", actor: ["CHN", "RUS"] },
      { text: "Egypt took part in military exercises with Sudan.", actor: ["EGY", "SDN"] },
    ],
    reject: ["The choir held breathing exercises with its members.", "Schools staged fire drills with parents."],
  },
  {
    id: "cooperate.exercise-both",
    type: "COOPERATE",
    verbs: phrases(
      HOLD,
      list(EXERCISES)
        .map((e) => `joint ${e}`)
        .join(", "),
    ),
    nouns: phrases("joint, bilateral, multinational, trilateral, combined, coordinated", EXERCISES),
    not: GAMES,
    actor: ["between", "by", "agent", "of", "near"],
    recipient: ["alongside"],
    mutual: true,
    needs: ["actor", "party"],
    accept: [
      {
        text: "Thailand and Cambodia held joint naval exercises.",
        actor: ["KHM", "THA"],
        yields: ["mobilize.muster"],
      },
      { text: "Joint naval drills by Iran and Russia began.", actor: ["IRN", "RUS"], yields: ["mobilize.muster"] },
    ],
    reject: ["The two police unions ran joint courses."],
  },
  {
    id: "cooperate.work-together",
    type: "COOPERATE",
    verbs:
      list(`cooperate, co-operate, collaborate, coordinate, co-ordinate, work together, work jointly, work closely, work
       hand in hand, join forces, join hands, team up, act jointly, act together, liaise, partner, pool resources, pool
       forces, close ranks, strengthen cooperation, strengthen co-operation, strengthen ties, strengthen relations,
       deepen cooperation, deepen ties, deepen relations, expand cooperation, expand ties, boost cooperation, boost
       ties, boost relations, enhance cooperation, enhance ties, enhance relations, step up cooperation, improve
       cooperation, improve ties, improve relations, increase cooperation, intensify cooperation, resume cooperation,
       restore cooperation, develop ties, develop cooperation, bolster ties, bolster cooperation, cement ties, forge
       ties, forge alliance, form an alliance, form alliance, build ties, broaden cooperation, fight together, launch a
       partnership, enter into partnership, maintain cooperation, resume trade, restore trade, coordinate efforts,
       align with`),
    nouns: [
      ...phrases(
        "military, security, defence, defense, intelligence, economic, judicial, police, counter-terrorism, counterterrorism, anti-terrorism, energy, nuclear, border, bilateral, strategic, technical, trade, legal, cross-border, close",
        "cooperation, co-operation, collaboration, coordination, co-ordination, partnership",
      ),
      "cooperation between",
      "co-operation between",
      "collaboration between",
      "coordination between",
      "cooperation with",
      "co-operation with",
    ],
    not: [
      ...list("arrested, accused, charged, suspected, accusing, accuse, convicted, jailed"),
      ...GAMES,
      ...list(
        `promise, pledge, willing, ready, talks, agreement, agreements, memorandum, pact, treaty, council, organisation,
       organization, minister, deal, halt, halted, suspend, suspended, cut, end, ended, freeze, university, refused,
       called, call, calls, urged, urge`,
      ),
    ],
    actor: ["between", "agent"],
    recipient: ["with"],
    mutual: true,
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Turkey cooperates with Ukraine.", actor: ["TUR", "UKR"] },
      { text: "Kenya joined forces with Ethiopia.", actor: ["ETH", "KEN"] },
      { text: "Iran strengthened its ties with Iraq.", actor: ["IRN", "IRQ"] },
      { text: "Mali expanded its military cooperation with Russia.", actor: ["MLI", "RUS"] },
      { text: "Israel deepened its cooperation with Greece.", actor: ["GRC", "ISR"] },
      { text: "Chad cooperated with Niger.", actor: ["NER", "TCD"] },
      { text: "Rwanda is working closely with Mozambique.", actor: ["MOZ", "RWA"] },
      { text: "Greece boosted its ties with Egypt.", actor: ["EGY", "GRC"] },
      { text: "Uganda coordinated with Kenya.", actor: ["KEN", "UGA"] },
      { text: "Qatar forged ties with Chad.", actor: ["QAT", "TCD"] },
    ],
    reject: ["The singer teamed up with a drummer.", "Doctors cooperate with nurses at the clinic."],
  },
  {
    id: "cooperate.together",
    type: "COOPERATE",
    verbs:
      list(`cooperate, co-operate, collaborate, work together, work jointly, act jointly, join forces, join hands, team up,
       fight together, pool forces, pool resources, coordinate operations, coordinate efforts, strengthen ties,
       strengthen cooperation, deepen ties, deepen cooperation, expand cooperation, boost ties, boost cooperation, form
       an alliance, form alliance, forge alliance, resume cooperation, resume trade`),
    nouns: ["cooperation between", "co-operation between", "collaboration between", "coordination between"],
    not: [
      ...list("arrested, accused, charged, suspected, accusing, accuse"),
      ...GAMES,
      ...list("with, promise, pledge, willing, ready, talks, agreement, agreements, lack"),
    ],
    actor: ["between", "agent"],
    mutual: true,
    needs: ["actor", "party"],
    accept: [
      { text: "Turkey and Ukraine are cooperating closely.", actor: ["TUR", "UKR"] },
      { text: "Cooperation between Iraq and Iran continued.", actor: ["IRN", "IRQ"] },
      { text: "Ethiopia and Kenya joined forces on Monday.", actor: ["ETH", "KEN"] },
      { text: "Niger and Mali formed an alliance.", actor: ["MLI", "NER"] },
    ],
    reject: ["Neighbours worked together in the garden."],
  },
  {
    id: "cooperate.share",
    type: "COOPERATE",
    verbs: list(
      `share, exchange, swap, pass, pass on, hand over, provide, relay, turn over, transmit, submit, disclose, give,
       trade, pool`,
    ),
    nouns: list("sharing, sharing of, exchange of, exchanges of"),
    about:
      list(`intelligence, intelligence data, information, evidence, data, satellite imagery, satellite images, radar data,
       targeting data, intelligence reports, flight data, expertise, know-how, coordinates, minefield maps, mine maps,
       maps of minefields, technology, technical data, account information, biometric data, early warning data,
       classified information`),
    not: [
      ...GAMES,
      ...list("customers, users, user, readers, website, reporters, journalists, media, prisoners, fire"),
    ],
    actor: ["agent", "between"],
    recipient: ["to", "with"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "The sharing of intelligence by Britain with Ukraine continues.", actor: ["GBR"], recipient: ["UKR"] },
      { text: "The United States shared intelligence with Ukraine.", actor: ["USA"], recipient: ["UKR"] },
      { text: "Turkey handed over evidence to Iraq.", actor: ["TUR"], recipient: ["IRQ"] },
      { text: "Israel passed information to Egypt.", actor: ["ISR"], recipient: ["EGY"] },
      { text: "Azerbaijan provided minefield maps to Armenia.", actor: ["AZE"], recipient: ["ARM"] },
      { text: "Jordan exchanged information with Iraq.", actor: ["JOR"], recipient: ["IRQ"] },
    ],
    reject: ["The site shared data with advertisers.", "The bank gave information to customers."],
  },
  {
    id: "cooperate.extradite",
    type: "COOPERATE",
    verbs: list(
      `extradite, approve extradition, order extradition, grant extradition, hand over suspect, hand over suspects,
       hand over fugitive, hand over fugitives, surrender suspect, transfer suspect, transfer suspects, render`,
    ),
    nouns: list("extradition of, extradition from"),
    not: list(
      `refuse, refused, refuses, fight, fights, fighting, request, requested, requests, seek, sought, seeks, demand,
       demands, challenge`,
    ),
    actor: ["agent", "by", "from"],
    recipient: ["to"],
    needs: ["actor", "party"],
    accept: [
      {
        text: "Serbia extradited a suspect to Croatia.",
        actor: ["SRB"],
        recipient: ["HRV"],
        yields: ["coerce.deport"],
      },
      { text: "The suspects were extradited by Kenya.", actor: ["KEN"], yields: ["coerce.deport"] },
    ],
    reject: ["The actor was praised in Croatia.", "Kenya refused extradition to Rwanda."],
  },
  {
    id: "cooperate.train",
    type: "COOPERATE",
    verbs: list("train, instruct, mentor, advise, drill"),
    nouns: list("training of, training for, training mission for"),
    about: list(
      `troops, soldiers, forces, army, police, pilots, officers, recruits, coast guard, border guards, security forces,
       navy, air force, militia, fighters, rebels, commandos, militants, cadets, servicemen, crews`,
    ),
    not: GAMES,
    actor: ["agent", "by"],
    recipient: ["patient", "of", "for"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Britain trained Ukrainian soldiers.", actor: ["GBR"], recipient: ["UKR"] },
      { text: "Turkey trains Somali troops.", actor: ["TUR"], recipient: ["SOM"] },
      { text: "Rwanda trained Mozambican troops.", actor: ["RWA"], recipient: ["MOZ"] },
    ],
    reject: ["The school trains police dogs.", "The academy trained officers of the bank."],
  },
  {
    id: "cooperate.investigation",
    type: "COOPERATE",
    verbs: list(
      `assist, help, aid, give testimony to, testify before, give evidence to, hand documents to, open archives to`,
    ),
    about: list(
      `investigation, investigations, inquiry, enquiry, probe, investigators, prosecutors, tribunal, inspectors,
       commission of inquiry, war crimes court, watchdog, fact-finding mission, search for the missing`,
    ),
    not: [...GAMES, ...list("refused, refuses, refuse, failed, fbi")],
    actor: ["agent"],
    recipient: ["with"],
    needs: ["actor", "party"],
    accept: [
      { text: "Serbia assisted the tribunal.", actor: ["SRB"] },
      { text: "Sudan helped the investigators.", actor: ["SDN"] },
      { text: "Libya gave evidence to the tribunal.", actor: ["LBY"] },
    ],
    reject: ["The driver assisted the investigation.", "The baker helped the inspectors."],
  },
];
