import type { Rule } from "../rule.js";
import { OTHER, SIDES } from "./truce-sides.js";
import { truceTold } from "./truce-told.js";
import { alike, cross, list, NO_TRUCE, TRUCES } from "./truce-words.js";

const HOSTILITIES = list(
  `hostilities, fighting, fire, firing, shooting, shelling, bombing, bombardment, bombardments, attacks, strikes, airstrikes, raids,
   operations, offensive, offensives, fight, war, combat, violence, rocket fire, military action, actions, campaign`,
);

export const truce: readonly Rule[] = [
  {
    id: "truce.agreed",
    type: "truce",
    verbs: list(
      `declare, agree, sign, conclude, reach, announce, proclaim, accept, sign up to, consent to, enter into,
       settle on, shake hands on, shake on, hammer out, thrash out, iron out, work out, seal, clinch, finalise, finalize, ink, initial,
       establish, institute, impose, approve, endorse, ratify, adopt, achieve, commit to, commit themselves to,
       assent to, subscribe to, opt for, order, commit itself to, adhere to a, decree, unveil, instate, reinstate, restore, resume, reimpose, implement,
       instigate, enact, set up, sign off on, come to, arrive at, grant, decide on, set out, promulgate`,
    ),
    about: TRUCES,
    not: [
      ...NO_TRUCE,
      ...OTHER,
      "that",
      ...list(
        "fully committed, remain committed, remains committed, remained committed, is committed, are committed, was committed, were committed, call for, called for, call on, called on",
      ),
      "rejected",
      "calling",
      "calls",
      "urging",
      "demanding",
      "talks",
    ],
    ...SIDES,
    accept: [
      {
        text: "Armenia and Azerbaijan agreed a ceasefire on Saturday.",
        actor: ["ARM", "AZE"],
        yields: ["assault.clash"],
      },
      { text: "A truce was declared on Saturday in Nagorno-Karabakh.", yields: ["assault.clash"] },
      ...alike(
        { actor: ["ARM", "AZE"], yields: ["assault.clash"] },
        "Armenia and Azerbaijan agreed to a humanitarian pause.",
        "Armenia and Azerbaijan agreed on a cessation of hostilities.",
        "Armenia and Azerbaijan signed an armistice on Sunday.",
        "Armenia and Azerbaijan have accepted a cease-fire.",
        "Armenia and Azerbaijan reached a ceasefire deal.",
        "Armenia and Azerbaijan concluded a truce.",
        "Armenia and Azerbaijan hammered out a ceasefire.",
        "A truce was reached between Armenia and Azerbaijan.",
        "Armenia and Azerbaijan finalised a ceasefire.",
        "Armenia and Azerbaijan have entered into a truce.",
        "Armenia and Azerbaijan clinched a ceasefire accord.",
        "Armenia and Azerbaijan committed to a cessation of hostilities.",
      ),
      ...alike(
        { yields: ["assault.clash"] },
        "Sudan declared a pause in fighting.",
        "The ELN announced a cessation of attacks.",
        "Ethiopia proclaimed a ceasefire in Tigray.",
      ),
    ],
    reject: [
      "Armenia signed a trade deal with Georgia on Saturday.",
      "Washington and Beijing agreed a tariff truce on Saturday.",
      "Armenia announced that Azerbaijan had violated the ceasefire.",
      "The two brothers declared a family truce.",
    ],
  },
  {
    id: "truce.struck",
    type: "truce",
    verbs: cross(
      ["strike", "cut", "do", "have"],
      list("truce, ceasefire, cease-fire, truce deal, ceasefire deal, truce agreement, ceasefire agreement"),
    ),
    not: list("need to, want to, hope to, no, any, without, like to, try to, have to, ready to"),
    ...SIDES,
    accept: [
      { text: "Armenia and Azerbaijan struck a truce on Sunday.", actor: ["ARM", "AZE"] },
      {
        text: "Armenia and Azerbaijan have a truce deal after six weeks of fighting.",
        actor: ["ARM", "AZE"],
        yields: ["assault.battle"],
      },
    ],
    reject: ["Armenia and Georgia struck a deal on electricity.", "Armenia and Azerbaijan have no truce."],
  },
  {
    id: "truce.stop-fighting",
    type: "truce",
    verbs: [
      ...cross(
        list(
          `agree to, pledge to, vow to, undertake to, promise to, commit to, decide to, consent to, say would, announce would,
           declare would, agree would`,
        ),
        list(
          "halt, stop, cease, suspend, end, freeze, pause, hold, hold back, refrain from, desist from, abstain from, put an end to, call a halt to, silence",
        ),
      ),
      ...list("agree to halt all, agree to stop all, agree to cease all, agree to suspend all"),
    ],
    about: HOSTILITIES,
    not: list("price, trade, tariff, strike by, industrial, campaigning, ad, tax"),
    ...SIDES,
    needs: ["actor", "party"],
    accept: [
      {
        text: "Armenia and Azerbaijan agreed to halt hostilities.",
        actor: ["ARM", "AZE"],
        yields: ["assault.clash", "concede.agree"],
      },
      {
        text: "Sudan and the RSF agreed to stop fighting.",
        actor: ["SDN", "rsf"],
        yields: ["assault.clash", "concede.agree"],
      },
      {
        text: "Sudan and the RSF have agreed to stop shooting in El Fasher.",
        actor: ["SDN", "rsf"],
        yields: ["assault.clash", "concede.agree"],
      },
      { text: "Hamas said it would halt rocket fire.", actor: ["hamas"], yields: ["assault.clash", "concede.agree"] },
      {
        text: "The ELN announced it would suspend offensive operations.",
        actor: ["eln"],
        yields: ["assault.clash", "concede.agree"],
      },
    ],
    reject: ["The airline agreed to halt operations.", "Armenia agreed to stop imports of fruit."],
  },
  {
    // "Signed a statement that ends the war": what ends the fighting is a truce, whatever the paper is called.
    id: "truce.ends-war",
    type: "truce",
    verbs: list(
      "sign, initial, agree, agree on, agree to, reach, conclude, strike, clinch, seal, accept, endorse, put names to, put their names to, put its name to",
    ),
    about: cross(
      cross(
        list("agreement, accord, deal, statement, declaration, document, pact, protocol, memorandum, treaty"),
        list(
          "that ends, that ended, that halts, that stops, which ends, which ended, to end, to halt, to stop, to silence, ending, halting, stopping, silencing, on ending, on an end to",
        ),
      ),
      list(
        "the war, the guns, the fighting, fighting, hostilities, all hostilities, the hostilities, the conflict, the bloodshed, the violence, the offensive",
      ),
    ),
    not: [...NO_TRUCE, ...list("trade war, price war")],
    ...SIDES,
    accept: [
      {
        text: "Iraq and Iran have signed a statement that ends the war in Basra.",
        actor: ["IRN", "IRQ"],
        yields: ["agree.sign", "assault.clash"],
      },
      {
        text: "Sudan and the RSF reached a deal to end the fighting on Monday.",
        actor: ["SDN", "rsf"],
        yields: ["agree.reach", "assault.clash"],
      },
      {
        text: "An agreement ending hostilities was signed by Ethiopia and Eritrea.",
        actor: ["ERI", "ETH"],
        yields: ["agree.sign", "assault.clash"],
      },
    ],
    reject: [
      "The two chains signed a deal to end the price war.",
      "Kenya urged Sudan and the RSF to reach a deal with the banks.",
    ],
  },
  {
    id: "truce.brokered",
    type: "truce",
    verbs: list(
      `broker, mediate, facilitate, negotiate, secure, arrange, engineer, midwife, orchestrate, sponsor, guarantee, help broker, help negotiate,
       help secure, help arrange, oversee, co-broker, forge, cobble together, bring about`,
    ),
    about: TRUCES,
    not: NO_TRUCE,
    actor: ["between"],
    mediator: ["agent"],
    mutual: true,
    fill: true,
    accept: [
      {
        text: "Russia brokered a ceasefire between Armenia and Azerbaijan on Saturday.",
        actor: ["ARM", "AZE"],
        mediator: ["RUS"],
        yields: ["mediates.broker", "consult.meet"],
      },
      {
        text: "The truce between Israel and Hamas was negotiated by Egypt.",
        actor: ["ISR", "hamas"],
        mediator: ["EGY"],
        yields: ["mediates.broker", "consult.meet"],
      },
      {
        text: "Qatar secured a truce between Israel and Hamas.",
        actor: ["ISR", "hamas"],
        mediator: ["QAT"],
        yields: ["mediates.broker", "consult.meet"],
      },
    ],
    reject: ["Russia brokered a gas contract on Saturday."],
  },
  {
    id: "truce.in-force",
    type: "truce",
    verbs: list(
      `enter into force, enter into effect, enter in force, enter force, come into force, come in force, take effect, come into effect,
       come into being, come into operation, go into effect, go into force, go into operation, go live, take hold, kick in, set in,
       begin, start, commence, get under way, get underway, dawn, become effective, be due to begin, be due to start, be set to begin,
       be due to take effect, be due to come into force, run until, run from, apply from, be to begin, be to start, be to take effect, be to enter into force, be observed from, stay in force, remain in force, remain in effect, stay in place, remain in place, reign, be in place since, date from, date back to`,
    ),
    nouns: list(
      "in force, in effect, in operation, in place, under way, in its second day, in its third day, in its first day, in its fourth day, into its second day",
    ),
    about: TRUCES,
    not: [...NO_TRUCE, ...list("talks, negotiations, violations, monitoring, violation")],
    ...SIDES,
    accept: [
      {
        text: "The ceasefire between Armenia and Azerbaijan entered into force at noon on Saturday.",
        actor: ["ARM", "AZE"],
      },
      ...alike(
        { actor: ["ARM", "AZE"] },
        "A truce between Armenia and Azerbaijan took effect on Saturday.",
        "A ceasefire between Armenia and Azerbaijan came into force on Saturday.",
        "The truce between Armenia and Azerbaijan went into effect at midnight.",
        "The cease-fire between Armenia and Azerbaijan began at dawn.",
        "The ceasefire between Armenia and Azerbaijan remains in effect.",
      ),
      ...alike(
        {},
        "The ceasefire in Sudan is in force.",
        "The truce kicked in at noon.",
        "A cessation of hostilities commenced on Sunday.",
        "A ceasefire took hold in Sudan on Sunday.",
      ),
    ],
    reject: ["The new tax rules entered into force on Saturday.", "Talks on a ceasefire began on Saturday."],
  },
  {
    // "Will observe a truce from Friday to Monday": what binds from then on is a truce of its own, not one that is kept.
    id: "truce.to-observe",
    type: "truce",
    verbs: cross(list("observe, respect, honour, honor, keep to, stick to, abide by, adhere to"), list("a, an")),
    about: TRUCES,
    states: ["planned"],
    not: [...NO_TRUCE, "that"],
    ...SIDES,
    needs: ["actor", "party"],
    accept: [
      {
        text: "The ELN said it would observe a ceasefire from Friday to Monday.",
        actor: ["eln"],
        status: "planned",
        yields: ["concede.agree", "provision.to-cease"],
      },
      {
        text: "Hamas will respect a three-day truce.",
        actor: ["hamas"],
        status: "planned",
        yields: ["provision.to-cease"],
      },
    ],
    reject: ["The ELN is observing a ceasefire.", "The two chefs will observe a truce."],
  },
  {
    id: "truce.result",
    type: "truce",
    verbs: list(
      "result in, lead to, end in, end with, end by, produce, culminate in, yield, usher in, give way to, pave way for, be followed by, deliver, bring about",
    ),
    about: TRUCES,
    not: [...NO_TRUCE, ...list("ended its, ended their, ended the, ends its, end its, ended a")],
    actor: ["between", "agent"],
    mutual: true,
    fill: true,
    accept: [
      {
        text: "Talks between Armenia and Azerbaijan resulted in a ceasefire.",
        yields: ["consult.talks-between", "assault.clash"],
      },
      { text: "Days of fighting ended in a truce.", yields: ["consult.talks-between", "assault.clash"] },
      {
        text: "The talks produced a cessation of hostilities in Sudan.",
        yields: ["consult.talks-between", "assault.clash"],
      },
    ],
    reject: ["The drought resulted in a poor harvest in Armenia."],
  },
  ...truceTold,
];
