import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

const BY = { actor: ["agent", "by"], recipient: ["patient", "of", "against", "on"] } as const;

/** Rule by ban, curfew, emergency and deceit. */
export const coerceRule: readonly Rule[] = [
  {
    id: "coerce.ban",
    type: "COERCE",
    mode: "ban",
    verbs: list(
      `ban, prohibit, forbid, dissolve, disband, suspend, blacklist, criminalise, criminalize, bar, impose ban on, impose
       ban, order closure of, order dissolution of, shut, shut down, close, close down, revoke licence of, revoke license
       of, designate, designate as a terrorist organisation, designate as a terrorist organization, declare illegal,
       declare unlawful, declare terrorist organisation`,
    ),
    nouns: list("ban, ban on, proscription, outlawing of, dissolution of, closure of, banning of, suspension of"),
    about: list(
      `party, parties, opposition party, opposition parties, movement, group, groups, organisation, organisations,
       organization, organizations, protests, protest, demonstration, demonstrations, rally, rallies, gatherings, public
       gatherings, assemblies, strikes, ngo, ngos, charity, charities, aid group, aid groups, aid agencies, trade
       political activity, political activities, political parties, marches, civil society, union, demonstrators`,
    ),
    ...BY,
    needs: ["actor", "party"],
    not: list(
      `doping, olympic, sport, athletes, smoking, plastic, coronavirus, covid, pandemic, virus, league, coach, player,
       players, emissions, petrol, match, football, campaign, talks, aid, membership, trade, parliament`,
    ),
    accept: [
      { text: "Sudan banned opposition parties in June.", actor: ["SDN"] },
      { text: "Myanmar dissolved the opposition party.", actor: ["MMR"] },
      { text: "Israel banned six Palestinian organisations.", actor: ["ISR"] },
      { text: "The Taliban banned two charities in Kabul.", actor: ["taliban"] },
    ],
    reject: ["France banned the athletes over doping.", "Denmark banned smoking in the party room."],
  },
  {
    id: "coerce.outlaw",
    type: "COERCE",
    mode: "ban",
    verbs: list(
      `outlaw, proscribe, drive underground, declare outlawed, declare illegal, order to suspend publication, order to
       suspend operations, order to cease operations, order to cease activities, ban from politics, ban from public
       office, bar from politics, ban from holding office, ban from travelling, ban from leaving, bar from leaving, slap
       travel ban on, impose travel ban on`,
    ),
    nouns: list(
      `outlawing, proscription, banning of the party, ban on demonstrations, ban on protests, ban on gatherings, ban on
       public gatherings, ban on rallies, protest ban`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of", "on"],
    needs: ["actor", "party"],
    not: list(
      `coronavirus, covid, pandemic, virus, abortion, smoking, slavery, marriage, plastic, hunting, lift, lifted, lifts,
       lifting`,
    ),
    accept: [
      { text: "South Africa outlawed the movement in 1960.", actor: ["ZAF"] },
      { text: "Turkey barred the mayor from leaving the country.", actor: ["TUR"] },
    ],
    reject: ["Germany outlawed smoking in bars."],
  },
  {
    id: "coerce.censor",
    type: "COERCE",
    mode: "censor",
    verbs: list(
      `censor, gag, muzzle, silence, ban, block, shut, shut down, close, close down, suspend, take off air, pull off the
       air, jam, raid, revoke, expel, cut, cut off, switch off, restrict, throttle, disconnect, order to suspend, suspend
       publication of, disrupt, interrupt, prohibit`,
    ),
    nouns: list(
      `censorship, internet shutdown, internet blackout, communications blackout, media blackout, media ban,
       communications shutdown, telecommunications blackout, suspension of publication, closure of the newspaper,
       internet cut, news blackout, shutdown, blackout, jamming`,
    ),
    about: list(
      `media, press, newspaper, newspapers, journalist, journalists, broadcaster, broadcasters, television, television
       station, television channel, tv station, tv channel, radio, radio station, radio stations, channel, website,
       websites, internet, internet access, the internet, mobile internet, phone lines, telephone lines, phone networks,
       phone network, mobile networks, telecommunications, communications, social media, facebook, twitter, whatsapp,
       telegram, broadcasts, signal, news agency, magazine, reporters, publication, publications, news site, outlets`,
    ),
    ...BY,
    needs: ["actor", "party"],
    not: list(
      `coronavirus, covid, pandemic, game, film, minute, match, ad, ads, advertising, accounts, storm, hurricane, fake,
       bots, copyright`,
    ),
    accept: [
      { text: "Sudan shut down the internet on Monday.", actor: ["SDN"] },
      { text: "Ethiopia cut phone lines in Tigray.", actor: ["ETH"] },
      { text: "Turkey blocked several websites in March.", actor: ["TUR"] },
      { text: "Algeria suspended a newspaper on Sunday.", actor: ["DZA"] },
      { text: "Israel shut the television channel in May.", actor: ["ISR"] },
    ],
    reject: ["Germany closed the coronavirus website.", "The storm cut phone lines in Cuba."],
  },
  {
    id: "coerce.curfew-on",
    type: "COERCE",
    mode: "curfew",
    nouns: list(
      "curfew is in force, curfew was in force, curfew remains in force, curfew is in place, curfew remains in place, curfew imposed, curfew has been imposed",
    ),
    actor: ["by"],
    needs: ["place"],
    not: list("coronavirus, covid, pandemic, virus, parents, teen, lifted, eased, ended"),
    accept: [{ text: "A curfew is in force in Srinagar.", place: ["srinagar"], yields: ["coerce.curfew"] }],
    reject: ["A covid curfew is in force in Paris.", "The curfew of the teenagers is at nine."],
  },
  {
    id: "coerce.curfew",
    type: "COERCE",
    mode: "curfew",
    verbs: list(
      `impose curfew, impose curfews, impose curfew on, impose curfew in, declare curfew, announce curfew, order curfew,
       enforce curfew, keep curfew, reimpose curfew, extend curfew, place under curfew, put under curfew, confine to their homes,
       order to stay indoors, clamp curfew on`,
    ),
    nouns: list(
      `curfew, night curfew, night-time curfew, overnight curfew, dusk-to-dawn curfew, round-the-clock curfew, 24-hour
       curfew, indefinite curfew`,
    ),
    actor: ["agent", "by"],
    recipient: ["on", "in", "patient"],
    needs: ["actor"],
    not: list(
      `coronavirus, covid, pandemic, virus, parents, teen, lifted, lift, lifts, lifting, defied, defying, violated,
       eased, ease, easing, ended`,
    ),
    accept: [
      { text: "Armenia imposed a curfew on Friday.", actor: ["ARM"] },
      { text: "Indian authorities extended a curfew in Kashmir.", actor: ["IND"] },
      { text: "Myanmar's army declared a dusk-to-dawn curfew in Sittwe.", actor: ["MMR"] },
    ],
    reject: ["France imposed a curfew over the coronavirus.", "Iraq lifted the curfew."],
  },
  {
    id: "coerce.martial",
    type: "COERCE",
    mode: "martial-law",
    verbs: list(
      `declare martial law, impose martial law, introduce martial law, proclaim martial law, extend martial law, decree
       martial law, place under martial law, put under martial law, declare state of emergency, declare state of siege,
       declare state of war, impose state of emergency, impose emergency rule, declare emergency rule, impose military
       rule, impose direct rule, extend state of emergency, proclaim state of emergency, suspend constitution, suspend
       parliament, dissolve parliament by force, introduce state of emergency, invoke emergency powers, impose emergency
       law, place under military rule, take over in a coup, seize power, take power, overthrow, oust in a coup, topple,
       depose, stage coup, mount coup, carry out a coup, attempt coup, launch coup, grab power`,
    ),
    nouns: list(
      `martial law, state of emergency, state of siege, emergency rule, military rule, state of war, emergency law,
       military takeover, coup, coup attempt, attempted coup, military coup, putsch, coup d'etat, coup d'état, palace
       coup, seizure of power, overthrow`,
    ),
    actor: ["agent", "by"],
    recipient: ["on", "in"],
    needs: ["actor", "party"],
    not: list(
      `judicial, coronavirus, covid, pandemic, virus, hurricane, storm, cyclone, flood, floods, flooding, bushfire,
       bushfires, wildfire, wildfires, fire, fires, earthquake, drought, outbreak, ebola, measles, fentanyl, opioid,
       lifted, climate, volcano, weather, snow, water, heat, publicity, lift, lifts, bleaching`,
    ),
    accept: [
      { text: "Ukraine declared martial law on Thursday.", actor: ["UKR"] },
      { text: "Bolivia declared a state of siege in Pando.", actor: ["BOL"] },
      { text: "Ethiopia declared a state of emergency in November.", actor: ["ETH"] },
      { text: "Myanmar's army seized power in February.", actor: ["MMR"] },
    ],
    reject: ["Australia declared a state of emergency over bushfires.", "The signing was a coup for the Italian club."],
  },
  {
    id: "coerce.misinform",
    type: "COERCE",
    mode: "misinformation",
    verbs: list(
      `spread disinformation, spread misinformation, spread false information, spread propaganda, spread fake news,
       spread rumours, spread lies, spread falsehoods, wage information war, wage propaganda war, wage psychological
       warfare, conduct disinformation campaign, run disinformation campaign, launch disinformation campaign, fabricate
       evidence, interfere in elections, meddle in elections, interfere in the election, meddle in the election,
       disseminate false information, disseminate disinformation, disseminate propaganda, drop leaflets, broadcast
       propaganda, peddle disinformation, circulate false reports, stage false flag, doctor footage`,
    ),
    nouns: list(
      `disinformation, disinformation campaign, misinformation campaign, propaganda campaign, information warfare,
       information war, influence operation, psychological warfare, propaganda war, fake news campaign, false-flag
       operation, false flag operation, election interference, election meddling, troll farm, smear campaign, hybrid
       warfare`,
    ),
    actor: ["agent", "by"],
    recipient: ["against", "in", "on", "patient"],
    needs: ["actor", "party"],
    not: list(
      "coronavirus, covid, vaccine, vaccines, pandemic, virus, health, climate, facebook, combat, fight, counter",
    ),
    accept: [
      { text: "Russia spread disinformation about Georgia.", actor: ["RUS"] },
      { text: "Iran's disinformation campaign against Israel went on for years.", actor: ["IRN"] },
      { text: "Israel dropped leaflets over Rafah.", actor: ["ISR"] },
    ],
    reject: [
      "Doctors spread false information about vaccines.",
      "Sweden published a report on the fight against disinformation.",
    ],
  },
  {
    id: "coerce.cyber",
    type: "COERCE",
    mode: "cyber",
    verbs: list(
      `hack, hack into, launch cyberattack, launch cyberattack on, launch cyberattacks, launch cyber attack, launch cyber
       attacks, launch cyber attacks on, launch cyber warfare, launch cyber warfare against, wage cyber warfare, wage
       cyber war, carry out a cyberattack, carry out cyberattacks, carry out cyber attacks, jam, jam signals, jam gps,
       jam gps signals, jam communications, spoof gps signals, disable computers, take offline, take down the website of,
       breach network of, penetrate network of, deploy malware, deploy spyware, infect with spyware, use spyware, bug
       phones of, tap phones of, steal data from`,
    ),
    nouns: list(
      `cyber attack, cyberattack, cyber-attack, cyber assault, cyber offensive, cyber operation, cyber warfare,
       cyberwarfare, cyberwar, cyber war, cyber espionage, cyber-espionage, hacking attack, hacking, hack, ransomware
       attack, malware attack, denial-of-service attack, ddos attack, phishing attack, spyware attack, gps jamming,
       jamming of signals, electronic warfare, cyber intrusion, data breach, computer attack`,
    ),
    actor: ["agent", "by"],
    recipient: ["on", "against", "patient"],
    needs: ["actor", "party"],
    not: list("traffic, hackathon, fruit, life, coronavirus, protect, prevent, law, summit, conference"),
    accept: [
      { text: "Russia carried out cyberattacks on Georgia in 2008.", actor: ["RUS"], recipient: ["GEO"] },
      { text: "Russian jamming of signals grew in the Baltic.", actor: ["RUS"] },
      { text: "North Korea hacked a bank in Bangladesh.", actor: ["PRK"] },
      { text: "Iran launched cyber attacks on Israel.", actor: ["IRN"], recipient: ["ISR"] },
    ],
    reject: ["A traffic jam in Israel lasted for hours.", "The hackathon in Armenia drew students."],
  },
];
