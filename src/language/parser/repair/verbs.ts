/** Verbs by how their complements stand, and nouns that tell time or measure. Lemmas, data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Somebody gives something to somebody: the to-phrase behind the object is the verb's. */
export const GIVES = words(`
  allocate cede dedicate deliver deport dispatch donate export extradite ferry fly forward give grant hand lend move pay present
  provide release repatriate return sell send ship smuggle submit supply surrender transfer transport
`);

/** Somebody takes something from somebody or somewhere. */
export const TAKES = words(`
  bar deport dislodge drive eject evacuate evict expel free grab liberate oust pull recapture reclaim recover regain remove rescue
  retake retrieve seize snatch steal take withdraw wrest
`);

/** Somebody is blamed or freed of something. */
export const BLAMES = words("accuse acquit convict suspect");

/** Verbs of two objects: a name right behind is to whom. */
export const DATIVES = words("deny give grant hand lend offer owe promise refuse send teach");
export const MEASURES_ITS_GIFT = words("deny grant offer owe promise refuse");

export const SAYS = words(`
  acknowledge add agree admit affirm allege announce argue boast complain caution comment assert aver believe claim concede confirm contend declare deny disclose estimate
  explain find hint insist maintain note predict recall report reveal say speculate state stress suggest tell testify think vow warn write
`);

/** No agents and no subjects, but when or how much. */
export const TIMES_AND_MEASURES = words(`
  second minute hour day week month year decade century morning afternoon evening night noon midday midnight dawn dusk nightfall
  daybreak sunrise sunset time weekend summer winter spring autumn fall deadline end date today yesterday tomorrow tonight
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december percent percentage point % third quarter half dollar euro pound kilometre kilometer metre meter mile inch foot
  degree middle beginning start mean way moment
`);

/** Verbs whose third person the parser reads as a plural where a headline has no other verb. */
export const HEADLINED = words(`
  accuse aid ambush approve arm assault attack back ban bar battle beat begin besiege blame block blockade bomb bombard boost break call capture
  charge claim clash clear close condemn confirm cross curb cut defend delay demand deny deploy deport detain dispute down drop end enter expel
  extend favour fear fight file fire free grant guard halt hand hit host hold invade jail join kill launch lead leave lift limit list loot lose mark
  mediate meet mine monitor mourn move near neutralise observe offer open order oust pause plan pledge pound press probe promise
  propose protest pull punish push question raid rally recall reject release repel report request rescue resume return review risk sanction
  seal search seek seize send shell shield shoot shut sign slam split stage stall stop storm strike struggle succumb support suspect
  suspend swap tackle target test threaten torch trade train transfer urge vacate veto violate visit voice vote vow warn welcome win wound
`);
/** ... and what may stand between such a verb and what it is done to, or to do: "calls for", "votes to". */
export const HEADLINED_WITH: Readonly<Record<string, RegExp>> = {
  call: /^(?:for|on)$/,
  clash: /^with$/,
  fight: /^(?:against|for)$/,
  fire: /^(?:at|on|into)$/,
  hand: /^over$/,
  move: /^to$/,
  open: /^(?:fire|to)$/,
  plan: /^to$/,
  pledge: /^to$/,
  press: /^(?:for|on)$/,
  protest: /^(?:against|over)$/,
  pull: /^(?:out|back)$/,
  push: /^(?:for|into|to|back)$/,
  rally: /^(?:for|against|behind)$/,
  seek: /^to$/,
  struggle: /^to$/,
  succumb: /^to$/,
  vote: /^(?:to|for|against)$/,
  vow: /^(?:to|not)$/,
};
