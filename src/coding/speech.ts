import { verbVariants } from "../language/index.js";
import type { Stance } from "../model/index.js";

const words = (list: string): readonly string[] => list.split(/\s+/).filter((w) => w !== "");
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Verbs of saying by the stance they give; what one blames another for is `accuses` whatever the verb (sides.ts). */
const VERBS: Readonly<Record<Exclude<Stance, "reports">, string>> = {
  says: `say tell state add note announce claim insist stress argue maintain warn write describe reveal disclose estimate
    assert contend declare emphasise emphasize explain inform recall reiterate remark report affirm reaffirm aver avow
    allude comment communicate convey caution clarify comment conclude concur continue counter declare divulge
    elaborate exclaim express hint imply indicate intimate interject joke lament mention mutter narrate notify observe
    opine outline persist post predict proclaim profess pronounce protest publish quip recount relate relay repeat
    reply respond retort rejoin restate signal specify stipulate submit suggest swear tally testify tweet retweet
    underline underscore voice volunteer whisper cable telegraph telephone radio advise assure boast brag bemoan attest calculate broadcast leak postulate posit propound counsel venture assess judge determine establish
    ascertain find believe reckon consider deem regard view think feel speculate surmise gather learn understand
    characterise characterize call term count list put chronicle log record register document detect see hear spot sight watch witness film photograph
    highlight point confide brief enthuse beam fume thunder shout scream cry sob sigh murmur joke
    forecast foresee complain grumble moan object`,
  accuses: `accuse blame allege charge denounce fault implicate incriminate suspect impute insinuate indict reproach
    condemn decry castigate criticise criticize lambast lambaste slam censure`,
  denies: `deny refute rebut disclaim disavow disown dispute contradict contest dismiss reject repudiate gainsay
    rubbish negate discount deride belie`,
  confirms: `confirm acknowledge admit concede verify corroborate vouch authenticate certify attest confess recognise
    recognize allow grant own substantiate validate`,
};

const STANCE_OF: ReadonlyMap<string, Stance> = new Map(
  Object.entries(VERBS).flatMap(([stance, list]) =>
    words(list).flatMap((lemma) => verbVariants(lemma).map((form) => [form, stance as Stance] as const)),
  ),
);
const LEMMA_OF: ReadonlyMap<string, string> = new Map(
  Object.values(VERBS).flatMap((list) =>
    words(list).flatMap((lemma) => verbVariants(lemma).map((form) => [form, lemma] as const)),
  ),
);

export const isSpeechVerb = (form: string): boolean => STANCE_OF.has(form) && !SELDOM.has(LEMMA_OF.get(form) ?? "");
export const stanceOfVerb = (form: string): Stance | undefined => STANCE_OF.get(form);
export const lemmaOfVerb = (form: string): string => LEMMA_OF.get(form) ?? form;

/**
 * Verbs that say something only with a clause ("found that", "he continued"): what they have for an object is not said
 * but done, felt or thought of ("found weapons", "continued the attack").
 */
export const CLAUSE_ONLY = set(
  `add note insist stress argue maintain warn assert contend emphasise emphasize explain inform reiterate affirm
   reaffirm aver avow caution clarify conclude concur continue counter declare elaborate exclaim express hint imply
   indicate intimate interject joke lament mutter notify observe opine outline persist post predict proclaim profess
   pronounce protest publish quip relay repeat reply respond retort rejoin signal specify stipulate submit suggest
   swear testify underline underscore voice volunteer advise assure boast bemoan attest calculate broadcast
   counsel venture assess judge determine establish find believe reckon call term characterise characterize consider deem regard view think feel
   speculate gather learn understand list put point brief fume shout scream cry forecast complain object allow grant own recognise recognize say tell state write remark comment`,
);

/** Verbs whose use for telling is the rarer one: a time beside them is the act's. */
const SELDOM = set(
  `call term continue find put see hear watch feel think view consider believe determine establish publish post signal point
   allow grant own submit list count understand learn gather brief
   protest object persist radio telephone film voice shout cry scream see spot sight respond express`,
);

/** What one takes something for: "regards this as a breach", "called it a massacre". */
export const AS_VERBS = set("regard view see consider deem describe characterise characterize call term");

/** What a monitor, a medic or a neighbour does and a region or a year does not: "residents saw shells land". */
export const SENSES = set("see hear watch spot sight detect observe witness film photograph count find");

/** Forms that are nouns as often: the tag decides. */
export const NOUN_FORMS = set(
  `claim claims report reports state states record records note notes log logs view views post posts estimate
   estimates document documents register registers witness witnesses point points list lists comment comments
   protest protests cable cables signal signals brief briefs charge charges blame fault dispute contest objects
   object count counts find finds finding findings broadcast broadcasts forecast forecasts remark remarks suspect
   suspects discount discounts hint hints regret regrets joke jokes tally sight sights spot spots leak leaks cry cries shout shouts watch watches film films feeling thinking understanding
   warning writing saying telling grant grants voice voices radio telephone grant volunteer
   volunteers slam slams censure outline outlines relay relays wire put thought learned allowed own owned
   listed counted registered recorded documented established recognised recognized granted contested disputed
   suspected alleged reported estimated accused charged condemned rejected dismissed stated`,
);

/** Denials of what another says, not of a thing asked for: only with a clause or a noun of saying. */
export const TURNS_DOWN = set(
  "dismiss reject repudiate dispute contest discount deride rubbish contradict disown negate",
);

/** "denied the convoy access" is no denial. */
export const WITHHELD = set(
  "access entry passage permission visa visas entrance aid food water bail asylum recognition chance right rights",
);

/** Verbs that only pass on what others say: "agency X quoted witnesses as saying". */
export const QUOTES = set("quote quotes quoted quoting cite cites cited citing");

/** Nouns for what is said, with the stance they give it. */
const NOUNS: Readonly<Record<Exclude<Stance, "reports">, string>> = {
  says: `claim claims statement statements assertion assertions announcement declaration insistence warning warnings
    suggestion suggestions contention testimony testimonies account accounts word words remark remarks comment comments
    report reports finding findings conclusion conclusions view opinion belief version rumour rumours rumor rumors
    information message messages news revelation revelations assurance assurances argument estimate estimates assessment`,
  accuses: `allegation allegations accusation accusations charge charges complaint complaints suspicion suspicions
    imputation insinuation insinuations denunciation denunciations`,
  denies: "denial denials disclaimer rebuttal refutation",
  confirms: "confirmation admission admissions acknowledgement acknowledgment confession confessions corroboration",
};

const NOUN_STANCE: ReadonlyMap<string, Stance> = new Map(
  Object.entries(NOUNS).flatMap(([stance, list]) => words(list).map((noun) => [noun, stance as Stance] as const)),
);
export const stanceOfNoun = (noun: string): Stance | undefined => NOUN_STANCE.get(noun);

/** What speaks for whoever issued it: "the statement said". */
export const DOCUMENTS = set(
  `statement communique communiqué letter message release bulletin report note document dispatch declaration text memo
   email e-mail tweet post leaflet broadcast announcement reply notice update summary account`,
);

/** What says things of itself, and for nobody: "the deal says". */
export const TEXTS = set(
  `deal agreement accord treaty pact truce ceasefire resolution constitution law article clause protocol map footage
   video image images photograph photographs sign signs evidence figures rumour rumours reports plan roadmap road
   history data statistics studies study truce text provision paragraph terms war conflict fighting violence attack
   move situation result day week month year yesterday today reason fact`,
);

/** Who passes things on, without standing for them. */
export const MEDIA =
  /^(agency|agencies|newspaper|daily|radio|television|tv|channel|broadcaster|magazine|website|site|station|press|correspondent|reporters?|journalists?|times|post|news|outlet|portal|gazette|herald|tribune|monitor)$/i;

/** What stands for what another has said ("rejected the accusation"), and for a deed ("denied involvement"). */
export const CHARGE =
  /^(which|this|that|it|them|accusations?|charges?|claims?|allegations?|reports?|account|version|wrongdoing|lies?|falsehoods?|fabrications?|slanders?|libel|messages?|information|news|rumou?rs?|propaganda|insinuations?|smears?|fiction|inventions?|stor(?:y|ies)|statements?|assertions?|imputations?)$/;
export const PART = /^(involvement|responsibility|role|part|complicity|hand|guilt|authorship|participation)$/;

/** A sentence may deny, or own up to, what was told before it. */
export const mayAnswer = (sentence: readonly string[]): boolean =>
  sentence.some(
    (w) =>
      STANCE_OF.get(w) === "denies" ||
      (STANCE_OF.get(w) === "confirms" && sentence.includes("so")) ||
      w === "responsibility",
  ) && sentence.some((w) => CHARGE.test(w) || PART.test(w) || DOING.test(w));

/** "has admitted doing so": the deed itself. */
export const DOING = /^(doing|done)$/;
