/** Words divided by commas, as one writes a list; a phrase may run on into the next line. */
export const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

/** Every first phrase with every second: "agree to" and "pledge to" with "lift", "ease". */
export const phrases = (firsts: string, seconds: string): readonly string[] =>
  list(firsts).flatMap((first) => list(seconds).map((second) => `${first} ${second}`));

/** Single words that tell of a truce, which is no mere accord: for `not`. */
export const TRUCES = list(
  `ceasefire, ceasefires, truce, truces, cease, armistice, lull, hostilities, pause, cessation, disengagement`,
);

/** Sport, trade and showbusiness sign, agree and meet too: for `not`. */
export const GAMES =
  list(`film, films, album, song, concert, club, striker, midfielder, goalkeeper, coach, championship, tournament,
       medal, squad, olympic, olympics, actor, actress, singer, studio, novel, fans, fifa, uefa, footballer, football,
       cricket, rugby, tennis`);

/** What is signed, reached, struck; peace accords and truces apart. */
export const ACCORDS =
  list(`agreement, agreements, accord, accords, deal, deals, pact, pacts, treaty, treaties, declaration, declarations,
       protocol, protocols, memorandum, memorandums, memoranda, mou, mous, convention, roadmap, road map, road-map,
       charter, communique, communiqué, joint statement, joint communique, joint communiqué, understanding,
       understandings, compromise, consensus, settlement, covenant, compact, framework, concordat, entente, modus
       vivendi, arrangement, arrangements, letter of intent, letters of intent, statement of principles, power-sharing
       formula, undertaking`);

export const PEACE_ACCORDS =
  list(`peace agreement, peace agreements, peace accord, peace accords, peace treaty, peace treaties, peace pact, peace
       pacts, peace plan, peace settlement, peace charter, peace roadmap, peace road map, peace declaration, peace
       memorandum, peace protocol, peace protocols, peace framework, peace document, comprehensive peace,
       reconciliation agreement, reconciliation accord, reconciliation deal, reconciliation pact, power-sharing
       agreement, power-sharing accord, power-sharing deal, unity deal, unity agreement, non-aggression pact,
       nonaggression pact, normalisation agreement, normalization agreement, normalisation deal, normalization deal,
       border agreement, border treaty, border accord, demarcation agreement, demarcation protocol`);

/** Meetings and exchanges of words, by every name. */
export const TALKS =
  list(`talks, peace talks, negotiations, negotiation, peace negotiations, discussions, discussion, dialogue, dialog,
       dialogues, consultations, consultation, meeting, meetings, summit, summits, conference, conferences,
       deliberations, round of talks, rounds of talks, round of negotiations, consultative meeting, parley, parleys,
       tete-a-tete, one-on-one, working lunch, working dinner, working breakfast, roundtable, round table, round-table,
       jirga, tripartite, trilateral, bilaterals, face-to-face, proximity talks, high-level segment, pow-wow,
       videoconference, video conference, teleconference, video call, video link`);

/** Officials as they travel and receive. */
export const VISITORS =
  list(`president, presidents, premier, prime minister, prime ministers, minister, ministers, chancellor, king, emir,
       sultan, queen, prince, crown prince, pope, patriarch, counterpart, counterparts, envoy, envoys, ambassador,
       ambassadors, delegation, delegations, delegates, diplomat, diplomats, secretary, secretary-general, secretary
       general, secretary of state, commissioner, high commissioner, representative, representatives, negotiator,
       negotiators, mediator, mediators, emissary, emissaries, official, officials, leader, leaders, chief, chiefs,
       commander, adviser, advisor, chairman, chairperson, lawmakers, senator, senators, congressman, speaker, general,
       generals, governor, foreign secretary, head of state, heads of state`);

/** Politics at home praises, defends and agrees too: for `not`. */
export const HOME_POLITICS =
  list(`brexit, bill, legislation, budget, candidate, candidates, candidacy, election, elections, referendum, lgbt,
       abortion, impeachment, democrats, republicans, republican, democrat, nominee, nomination, primary, primaries,
       tweet, tweeted, twitter, instagram, stimulus, marriage, gay, vaccine, vaccines, coronavirus, covid, lockdown,
       pandemic`);
