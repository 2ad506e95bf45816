import type { Rule } from "../rule.js";
import { GAMES, HOME_POLITICS, list, phrases } from "./agree-words.js";
import { POLICIES } from "./support-words.js";

export const support: readonly Rule[] = [
  {
    id: "support.welcome",
    type: "SUPPORT",
    verbs: list(
      `welcome, hail, praise, applaud, commend, laud, extol, acclaim, speak highly of, pay tribute to, hail as,
         greet with satisfaction, take positive note of, note with satisfaction, express satisfaction, express
         appreciation, express gratitude, express thanks, express admiration, sing praises of, lavish praise on,
         heap praise on, give credit to, credit, look favourably on, look favorably on, view positively, rejoice at,
         single out for praise, speak warmly of, give thumbs up to, voice appreciation, voice satisfaction, offer
         praise, win praise from, draw praise from, compliment`,
    ),
    not: [
      ...list("senator, voters, campaign, freed, prisoners, homecoming, welcomed-back"),
      ...GAMES,
      ...HOME_POLITICS,
      ...list(`visitors, guests, tourists, baby, audience, festival, birthday, show, exhibition, christmas, parade`),
    ],
    actor: ["agent"],
    recipient: ["patient", "on", "of", "to", "with"],
    needs: ["actor", "party"],
    accept: [
      { text: "France welcomed the truce.", actor: ["FRA"] },
      { text: "The African Union hailed the agreement.", actor: ["au"] },
      { text: "Egypt commended Sudan on Monday.", actor: ["EGY"], recipient: ["SDN"] },
      { text: "Turkey praised the efforts of Qatar.", actor: ["TUR"], recipient: ["QAT"] },
      { text: "The agreement was welcomed by Russia.", actor: ["RUS"] },
      { text: "Armenia expressed its gratitude to France.", actor: ["ARM"], recipient: ["FRA"] },
      { text: "Kenya paid tribute to Uganda.", actor: ["KEN"], recipient: ["UGA"] },
      { text: "The United Nations applauded the decision.", actor: ["un"] },
      { text: "Morocco spoke highly of Spain.", actor: ["MAR"], recipient: ["ESP"] },
      { text: "Ethiopia lauded Kenya on Monday.", actor: ["ETH"], recipient: ["KEN"] },
      { text: "Jordan expressed its appreciation to Kuwait.", actor: ["JOR"], recipient: ["KWT"] },
    ],
    reject: [
      "Critics praised the film.",
      "Russia welcomed tourists on Monday.",
      "The villagers welcomed the new bakery.",
    ],
  },
  {
    id: "support.express",
    type: "SUPPORT",
    verbs: list(
      `express, voice, reiterate, reaffirm, declare, offer, extend, convey, underline, state, pledge, promise,
         restate, affirm, stress, renew, confirm, vow, give, lend, throw, signal, show, proclaim, repeat,
         underscore, profess, demonstrate, send, present, pass on, assure of`,
    ),
    about: list(
      `support, full support, strong support, firm support, unwavering support, backing, full backing, solidarity,
         condolences, condolence, sympathy, sympathies, commitment, best wishes, congratulations, thanks, gratitude,
         appreciation, goodwill, friendship, blessing, confidence, endorsement, encouragement, weight behind,
         apology, apologies, remorse, sorrow, compassion, loyalty, allegiance`,
    ),
    not: [
      ...GAMES,
      ...HOME_POLITICS,
      ...list(
        `integrity, lack, military, troops, arms, withdraw, withdrew, withdrawn, financial, air, artillery,
           ammunition, weapons, fire, lost, loss`,
      ),
    ],
    actor: ["agent"],
    recipient: ["for", "with", "to", "of"],
    needs: ["actor", "party"],
    accept: [
      { text: "Egypt expressed its solidarity with Saudi Arabia.", actor: ["EGY"], recipient: ["SAU"] },
      {
        text: "Qatar voiced its support for Sudan.",
        actor: ["QAT"],
        recipient: ["SDN"],
        yields: ["backs.involvement"],
      },
      { text: "Russia conveyed its condolences to Iran.", actor: ["RUS"], recipient: ["IRN"] },
      { text: "The European Union underlined its solidarity with Georgia.", actor: ["eu"], recipient: ["GEO"] },
      {
        text: "Japan pledged its full support for Ukraine.",
        actor: ["JPN"],
        recipient: ["UKR"],
        yields: ["backs.involvement"],
      },
      { text: "India extended its sympathy to Nepal.", actor: ["IND"], recipient: ["NPL"] },
    ],
    reject: ["Fans voiced their support for the coach.", "The bank expressed confidence in its staff."],
  },
  {
    id: "support.back",
    type: "SUPPORT",
    verbs: list(
      `support, back, endorse, second, advocate, champion, favour, favor, vote for, vote in favour of, vote in
         favor of, give backing to, give support to, lend support to, lend backing to, throw weight behind, throw
         support behind, rally behind, come out in favour of, come out in favor of, speak in favour of, speak in
         favor of, subscribe to, sponsor, stand by, stand behind, side with, bless, defend, vindicate, sympathise
         with, sympathize with, respect`,
    ),
    about: POLICIES,
    not: [
      ...GAMES,
      ...HOME_POLITICS,
      ...list("budget, tax, armed, proxy, rebels, militia, militias, abortion, climate"),
    ],
    actor: ["agent"],
    recipient: ["of", "by", "to", "patient"],
    needs: ["actor", "party"],
    accept: [
      {
        text: "Iran supports the efforts of the United Nations.",
        actor: ["IRN"],
        recipient: ["un"],
        yields: ["backs.support"],
      },
      { text: "Uganda backed the initiative.", actor: ["UGA"] },
      { text: "The plan was endorsed by the Arab League.", actor: ["arab-league"] },
      { text: "Serbia defended its actions on Monday.", actor: ["SRB"] },
      { text: "China voted in favour of the resolution.", actor: ["CHN"] },
      { text: "Algeria threw its weight behind the proposal.", actor: ["DZA"] },
      { text: "Spain backed the proposal.", actor: ["ESP"] },
      { text: "Norway lent its support to the initiative.", actor: ["NOR"] },
      { text: "Israel defended the decision.", actor: ["ISR"] },
      { text: "Brazil voted for the resolution.", actor: ["BRA"] },
      { text: "Chile endorsed the roadmap.", actor: ["CHL"] },
    ],
    reject: ["Parents backed the plan for a playground.", "Turkey defended its title in the final."],
  },
  {
    id: "support.stand-with",
    type: "SUPPORT",
    verbs: list(
      `stand by, stand with, stand behind, stand alongside, stand shoulder to shoulder with, stand in solidarity
         with, side with, rally behind, rally around, come to the defence of, come to the defense of, speak up for,
         stick up for, stick by, vouch for, take the side of, take sides with, sympathise with, sympathize with,
         show solidarity with, declare solidarity with, declare support for, express support for, rally to, close
         ranks behind, pledge allegiance to, swear allegiance to, remain loyal to, reassure, defend against
         criticism, defend against accusations, defend against allegations, defend over claims, defend over
         accusations, defend from criticism, leap to the defence of, leap to the defense of`,
    ),
    nouns: list(
      `in solidarity with, solidarity with, show of support for, message of support to, message of support for,
         message of solidarity with, words of support for, statement of support for, shoulder to shoulder with,
         condolences to`,
    ),
    not: [
      ...list("prosecutors, plaintiffs, plaintiff"),
      ...list("center, centre, left, right, photo, pictured, protesters, marched"),
      ...GAMES,
      ...HOME_POLITICS,
      ...list(
        `military, troops, arms, weapons, financial, air, popular, public, domestic, logistical, material,
           ammunition, artillery, withdraw, withdrew, rebels, terrorism, terrorists, terror, reiterated`,
      ),
    ],
    actor: ["agent"],
    recipient: ["patient", "with", "for", "to", "by", "alongside"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Germany stands by Israel.", actor: ["DEU"], recipient: ["ISR"] },
      { text: "Greece sided with Serbia.", actor: ["GRC"], recipient: ["SRB"] },
      { text: "Pakistan declared solidarity with Turkey.", actor: ["PAK"], recipient: ["TUR"] },
      { text: "Canada stands with Ukraine.", actor: ["CAN"], recipient: ["UKR"] },
      { text: "Nicaragua rallied behind Venezuela.", actor: ["NIC"], recipient: ["VEN"] },
    ],
    reject: ["The fans stood by the coach.", "Voters sided with the mayor."],
  },
  {
    id: "support.courtesy",
    type: "SUPPORT",
    verbs: list(
      `congratulate, felicitate, thank, condole with, commiserate with, decorate, forgive, absolve, exonerate,
         wish well, bless, mourn with, offer condolences to, send condolences to, send congratulations to, send
         greetings to, lay a wreath, lay wreath, observe a minute of silence, award medal to, bestow honour on,
         bestow honor on, present medal to, hold a memorial for, express sorrow to, express sorrow over, reconcile
         with, make peace with, mend fences with, bury the hatchet with, patch up relations with, make up with`,
    ),
    nouns: list(
      `grateful to, thankful to, congratulations to, reconciliation with, reconciliation between, rapprochement
         with, rapprochement between, thaw between`,
    ),
    not: [...GAMES, ...HOME_POLITICS, ...list("birthday, winner, winners, thanksgiving")],
    actor: ["agent", "between", "near"],
    recipient: ["patient", "to", "with"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Iran congratulated Iraq on Monday.", actor: ["IRN"], recipient: ["IRQ"] },
      { text: "Ukraine thanked Poland on Monday.", actor: ["UKR"], recipient: ["POL"] },
      { text: "Chad made peace with Sudan.", actor: ["TCD"], recipient: ["SDN"] },
      { text: "Armenia is grateful to France.", actor: ["ARM"], recipient: ["FRA"] },
      { text: "Oman congratulated Qatar.", actor: ["OMN"], recipient: ["QAT"] },
      { text: "Kosovo thanked Albania.", actor: ["XKX"], recipient: ["ALB"] },
    ],
    reject: ["The coach congratulated the winners.", "The author thanked her editor."],
  },
  {
    id: "support.apologise",
    type: "SUPPORT",
    verbs: list(
      `apologise, apologize, apologise to, apologize to, apologise for, apologize for, express
         remorse, offer apology, offer apologies, offer an apology, issue an apology, issue apology,
         make an apology, say sorry, ask forgiveness, ask for forgiveness, beg forgiveness, seek forgiveness, atone
         for, make amends, show remorse, take full responsibility for the error, express contrition, beg pardon,
         render an apology, present apologies, present apology`,
    ),
    nouns: list("apology to, apology from, apologies to, official apology, formal apology"),
    not: [
      ...GAMES,
      ...list(
        `demanded, demand, demands, demanding, refused, refuses, refuse, readers, customers, passengers, regrets`,
      ),
    ],
    actor: ["agent", "from", "by"],
    recipient: ["to", "patient"],
    needs: ["actor", "party"],
    accept: [
      { text: "Israel apologised to Turkey on Friday.", actor: ["ISR"], recipient: ["TUR"] },
      { text: "The FARC asked for forgiveness on Monday.", actor: ["farc"] },
      { text: "Russia offered an apology to Azerbaijan.", actor: ["RUS"], recipient: ["AZE"] },
      { text: "Japan apologized to South Korea.", actor: ["JPN"], recipient: ["KOR"] },
      { text: "The ELN said sorry on Monday.", actor: ["eln"] },
      { text: "Germany expressed remorse on Monday.", actor: ["DEU"] },
    ],
    reject: ["The singer apologised to her fans.", "The airline apologised to passengers."],
  },
  {
    id: "support.recognise",
    type: "SUPPORT",
    verbs: list("recognise, recognize, acknowledge, accept, grant recognition to, extend recognition to"),
    about: list(
      `independence, statehood, sovereignty, as a state, as an independent state, as a sovereign state, as
         independent, as president, as leader, legitimacy, authority, republic, as the legitimate, right to exist,
         palestinian state, state of palestine, state of israel, autonomy, as capital, as the capital, as its
         capital, as legitimate, annexation, as interim president, election result, territorial claims, borders`,
    ),
    not: [...GAMES, ...list("refused, refuses, refuse, internationally, integrity, responsibility")],
    actor: ["agent"],
    recipient: ["of", "patient"],
    needs: ["actor", "party"],
    accept: [
      { text: "Turkey recognised the independence of Kosovo.", actor: ["TUR"] },
      { text: "Spain recognised a Palestinian state.", actor: ["ESP"] },
      { text: "Morocco acknowledged the authority of the government in Libya.", actor: ["MAR"] },
      { text: "Norway recognized the state of Palestine.", actor: ["NOR"] },
      { text: "Russia recognized the independence of Abkhazia.", actor: ["RUS"] },
    ],
    reject: ["The jury recognised the legitimacy of the complaint.", "The school respects the authority of parents."],
  },
  {
    id: "support.relations",
    type: "SUPPORT",
    verbs: list(
      `establish, restore, resume, normalise, normalize, upgrade, re-establish, reestablish, renew, repair, mend,
         open, reopen, forge, strengthen, consolidate, improve, elevate, exchange, reinstate, cement, warm`,
    ),
    about: list(
      `diplomatic relations, diplomatic ties, diplomatic links, relations, full relations, formal ties, full
         diplomatic ties, full diplomatic relations, ambassadors, embassy, embassies, consulate, diplomatic
         missions, bilateral relations, bilateral ties, consular relations, diplomatic presence, friendly relations`,
    ),
    not: [
      ...GAMES,
      ...list(`cut, sever, severed, break, broke, broken, public, customer, industrial, race, labour, labor, family`),
    ],
    actor: ["between", "agent"],
    recipient: ["with"],
    mutual: true,
    needs: ["actor", "party"],
    accept: [
      { text: "China established diplomatic relations with Honduras.", actor: ["CHN", "HND"] },
      { text: "Iran and Iraq restored diplomatic ties.", actor: ["IRN", "IRQ"] },
      { text: "Morocco normalised relations with Israel.", actor: ["ISR", "MAR"] },
      { text: "Ethiopia reopened its embassy in Eritrea.", actor: ["ETH"] },
      { text: "Egypt and Turkey exchanged ambassadors.", actor: ["EGY", "TUR"] },
      { text: "Chad resumed relations with Israel.", actor: ["ISR", "TCD"] },
    ],
    reject: ["The firm improved its relations with customers.", "Iran severed ties with Morocco."],
  },
  {
    id: "support.relations-noun",
    type: "SUPPORT",
    nouns: [
      ...phrases(
        `normalisation of, normalization of, restoration of, resumption of, establishment of, re-establishment of,
           thaw in, improvement in, normalising of, upgrading of`,
        `relations, ties, diplomatic relations, diplomatic ties, diplomatic links, bilateral relations, bilateral
           ties`,
      ),
    ],
    actor: ["between", "by", "agent"],
    recipient: ["with"],
    mutual: true,
    needs: ["actor", "party"],
    accept: [
      { text: "The normalisation of relations between Sudan and Israel continues.", actor: ["ISR", "SDN"] },
      { text: "The restoration of diplomatic ties between Iran and Iraq took years.", actor: ["IRN", "IRQ"] },
    ],
    reject: ["The improvement in relations between the unions and the firm took years."],
  },
];
