import type { Rule } from "../rule.js";
import { alike, cross, list } from "./truce-words.js";

const ARMS = list(
  `weapons, weapon, arms, weaponry, ammunition, munitions, drones, drone, missiles, missile, rockets, tanks, tank, artillery, fighter jets, fighter jet, warplanes, jets, aircraft, helicopters, helicopter, attack helicopters, gunships, military equipment, military hardware, military supplies, military gear,
   air defence systems, air defense systems, air defence, air defense, air-defence systems, air-defense systems, air defences, rifles, assault rifles, machine guns, small arms, light weapons, howitzers, shells, artillery shells, mortars, grenades, grenade launchers, rocket launchers, launchers, bombs, cluster munitions, cluster bombs,
   guided bombs, missile system, missile systems, missile defence, missile defense, anti-tank missiles, anti-aircraft missiles, anti-aircraft guns, cruise missiles, ballistic missiles, armoured vehicles, armored vehicles, armoured personnel carriers, armored personnel carriers, bulletproof vests, combat vehicles, submarines, warships, frigates, patrol boats,
   surface-to-air missiles, explosives, spare parts, defence systems, defense systems, weapons systems, weapon systems, weapons package, arms package, f-16s, f-35s, mines, landmines, bullets, military vehicles, lethal aid, lethal weapons, defence equipment, defense equipment, himars, javelins, stingers, combat aircraft, military technology, drone technology, surveillance equipment`,
);
const TRADE = list(
  "delivery, deliveries, supply, supplies, sale, sales, shipment, shipments, transfer, transfers, export, exports, provision, flow, consignment, consignments, smuggling, trade, deal, donation",
);

export const arms: readonly Rule[] = [
  {
    id: "arms.supply",
    type: "arms",
    verbs: list(
      `supply, deliver, sell, provide, ship, send, export, transfer, smuggle, funnel, donate, give, furnish, rush, airlift, channel, traffic, lease, lend, pour, fly, fly in, ferry, hand, pass on, offer, dispatch, approve sale of, authorise sale of, authorize sale of, approve, authorise, authorize, clear,
       gift, deploy in aid of, pledge, truck, resupply, license, step up deliveries of, resume deliveries of, resume, speed up, sign off on, agree to send, agree to supply, agree to sell, agree to provide, agree to deliver`,
    ),
    nouns: TRADE.filter((t) => !t.endsWith("s")),
    about: ARMS,
    not: list(
      "handed in, hand in, hands in, handing in, turned in, gave up, give up, giving up, given up, lay down, suspend, suspended, suspends, halt, halted, ban, banned, bans, stop, stopped, embargo, freeze, froze, frozen, blocked, block, cancelled, canceled, tank top, gas tank, fish, film, game, nobel, space, civil, humanitarian, passenger, airbus, boeing, cargo, strike, attack, attacked, gaza strip offensive, aid, toy, delivery drone, amazon, fuel, relief",
    ),
    actor: ["agent", "from", "by"],
    recipient: ["to", "patient", "for"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Russia sold weapons to Armenia.", actor: ["RUS"], recipient: ["ARM"], yields: ["mobilize.weapons"] },
      {
        text: "The delivery of arms to Armenia by Moscow continued.",
        actor: ["RUS"],
        recipient: ["ARM"],
        yields: ["mobilize.weapons"],
      },
      ...alike(
        { actor: ["RUS"], recipient: ["ARM"], yields: ["mobilize.weapons"] },
        "Russia delivered missiles to Armenia.",
        "Russia is supplying tanks to Armenia.",
        "Russia exported fighter jets to Armenia.",
        "Russia transferred artillery to Armenia.",
        "Russia shipped ammunition to Armenia.",
        "Russia donated helicopters to Armenia.",
        "Russia provided military equipment to Armenia.",
        "Weapons were sent to Armenia by Russia.",
      ),
      {
        text: "Iran smuggled weapons to the Houthis.",
        actor: ["IRN"],
        recipient: ["houthis"],
        yields: ["mobilize.weapons"],
      },
      {
        text: "The United States approved the sale of missiles to Poland.",
        actor: ["USA"],
        recipient: ["POL"],
        yields: ["mobilize.weapons"],
      },
    ],
    reject: ["Russia sold gas to Armenia.", "Russia supplied toys to Armenia."],
  },
  {
    id: "arms.with",
    type: "arms",
    verbs: list("equip, outfit, flood, rearm, re-arm, resupply, ply, kit out"),
    about: ARMS,
    not: list("film, game, toy"),
    actor: ["agent"],
    recipient: ["patient"],
    needs: ["actor", "recipient", "party"],
    accept: alike(
      { actor: ["IRN"], recipient: ["houthis"] },
      "Iran equipped the Houthis with drones.",
      "Iran outfitted the Houthis with rockets.",
    ),
    reject: ["Iran provided the team with shirts."],
  },
  {
    id: "arms.arm",
    type: "arms",
    verbs: list("arm, rearm, re-arm, arm and train, train and arm, train and equip, arm and fund, arm and finance"),
    not: list("himself, herself, themselves, itself, bomb, device, police officers, warhead, teachers"),
    actor: ["agent"],
    recipient: ["patient"],
    needs: ["actor", "recipient", "party"],
    accept: alike(
      { actor: ["IRN"], recipient: ["houthis"] },
      "Iran has armed the Houthis.",
      "The Houthis were armed by Iran.",
    ),
    reject: ["The teacher armed herself with patience."],
  },
  {
    id: "arms.supplier",
    type: "arms",
    nouns: cross(
      list(
        "arms, weapons, main arms, main weapons, biggest arms, largest arms, largest weapons, top arms, key arms, leading arms, major arms, principal arms",
      ),
      list("supplier to, supplier of, exporter to, provider to, provider of, supplier for, seller to"),
    ),
    actor: ["near", "beside"],
    recipient: ["to", "of", "for"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Russia is the main arms supplier to Armenia.", actor: ["RUS"], recipient: ["ARM"] },
      { text: "Russia, the largest weapons supplier of Armenia, was silent.", actor: ["RUS"], recipient: ["ARM"] },
    ],
    reject: ["The firm is a leading supplier to Armenia."],
  },
  {
    id: "arms.buy",
    type: "arms",
    verbs: list("buy, purchase, acquire, obtain, procure, get, receive, import, order"),
    about: ARMS,
    not: list("game, film, ticket, attack, hit, fire, warning, fuel, passenger"),
    actor: ["from", "by"],
    recipient: ["agent"],
    needs: ["actor", "recipient", "party"],
    accept: alike(
      { actor: ["RUS"], recipient: ["ARM"] },
      "Armenia bought missiles from Russia.",
      "Armenia acquired fighter jets from Russia.",
      "Armenia received tanks from Russia.",
      "Armenia purchased weapons from Russia.",
      "Armenia ordered helicopters from Russia.",
    ),
    reject: ["Armenia bought gas from Russia."],
  },
  {
    id: "arms.sales",
    type: "arms",
    nouns: cross(
      list("arms, weapons, weapon, ammunition, munitions, missile, tank, drone, military equipment, fighter jet"),
      TRADE,
    ),
    not: list("ban, halt, suspend, embargo, stop, stopped, suspended, halted, control, treaty, end, ended"),
    actor: ["agent", "by", "from", "of"],
    recipient: ["to", "for"],
    needs: ["actor", "recipient", "party"],
    accept: alike(
      { actor: ["RUS"], recipient: ["ARM"] },
      "Russian arms sales to Armenia rose.",
      "Weapons deliveries by Russia to Armenia continued.",
      "An arms shipment from Russia to Armenia was late.",
    ),
    reject: ["Arms sales to Armenia rose."],
  },
];
