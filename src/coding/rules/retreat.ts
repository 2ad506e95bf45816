import type { Rule } from "../rule.js";
import { accesses } from "./retreat-access.js";
import { returns } from "./retreat-return.js";
import { FORCES, GUNS, LAND, NO_RETREAT } from "./retreat-words.js";
import { alike, cross, list } from "./truce-words.js";

const withdrawals: readonly Rule[] = [
  {
    id: "retreat.withdraw",
    type: "RETREAT",
    mode: "withdraw",
    verbs: list(
      `withdraw, pull out, pull back, pull, evacuate, redeploy, move back, retreat, leave, depart, quit, move out, fall back, disengage, vacate,
       decamp, stand down, back away, pull away, relocate, draw back, lead away, sail, sail from, march out, embark, fly out, clear out, go home, return to barracks, return to base`,
    ),
    about: FORCES,
    not: [
      ...list(
        "aid, wounded, patients, civilians, killed, dead, attack, clashes, died, wounding, injured, injuring, jobs, costs, budget, hostages, holiday, convoy attack, into, behind",
      ),
      ...NO_RETREAT,
    ],
    actor: ["agent", "near"],
    recipient: ["from"],
    needs: ["actor", "party"],
    accept: [
      ...alike({ actor: ["RUS"], yields: ["mobilize.troops"] }, "Russia has pulled out its soldiers."),
      ...alike(
        { actor: ["ARM"], yields: ["mobilize.troops"] },
        "Armenia pulled back its troops on Monday.",
        "Armenia pulled out its forces on Monday.",
        "Armenia moved back its artillery on Monday.",
        "Armenia redeployed its troops on Monday.",
        "Armenian troops retreated on Monday.",
        "Armenian forces fell back.",
        "Armenian soldiers left on Monday.",
        "Armenian troops were withdrawn on Monday.",
        "Armenian soldiers were seen quitting two towns.",
      ),
    ],
    reject: ["Armenia withdrew its application on Friday."],
  },
  {
    id: "retreat.bring-home",
    type: "RETREAT",
    mode: "withdraw",
    verbs: list(
      `remove, bring home, recall, call back, bring back, draw down, scale back, scale down, cut, reduce, send home, repatriate, roll back,
       order home, turn back, thin out, pull`,
    ),
    about: FORCES,
    done: true,
    not: [
      ...list(
        "aid, wounded, patients, civilians, killed, dead, attack, clashes, died, wounding, injured, injuring, jobs, costs, budget, hostages, holiday, into",
      ),
      ...NO_RETREAT,
    ],
    actor: ["agent", "near"],
    recipient: ["from"],
    needs: ["actor", "party"],
    accept: [
      { text: "Russia removed its heavy weapons on Monday.", actor: ["RUS"] },
      { text: "Armenia brought home its soldiers on Monday.", actor: ["ARM"] },
    ],
    reject: [
      "The bank cut its staff in Russia.",
      "Russia removed the minister on Monday.",
      "Russian soldiers removed supplies from the convoy.",
    ],
  },
  {
    id: "retreat.withdraw-from",
    type: "RETREAT",
    mode: "withdraw",
    verbs: list(
      "withdraw, withdraw from, pull out, pull out of, pull back, retreat, fall back, vacate, back away, disengage, beat a retreat, slip out",
    ),
    not: [
      ...NO_RETREAT,
      ...list(
        "willing, agreed, agree, offered, pledged, promised, refused, refuses, plan, plans, idea, policy, hope, ship, vehicle, vehicles, project, charges, car, cars, sanctions, tour, jet, public, life, space, group, programme, program, conference, festival, summit, participation",
      ),
    ],
    actor: ["agent"],
    recipient: ["from", "of"],
    needs: ["actor", "party", "place"],
    accept: [
      ...alike(
        { actor: ["SDN"] },
        "Sudan retreated to positions near Khartoum.",
        "Sudan withdrew from the city of Khartoum.",
      ),
      ...alike(
        { actor: ["RUS"], recipient: ["SYR"] },
        "Russia withdrew from Syria on Monday.",
        "Russia pulled out of Syria on Monday.",
        "Russia pulled back from Syria on Monday.",
      ),
    ],
    reject: [
      "Sudan withdrew from the treaty in Geneva.",
      "The runner pulled out of the race in London.",
      "Armenia withdrew from the Olympic tournament in Tokyo.",
    ],
  },
  {
    // "It has withdrawn from two garrisons": what is left is military, wherever it is.
    id: "retreat.from-post",
    type: "RETREAT",
    mode: "withdraw",
    verbs: list("withdraw from, pull out of, pull back from, retreat from"),
    about: list(
      `garrison, garrisons, position, positions, post, posts, outpost, outposts, base, bases, camps, checkpoint, checkpoints, barracks, trenches, heights, bunkers, army camp,
       military base, military bases, stronghold, strongholds, front line, frontline, buffer zone, demilitarised zone, demilitarized zone, zone of separation`,
    ),
    done: true,
    not: [
      ...NO_RETREAT,
      ...list(
        "willing, agreed, agree, offered, pledged, promised, refused, refuses, plan, plans, resign, resigned, his, her, job, lucrative, knowledge, tax, home base, voters, power, attack, attacked, dead, wounded",
      ),
    ],
    actor: ["agent"],
    needs: ["actor", "party"],
    accept: [
      { text: "Sudan has withdrawn from two garrisons.", actor: ["SDN"] },
      { text: "The Houthis pulled back from their positions on Monday.", actor: ["houthis"] },
    ],
    reject: ["The minister of Sudan left his post.", "The striker abandoned the position of captain."],
  },
  {
    id: "retreat.troops-from",
    type: "RETREAT",
    mode: "withdraw",
    // The preposition is named so that "withdraw from" does not hide what is withdrawn.
    verbs: cross(
      list(
        "withdraw, pull, remove, evacuate, recall, bring home, withdraw of its, withdraw all, pull all, move, clear, extract",
      ),
      list(
        "troops from, forces from, soldiers from, fighters from, units from, army from, tanks from, artillery from, heavy weapons from, troops out of, forces out of, soldiers out of, fighters out of, personnel from, peacekeepers from, contingent from, troops back from, forces back from",
      ),
    ),
    actor: ["agent"],
    recipient: ["from", "of"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["RUS"], recipient: ["SYR"], yields: ["mobilize.troops"] },
      "Russia withdrew its troops from Syria on Monday.",
      "Russia recalled its forces from Syria.",
      "Russia removed its tanks from Syria.",
    ),
    reject: ["The museum removed the soldiers from the painting.", "Russia withdrew its bid."],
  },
  {
    id: "retreat.leave-place",
    type: "RETREAT",
    mode: "withdraw",
    verbs: list(
      "withdraw, pull out, pull back, retreat, fall back, vacate, abandon, evacuate, quit, clear out of, move out, be driven out, be pushed out, be forced out",
    ),
    about: LAND,
    not: [
      ...NO_RETREAT,
      ...list(
        "civilians, residents, people, aid, staff, patients, plan, claim, families, attack, troops, forces, soldiers",
      ),
    ],
    actor: ["agent"],
    recipient: ["from"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["SDN"] },
      "Sudan abandoned its positions on Monday.",
      "Sudan vacated the base on Monday.",
      "Sudan pulled back from the border.",
    ),
    reject: ["Sudan abandoned the plan for the city."],
  },
  {
    // Whoever is armed and leaves a place gives it up.
    id: "retreat.leave-town",
    type: "RETREAT",
    mode: "withdraw",
    verbs: list(
      "leave, quit, vacate, abandon, evacuate, pull out of, clear out of, move out of, get out of, be out of, slip out of, be driven from, be driven out of, be pushed out of, be forced out of, be forced from",
    ),
    not: [
      ...NO_RETREAT,
      ...list(
        "for talks, talks, civilians, residents, people, aid, staff, patients, plan, claim, families, attack, attacked, wounded, dead, killed, hundreds, bodies, behind, open, empty, unprotected, in ruins, without, visit, delegation, delegations, minister, ministers, envoy, president, ship, ships, flight, summit",
      ),
    ],
    actor: ["agent"],
    needs: ["actor", "force", "spot"],
    accept: alike(
      { actor: ["m23"] },
      "The M23 has since abandoned Rutshuru.",
      "The M23 quit Walikale on Monday.",
      "Fighters of the M23 cleared out of Masisi.",
    ),
    reject: ["The foreign minister of Sudan left Geneva on Monday.", "The attack left Rutshuru without water."],
  },
  {
    id: "retreat.withdrawal",
    type: "RETREAT",
    mode: "withdraw",
    verbs: list(
      "complete, finish, conclude, carry out, make, stage, execute, effect, wrap up, finalise, finalize, hail, welcome, follow, accelerate, speed up, confirm",
    ),
    about: list(
      "withdrawal, withdrawals, pullout, pull-out, pullback, pull-back, drawdown, troop withdrawal, retreat, withdrawal of troops, withdrawal of forces, disengagement, redeployment, evacuation of troops",
    ),
    not: [...list("should, plan, would, must, cash, calls, urged"), ...NO_RETREAT],
    actor: ["by", "agent", "of"],
    recipient: ["from"],
    needs: ["actor", "party"],
    accept: [
      { text: "Russia completed the withdrawal from Syria.", actor: ["RUS"], recipient: ["SYR"] },
      { text: "Russia carried out a pullback on Monday.", actor: ["RUS"] },
    ],
    reject: ["The withdrawal of the product was costly.", "Cash withdrawals in Russia rose."],
  },
  {
    // Whoever looks on does not withdraw: the troops do.
    id: "retreat.withdrawal-seen",
    type: "RETREAT",
    mode: "withdraw",
    verbs: list("monitor, observe, witness, verify, watch, see, film, track"),
    about: list(
      "withdrawal, withdrawals, pullout, pull-out, pullback, pull-back, retreat, disengagement, redeployment, withdrawal of troops, withdrawal of forces",
    ),
    done: true,
    not: [...list("should, plan, would, must, cash, calls, urged, mechanism, ready"), ...NO_RETREAT],
    actor: ["of"],
    recipient: ["from"],
    needs: ["actor", "party"],
    accept: [
      {
        text: "The mission monitored the withdrawal of Russian forces from Kodori.",
        actor: ["RUS"],
        yields: ["provision.to-watch"],
      },
      {
        text: "UN teams have been watching the redeployment of Houthi forces from Hodeidah.",
        actor: ["houthis"],
        yields: ["provision.to-watch"],
      },
    ],
    reject: ["The bank monitored the withdrawal of cash.", "The mission will monitor the ceasefire in Georgia."],
  },
  {
    id: "retreat.disarm",
    type: "RETREAT",
    mode: "disarm",
    verbs: list(
      "disarm, demobilise, demobilize, demilitarise, demilitarize, disband, bury the hatchet, abandon armed struggle, lay down arms, put weapons beyond use, return to civilian life, end armed struggle, give up armed struggle",
    ),
    not: list(
      "bomb, bombs, device, mine, mines, critics, charm, charming, smile, seized, captured, police, company, club, argument",
    ),
    actor: ["agent"],
    recipient: ["patient"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["farc"], yields: ["concede.yield"] },
      "The FARC has disarmed.",
      "The FARC demobilised on Monday.",
      "The FARC disbanded on Monday.",
    ),
    reject: ["The expert disarmed the bomb.", "The committee was disbanded."],
  },
  {
    id: "retreat.lay-down",
    type: "RETREAT",
    mode: "disarm",
    verbs: list(
      "lay down, hand in, hand over, turn in, give up, surrender, lay aside, put down, relinquish, drop, hand back, turn over, put aside, decommission, deposit, yield, deliver up, put away",
    ),
    about: GUNS,
    not: list(
      "airstrike, strike, seized, captured, police, company, raid, raids, enemy, attack, destroyed by, intercepted, operation, bombed, ukrainian tanks, debate, bill, law",
    ),
    actor: ["agent"],
    recipient: ["to"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["farc"] },
      "The FARC laid down its arms on Monday.",
      "The FARC handed in its weapons on Monday.",
      "The FARC surrendered its weapons on Monday.",
      "The FARC turned in hundreds of rifles.",
      "The FARC gave up its guns.",
      "The FARC has decommissioned its weapons.",
    ),
    reject: ["The FARC handed in a list of names.", "The lawyer laid down his arms on the desk."],
  },
  {
    id: "retreat.surrender",
    type: "RETREAT",
    mode: "disarm",
    verbs: list(
      "surrender, surrender to, capitulate, capitulate to, turn themselves in, give themselves up, hand themselves over, hand themselves in, turn himself in, give himself up, raise white flag, wave white flag, defect to, defect from, throw in the towel, yield to, submit to, surrender en masse, come out of hiding, come out of the jungle",
    ),
    nouns: list("surrender, mass surrender, capitulation, unconditional surrender"),
    not: list(
      "title, lead, passport, weapons, territory, possession, control, temptation, pressure, never, demand, demanded, value, will, mortgage, bail, love, arms, points, licence, license, point, tests, scrutiny, exam, records, data, documents",
    ),
    actor: ["agent", "of", "by"],
    recipient: ["to"],
    needs: ["actor", "party"],
    accept: [
      {
        text: "The NPA surrendered to the Philippines.",
        actor: ["npa"],
        recipient: ["PHL"],
        yields: ["concede.yield"],
      },
      { text: "Boko Haram has surrendered.", actor: ["boko-haram"], yields: ["concede.yield"] },
      { text: "The surrender of Hamas was noted.", actor: ["hamas"], yields: ["concede.yield"] },
      { text: "The Taliban capitulated on Monday.", actor: ["taliban"], yields: ["concede.yield"] },
    ],
    reject: ["The team surrendered its lead on Monday.", "He surrendered his passport."],
  },
];

export const retreat: readonly Rule[] = [...withdrawals, ...returns, ...accesses];
