import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

const BY = { actor: ["agent"], recipient: ["patient", "against", "on"] } as const;

/** What attacks and strikes are made of where nobody fights. */
const ELSEWHERE = list(
  `strikers, striker, walkout, indefinite, funding, network, heart, panic, asthma, shark, bear, dog, wolf, tiger,
   crocodile, personal, verbal, verbally, scathing, rhetorical, media, political, character, anxiety, taxes, democrat,
   democrats, republican, republicans, candidate, candidates, primary, policy, policies, plan, legislation, law, match,
   league, cup, goal, goals, penalty, midfielder, defender, batsman, innings, team, coach, budget, tax, cyber,
   cyberattack, hacker, hackers, ransomware, twitter, tweet, editorial, ad, ads, advert, debate, hunger, labour, labor,
   union, unions, wage, wages, pilots, teachers, bargain, deal, chord, balance, gold, oil, lightning, meteorite,
   asteroid, earthquake, quake, tsunami, hurricane, cyclone, typhoon, tornado, flood, floods, drought, storm, heatwave,
   virus, coronavirus, covid, pandemic, outbreak, epidemic, cholera, ebola, famine, recession, inflation, iceberg,
   charts, album, film, record`,
);

/** Attacks, fire and fighting told without their weapon. */
export const assaultFight: readonly Rule[] = [
  {
    id: "assault.attack",
    type: "ASSAULT",
    verbs: list(
      `attack, storm, raid, assault, ambush, invade, fall upon, set upon, pounce on, pounce upon, swoop on, fall on, go on the offensive, go on the attack, take offensive,
       counter-attack, counterattack, wage war on, wage war against, make war on, go to war with, go to war
       against, declare war on, start war, unleash war, commit aggression, commit acts of aggression, commit act of
       aggression`,
    ),
    nouns: list(
      `offensive, ground offensive, military offensive, counteroffensive, counter-offensive, counter offensive, assault,
       ground assault, military assault, all-out assault, full-scale assault, amphibious assault, invasion, ground
       invasion, full-scale invasion, land invasion, armed invasion, military invasion, military aggression, armed
       aggression, act of aggression, acts of aggression, attack, terror attack, terrorist attack, militant attack, rebel
       attack, insurgent attack, armed attack, cross-border attack, deadly attack, surprise attack, military attack,
       coordinated attack, retaliatory attack, hit-and-run attack, guerrilla attack, jihadist attack, ground attack,
       counterattack, counter-attack, ambush, deadly ambush, military strike, retaliatory strike, punitive strike,
       pre-emptive strike, preemptive strike, reprisal attack, reprisal raid, retaliation strike, surgical strike, raid,
       military raid, cross-border raid, deadly raid, night raid, dawn raid, army raid, commando raid, military
       onslaught, onslaught`,
    ),
    ...BY,
    needs: ["party"],
    not: ELSEWHERE,
    accept: [
      { text: "Since September 27, Azerbaijan had launched an offensive.", actor: ["AZE"] },
      { text: "Azerbaijan attacked Armenia on Sunday.", actor: ["AZE"], recipient: ["ARM"] },
      { text: "Armenia was attacked by Azerbaijan on Sunday.", actor: ["AZE"], recipient: ["ARM"] },
      { text: "Boko Haram raided a village in Borno.", actor: ["boko-haram"] },
      { text: "Israeli commandos stormed a building in Nablus.", actor: ["ISR"] },
      { text: "The Taliban's attack on Kunduz began at dawn.", actor: ["taliban"] },
      { text: "Ethiopia's offensive in Tigray went on for a month.", actor: ["ETH"] },
      { text: "The ELN ambushed an army patrol in Arauca.", actor: ["eln"] },
      { text: "Eritrean forces invaded Ethiopia in May.", actor: ["ERI"], recipient: ["ETH"] },
      { text: "Hezbollah carried out a cross-border raid in July.", actor: ["hezbollah"] },
      { text: "Saudi Arabia waged war on the Houthis.", actor: ["SAU"] },
    ],
    reject: [
      "Traders attacked the decision of the bank.",
      "The opposition attacked the budget of the Armenian government.",
      "The French prime minister suffered a heart attack.",
      "Teachers in Sudan went on strike over wages.",
      "Iran was hit by an earthquake on Sunday.",
      "Israel was hit by the coronavirus pandemic.",
    ],
  },
  {
    id: "assault.strike",
    type: "ASSAULT",
    verbs: list(
      `strike, hit, target, blitz, launch war, unleash aggression, unleash offensive, unleash attack, strike back, strike
       back at, retaliate, retaliate against, retaliate with strikes, respond with force, respond with strikes, use
       force, use force against, use military force, open new front, open second front, lash out militarily, deal blow,
       deal heavy blow, inflict losses, inflict heavy losses, inflict casualties, inflict heavy casualties, inflict
       damage, rout, smash through, swoop on, sweep through, break into, burst into, barge into, force their way into,
       force his way into, fight their way into, shoot their way into`,
    ),
    nouns: list(
      `strike, deadly strike, wave of strikes, reprisal, ground operation, military operation, military action, military
       campaign, military intervention, armed intervention, special military operation, combat operation, security
       operation, counter-terrorism operation, counterterrorism operation, counter-insurgency operation, military push,
       military advance, rebel advance, storming of, armed provocation, military provocation, hostile
       act, hostile acts, sabotage attack, sabotage operation, act of sabotage, acts of sabotage, sabotage, use of force,
       armed violence, uprising, mutiny, armed rebellion, armed uprising, insurrection, rampage`,
    ),
    ...BY,
    needs: ["actor", "party"],
    not: ELSEWHERE,
    accept: [
      { text: "Turkey's military operation in Syria was documented.", actor: ["TUR"] },
      { text: "Iran retaliated against Israel on Saturday.", actor: ["IRN"], recipient: ["ISR"] },
      { text: "Israeli warplanes struck Damascus on Monday.", actor: ["ISR"] },
      { text: "The Houthis targeted a ship near Hodeidah.", actor: ["houthis"] },
    ],
    reject: [
      "Iran was hit by an earthquake on Sunday.",
      "Israel was hit by the coronavirus pandemic.",
      "Teachers in Sudan went on strike over wages.",
    ],
  },
  {
    id: "assault.fire",
    type: "ASSAULT",
    verbs: list(
      `fire upon, fire towards, fire toward, fire across, fire into, fire indiscriminately at, open fire, open fire on,
       open fire at, reopen fire, return fire, start firing, begin firing, keep firing, continue firing, resume firing,
       hold under fire, keep under fire, put under fire, lay down fire, concentrate fire, rake with fire, spray with
       fire, fire indiscriminately, fire first, fire back, fire warning shots, fire from positions, violate by firing, open up on, open up at, open up with`,
    ),
    nouns: list(
      `enemy fire, hostile fire, heavy fire, incoming fire, return fire, cross-border fire, cross-border firing,
       unprovoked firing, unprovoked fire, indiscriminate firing, indiscriminate fire, opening of fire, friendly fire,
       crossfire, cross-fire, covering fire, intense fire, firing incident, firing across, firing on, firing at, fired
       at, fires at, fired on the, fired on a, fired on an, fired on civilians, fired on protesters, fired on positions,
       fires on the, fire on the, ground fire, warning shot, exchange of fire from`,
    ),
    actor: ["agent"],
    recipient: ["on", "patient", "against"],
    needs: ["party"],
    not: list(
      `rockets, missiles, missile, shells, projectiles, tear, teargas, rubber, criticism, critics, critic, fierce, minister, questions, film, match, cylinders, blaze, wildfire, forest,
       extinguished, firefighters, imagination, oven, boiler, opposition`,
    ),
    accept: [
      { text: "Armenian forces fired on the city of Ganja.", actor: ["ARM"], place: ["ganja"] },
      { text: "Pakistani troops opened fire on Indian positions on Monday.", actor: ["PAK"] },
      { text: "Thai soldiers returned fire on Thursday.", actor: ["THA"] },
      { text: "Israeli forces fired at protesters near the fence.", actor: ["ISR"] },
      { text: "India spoke of unprovoked firing by Pakistan.", actor: ["PAK"], yields: ["accuse.say"] },
    ],
    reject: [
      "The president of Armenia fired a minister.",
      "The Israeli government came under fire from critics at home.",
      "Firefighters in Syria put out a forest fire.",
    ],
  },
  {
    id: "assault.fire-on",
    type: "ASSAULT",
    verbs: ["fire on", "fire upon"],
    actor: ["agent"],
    recipient: ["on"],
    needs: ["actor", "recipient", "party"],
    not: list(
      `rockets, missiles, missile, shells, mortars, mortar, artillery, tear, teargas, rubber, projectiles, minister,
       critics`,
    ),
    accept: [
      { text: "Pakistani troops fired on Indian posts in Kashmir.", actor: ["PAK"], recipient: ["IND"] },
      { text: "Israel fired on Lebanon on Monday.", actor: ["ISR"], recipient: ["LBN"] },
    ],
    reject: ["Armenia fired its ambassador on Monday."],
  },
  {
    id: "assault.under-fire",
    type: "ASSAULT",
    verbs: list(
      `come under attack, come under fire, come under heavy fire, come under intense fire, come under sustained fire,
       come under rocket fire, come under artillery fire, come under mortar fire, come under machine-gun fire, come under
       small-arms fire, come under sniper fire, come under enemy fire, come under direct fire, come under indirect fire,
       come under shelling, come under heavy shelling, come under intense shelling, come under artillery shelling, come
       under bombardment, come under heavy bombardment, come under air attack, come under rocket attack, come under
       missile attack, come under drone attack, come under mortar attack, come under artillery attack, come under
       militant attack, come under assault, come under heavy attack, come under aerial bombardment,
       come under missile fire, take fire, draw fire, take enemy fire, take incoming fire, take direct hit, sustain hit,
       be caught in crossfire, be caught in the crossfire, be subjected to shelling, be subjected to fire, be subjected
       to bombardment, be under attack, be under fire, be under artillery fire, be under rocket attack`,
    ),
    actor: ["from", "by"],
    recipient: ["agent"],
    needs: ["recipient"],
    not: list(
      `criticism, critics, criticised, criticized, scrutiny, media, pressure, opposition, union, unions, politically,
       social, handling, failing, remarks, comments, lawmakers, activists, rivals, cyber, hackers`,
    ),
    accept: [
      { text: "Israel came under rocket fire on Sunday.", recipient: ["ISR"] },
      { text: "Indian soldiers came under mortar fire from Pakistan on Monday.", actor: ["PAK"], recipient: ["IND"] },
      { text: "UN peacekeepers came under attack in Kidal." },
    ],
    reject: ["The Israeli government came under fire from critics at home."],
  },
  {
    id: "assault.subjected",
    type: "ASSAULT",
    mode: "heavy-weapons",
    verbs: ["subject", "expose"].flatMap((verb) =>
      list(
        `to fire, to shelling, to bombardment, to artillery fire, to mortar fire, to rocket fire, to heavy fire, to attack, to attacks, to heavy shelling,
         to intense shelling, to fire from, to mortar shelling, to artillery shelling, to artillery bombardment, to bombing, to an attack`,
      ).map((what) => `${verb} ${what}`),
    ),
    actor: ["by", "from"],
    recipient: ["patient"],
    not: list("criticism, critics, cyber, verbal, media, abuse, ridicule, personal"),
    accept: [{ text: "The town of Martuni was subjected to fire by Azerbaijani forces.", actor: ["AZE"] }],
    reject: ["The Armenian minister was subjected to verbal attacks."],
  },
  {
    id: "assault.clash",
    type: "ASSAULT",
    verbs: list(
      `clash, skirmish, exchange fire, exchange gunfire, exchange shots, exchange artillery fire, exchange heavy fire,
       exchange rocket fire, exchange blows, exchange strikes, exchange attacks, trade fire, trade gunfire, trade shots,
       trade strikes, trade artillery fire, trade rocket fire, trade missile strikes, trade attacks, trade blows, swap
       fire, come to blows, engage in combat, engage in fighting, engage in a gun battle, engage in a firefight, engage
       in clashes, fight gun battle, fight pitched battles, fight running battles, fight war, fight it out, lock in
       battle, lock in combat, lock in fighting, be at war, cross swords in battle, battle for control, battle it out,
       slug it out`,
    ),
    nouns: list(
      `combat engagement, combat clash, military engagement, armed engagement, artillery duel, fighting between, clash, armed clash, violent clash, deadly clash, border clash, military clash, bloody clash, sporadic clash,
       fierce clash, ethnic clash, communal clash, intercommunal clash, inter-communal clash, tribal clash, street clash,
       fighting, heavy fighting, fierce fighting, intense fighting, street fighting, renewed fighting, sporadic fighting,
       factional fighting, infighting, in-fighting, ground fighting, border fighting, bitter fighting, armed fighting,
       ethnic fighting, tribal fighting, house-to-house fighting, gun battle, gunbattle, gunfight, gun fight, firefight,
       fire fight, skirmish, border skirmish, armed confrontation, military confrontation, violent confrontation, armed
       encounter, exchange of fire, exchanges of fire, exchange of artillery fire, exchanges of artillery fire, exchange
       of rocket fire, crossfire between, armed conflict between, hostilities, renewed hostilities, outbreak of
       hostilities, armed hostilities, resumption of hostilities, resumption of fighting, outbreak of fighting, upsurge
       in fighting, flare-up, border flare-up, flareup, flare-up of fighting, flare-up of violence, battle between,
       battles between, pitched battle, running battle, street battle, fierce battle, heavy battle, tank battle,
       artillery battle, military engagement, armed engagement, combat action, close combat, ground combat, heavy combat,
       melee between, border incident, border conflict, border war, turf war, feuding, intercommunal violence,
       inter-communal violence, communal violence, ethnic violence, sectarian violence, sectarian clash, factional clash,
       tit-for-tat attack, tit-for-tat strike, tit-for-tat killing`,
    ),
    actor: ["between", "agent"],
    recipient: ["with", "patient", "against"],
    mutual: true,
    fill: true,
    not: list(
      `claims, exclusive, economic, zone, views, opinions, opinion, interests, personalities, cultures, civilisations,
       civilizations, titans, court, legal, words, verbal, league, match, cup, final, election, electoral, ratings,
       custody, colour, colours, dates, schedule, climate, corruption, poverty, virus, coronavirus, pandemic, disease,
       cancer, fires, wildfires, blaze, inflation, robot, sports, martial`,
    ),
    accept: [
      { text: "Clashes between Armenia and Azerbaijan continued over the weekend.", actor: ["ARM", "AZE"] },
      { text: "Armenia and Azerbaijan exchanged fire on Sunday.", actor: ["ARM", "AZE"] },
      { text: "Thailand and Cambodia clashed near the temple.", actor: ["KHM", "THA"] },
      { text: "Israel and Hezbollah traded fire on Monday.", actor: ["ISR", "hezbollah"] },
      { text: "The army of Sudan clashed with the RSF in Khartoum.", actor: ["SDN", "rsf"] },
      { text: "A firefight between Philippine troops and Abu Sayyaf broke out.", actor: ["PHL", "abu-sayyaf"] },
      { text: "Heavy fighting between Sudan's army and the RSF shook Khartoum.", actor: ["SDN", "rsf"] },
      { text: "An exchange of fire between India and Pakistan was reported.", actor: ["IND", "PAK"] },
    ],
    reject: [
      "The orchestra opened the season in Yerevan.",
      "Armenia and Azerbaijan clashed in the final of the cup.",
      "Israel was fighting the coronavirus.",
    ],
  },
  {
    id: "assault.attributed",
    type: "ASSAULT",
    verbs: list("attribute to, ascribe to, blame on, pin on"),
    about: list(
      `attack, attacks, shelling, bombing, bombings, bombardment, killing, killings, blast, explosion, massacre, raid, ambush, strike,
       air strike, rocket fire, abduction, murder, murders, assassination`,
    ),
    actor: ["to", "on"],
    needs: ["actor", "party"],
    not: list("film, heart, accident, gas, painting, quotation"),
    accept: [{ text: "Abkhazia attributed the killings to Georgia.", actor: ["GEO"] }],
    reject: ["The critic attributed the painting to a Russian master."],
  },
  {
    id: "assault.outbreak",
    type: "ASSAULT",
    verbs: list(
      "break out, erupt, flare, flare up, flare anew, flare again, rage, start, begin, resume, spread, drag on, last, continue, intensify, escalate",
    ),
    about: list("war, civil war, conflict, insurgency, rebellion, uprising, revolt, guerrilla war"),
    actor: ["between"],
    mutual: true,
    fill: true,
    needs: ["party"],
    not: list(
      "talks, trade, price, words, film, star, world, cold, culture, drug, drugs, class, interest, interests, if, could, might, would",
    ),
    accept: [{ text: "War between Armenia and Azerbaijan broke out in 1992.", actor: ["ARM", "AZE"] }],
    reject: ["A trade war broke out between France and Italy in May.", "An epidemic broke out in Sudan."],
  },
  {
    id: "assault.battle",
    type: "ASSAULT",
    verbs: list(
      `fight, battle, combat, fight against, fight with, do battle with, battle against, battle with, engage, engage
       with, take up arms against, take up arms, rise up against, revolt against, rebel against, wage insurgency, wage
       insurgency against, wage guerrilla war, wage guerrilla war against, wage campaign against, wage rebellion, fight
       insurgency, wage armed struggle, wage jihad, wage war`,
    ),
    actor: ["agent"],
    recipient: ["against", "with", "patient"],
    mutual: true,
    needs: ["actor", "recipient", "party"],
    not: list(
      `constructively, dialogue, talks, diplomatically, community, election, elections, court, legal, lawsuit, crime,
       corruption, poverty, climate, virus, coronavirus, covid, pandemic, disease, cancer, ebola, aids, fire, fires,
       wildfires, blaze, flames, inflation, racism, discrimination, hunger, terrorism, extremism, traffickers,
       trafficking, laundering, deforestation, relegation, title, cup, championship, match, disinformation, illegal,
       charges, extradition, independence, rights, seat, seats, vote, drought, addiction, floods, flood, bill, injury,
       injuries, parliament, senate, congress, trade, tariffs, team, league, leadership`,
    ),
    accept: [
      { text: "Ethiopian troops fought Tigrayan forces near Alamata.", actor: ["ETH", "tigray"] },
      { text: "Somalia's army battled al-Shabaab in Galmudug.", actor: ["SOM", "al-shabaab"] },
      { text: "Hezbollah fought against Israel in 2006.", actor: ["ISR", "hezbollah"] },
    ],
    reject: [
      "Armenia fought Azerbaijan for the title.",
      "France is battling the coronavirus.",
      "Israel fought a lawsuit against Iran.",
    ],
  },
];
