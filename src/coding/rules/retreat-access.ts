import type { Rule } from "../rule.js";
import { CLOSED, FIRE, OFFICES, RELIEF, SIEGES } from "./retreat-words.js";
import { alike, list } from "./truce-words.js";

/** Fire ceased, ways opened, offices left. */
export const accesses: readonly Rule[] = [
  {
    id: "retreat.ceasefire",
    type: "RETREAT",
    mode: "ceasefire",
    verbs: list(
      "halt, suspend, cease, stop, pause, call off, freeze, discontinue, interrupt, wind down, scale back, ease, abandon, cancel, curtail, abort, refrain from, put on hold, desist from",
    ),
    about: FIRE,
    not: list(
      "agreed, price, trade, talks, shipping, factory, airline, airlines, company, tax, drilling, production, vowed, until, labour, labor, industrial, hunger, banking, unless, workers, teachers, campaigning, rail, port, plant, call, calls, called, demand, business, commercial, mining, flights, oil",
    ),
    actor: ["agent"],
    recipient: ["against", "on"],
    needs: ["actor", "party"],
    accept: [
      {
        text: "Israel suspended military operations on Monday.",
        actor: ["ISR"],
        yields: ["assault.attack", "assault.clash", "assault.strike"],
      },
      {
        text: "Israel halted combat operations on Monday.",
        actor: ["ISR"],
        yields: ["assault.attack", "assault.clash", "assault.strike"],
      },
    ],
    reject: ["The airline suspended operations on Monday.", "Workers ended their strikes in Israel."],
  },
  {
    id: "retreat.ceased-fire",
    type: "RETREAT",
    mode: "ceasefire",
    verbs: list(
      "cease fire, cease firing, hold fire, hold its fire, hold their fire, stop shooting, stop firing, stop shelling, stop bombing, stop fighting, silence guns, silence the guns, silence their guns, silence its guns, stand down forces, back down from fighting, lay low arms, disengage from fighting",
    ),
    not: list("film, budget, agreed, agree, pledged, vowed, promised, would, said"),
    actor: ["agent"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["SDN"] },
      "Sudan ceased fire on Monday.",
      "Sudan held fire on Monday.",
      "Sudan stopped shelling on Monday.",
      "Sudan stopped fighting on Monday.",
    ),
    reject: ["The critics held their fire."],
  },
  {
    id: "retreat.lift-siege",
    type: "RETREAT",
    mode: "access",
    verbs: list("lift, end, ease, relax, loosen, break off, raise, call off, remove, suspend, relieve, partially lift"),
    about: SIEGES,
    not: list("tax, drought, hunger, strike, consumer, called, break, breaking"),
    actor: ["agent"],
    recipient: ["of", "on", "against"],
    needs: ["actor", "party"],
    accept: [
      {
        text: "Saudi Arabia lifted its blockade of Yemen on Monday.",
        actor: ["SAU"],
        recipient: ["YEM"],
        yields: ["concede.lift", "assault.attack", "assault.strike"],
      },
      {
        text: "Ethiopia eased the blockade on Tigray.",
        actor: ["ETH"],
        recipient: ["tigray"],
        yields: ["concede.lift", "assault.attack", "assault.strike"],
      },
      {
        text: "Syria ended the siege of Aleppo.",
        actor: ["SYR"],
        yields: ["concede.lift", "assault.attack", "assault.strike"],
      },
    ],
    reject: ["Heavy rain lifted the drought in Yemen."],
  },
  {
    id: "retreat.reopen",
    type: "RETREAT",
    mode: "access",
    verbs: list(
      "reopen, re-open, open, unblock, unseal, clear, restore, open up, partially reopen, fully reopen, unlock",
    ),
    about: CLOSED,
    not: list(
      "up on, up with, up at, door, market, business, exhibition, minds, lawsuit, inauguration, tourism, tourists, new terminal, quarantine, coronavirus, covid, covid-19, fire, passengers, flights, runway, investigation, trade, travellers, travelers, pandemic, election",
    ),
    actor: ["agent"],
    recipient: ["to", "with", "for"],
    needs: ["actor", "party"],
    accept: [
      { text: "Egypt reopened the Rafah crossing on Monday.", actor: ["EGY"], yields: ["concede.open"] },
      { text: "Azerbaijan unblocked the road on Monday.", actor: ["AZE"], yields: ["concede.open"] },
      {
        text: "Israel opened a humanitarian corridor on Monday.",
        actor: ["ISR"],
        yields: ["provision.corridor", "provision.humanitarian-access", "concede.open"],
      },
      { text: "Turkey opened its borders on Monday.", actor: ["TUR"], yields: ["concede.open"] },
    ],
    reject: ["Egypt opened a new museum on Monday.", "Turkey reopened its borders to tourists after the pandemic."],
  },
  {
    // What was shut is open again, whoever opened it: of a country at war that is a step, elsewhere no news of ours.
    id: "retreat.resumed",
    type: "RETREAT",
    mode: "access",
    common: true,
    verbs: list("resume, restart, reopen, restore, come back, be back"),
    about: list(
      `flights, commercial flights, relief flights, aid flights, passenger flights, train services, bus services, rail services, airport, crossing, crossings, border crossing, border crossings,
       road, highway, bridge, port, access, telephone lines, phone lines, electricity, power supply, banking services, basic services, internet, water supply`,
    ),
    not: list(
      "to be, snow, flood, floods, storm, repairs, maintenance, strike, pandemic, accident, power, talks, fighting, must, should, urged, demand, demanded, deal, agreement",
    ),
    actor: ["agent"],
    recipient: ["to"],
    accept: [
      {
        text: "Armenia and Azerbaijan signed a truce. Access to Lachin was restored on Monday.",
        yields: ["truce.agreed"],
      },
      {
        text: "Armenia and Azerbaijan signed a truce. Flights to Stepanakert resumed on Monday.",
        yields: ["truce.agreed"],
      },
    ],
    reject: [
      "The airport was reopened on Monday.",
      "Armenia and Azerbaijan signed a truce. The road was reopened after snow.",
    ],
  },
  {
    id: "retreat.let-in",
    type: "RETREAT",
    mode: "access",
    verbs: list(
      "allow, let in, let through, let, permit, admit, wave through, grant, authorise, authorize, green-light, give access to, give safe passage to, give safe passage, grant access to, open the way for, clear the way for, approve delivery of, give the green light to, make way for",
    ),
    about: RELIEF,
    not: list(
      "should, must, deal, agreement, truce, ceasefire, demand, urged, call, refused, refusing, resolution, food prices, state aid, economic, legal, visa, trade, imports, exports, economy, debt, tax",
    ),
    actor: ["agent"],
    recipient: ["to"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["ISR"] },
      "Israel allowed aid trucks into Gaza on Monday.",
      "Israel let in fuel on Monday.",
      "Israel permitted aid convoys to enter Gaza.",
      "Israel granted aid workers access.",
    ),
    reject: ["The school allowed phones on Monday.", "Sudan allowed the film on Monday."],
  },
  {
    id: "retreat.resign",
    type: "RETREAT",
    mode: "resign",
    verbs: list(
      "resign, step down, step aside, stand down, stand aside, quit, relinquish power, hand over power, cede power, give up power, tender resignation, submit resignation, hand in resignation, leave office, abdicate, bow out, transfer power, surrender power, vacate office, announce resignation, dissolve itself",
    ),
    nouns: list("resignation"),
    about: OFFICES,
    not: list(
      "club, football, company, bank, coach, ceo, board, manager, editor, bbc, university, refused, refuses, calls, call, demand, demanded, demanding, urged, reject, rejected, college, school, bishop, pope, cardinal, archbishop",
    ),
    actor: ["agent", "of"],
    needs: ["actor", "party"],
    accept: [
      { text: "The president of Kosovo resigned on Thursday.", actor: ["XKX"] },
      { text: "The president of Sudan stepped down on Thursday.", actor: ["SDN"] },
      { text: "The government of Armenia resigned on Thursday.", actor: ["ARM"] },
    ],
    reject: ["The coach of the club resigned on Thursday.", "Protesters demanded the resignation of the mayor."],
  },
];
