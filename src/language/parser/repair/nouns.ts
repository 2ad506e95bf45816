/** Nouns that name an event, whose by-, to-, from- phrases stand to them as to the verb. Lemmas, data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Event nouns that no suffix tells. */
const EVENTS = words(`
  abuse accord address advance airlift airstrike aid ambush annexe approach approval arrest arrival assault attack backlash ban
  barrage betrayal blast blockade boycott breach break-in breakthrough burial campaign capture cession ceasefire challenge
  charge clash collapse command conquest control coup crackdown crime cut cutoff defeat defence defense delivery demand denial
  departure descent design dispatch display disposal draft drive embrace escape exchange exit export failure fall fight fire
  flight flow gain gift grab growth guarantee handover help hold import influx inquiry insult intake interview invite landslide
  launch leak lift looting loss massacre misuse move murder neglect offensive offer onslaught order ouster outflow overthrow
  patrol payment plot pledge pogrom probe promise proposal protest pull-back pull-out pullback pullout purchase purge pursuit
  push raid rape rebuke recall recovery reform refusal release relief removal renewal repeal request rescue resolve response
  retreat retrieval return review revolt rout rule sabotage sack sale search seizure shipment siege sortie spread stance
  statement strike struggle suicide supply support surge surrender survey survival sweep takeover test theft threat torture
  trade transfer transit transport treatment trial use vote visit war warning withdrawal work
`);
const SUFFIX = /(?:[ts]ion|ment|ance|ing)$/;
/** Things and bodies with the same suffixes. */
const NO_EVENTS = words(`
  nation station region section faction battalion location destination mission delegation federation coalition opposition
  administration association constitution corporation organisation organization institution foundation population generation
  fortification ammunition munition television civilisation civilization union legion million billion pension mansion cushion
  passion dimension version division position junction fraction portion option question tradition religion session
  government parliament regiment detachment document monument department apartment equipment segment element moment instrument
  settlement encampment establishment environment cement garment contingent implement ornament
  ambulance substance instance distance appliance finance alliance balance chance dance france glance province
  building king ring string spring wing thing evening morning clothing housing offspring sibling earring ceiling dwelling
  something anything nothing everything being crossing sterling pudding wedding sling swing drawing outing feeling meaning
`);

export const isEvent = (lemma: string): boolean => EVENTS.has(lemma) || (SUFFIX.test(lemma) && !NO_EVENTS.has(lemma));

/** What is made by somebody: a by-phrase behind one is its own. */
export const WORKS = words(`
  account album article audio bill blog book cartoon clip column comment documentary editorial essay film footage image letter memo
  message note novel opinion painting paper photo photograph picture piece play poem poll portrait post quote remark report
  series song speech story study text tweet video
`);

/** Events in which something goes from somebody to somebody, or somewhere. */
export const TRANSFERS = words(`
  airlift appeal consignment delivery deployment deportation diversion dispatch donation evacuation exodus export expulsion
  extradition flight flow gift handover import influx infiltration movement payment provision relocation removal repatriation
  return retreat sale sending shift shipment smuggling supply surrender trafficking transfer transport transportation withdrawal
  incursion resettlement
`);

/** Events that part something from a place or a holder. */
export const PARTINGS = words(`
  deportation departure disengagement displacement ejection escape evacuation eviction exclusion exodus expulsion extraction flight
  pull-back pull-out pullback pullout purchase recovery release removal relocation repatriation retreat return retrieval theft
  withdrawal export import delivery shipment smuggling supply transfer transport liberation rescue separation
`);

/** Events against somebody: `the use of force against civilians`. */
export const HOSTILE = words(`
  abuse accusation act action aggression allegation attack campaign charge claim coercion complaint crackdown crime employment
  fight firing imposition launch launching measure offensive operation protest raid resistance retaliation ruling sanction strike
  struggle threat uprising use vote war
`);

/** Events on something: `an attack by rebels on a post`, `talks between the ministers on a treaty`. */
export const UPON = words(`
  accord agreement ambush assault assessment attack attempt ban clampdown compromise consultation crackdown deal debate decision
  dialogue discussion embargo fire meeting negotiation offensive onslaught pressure raid report ruling sanction statement strike
  summit talk talks vote
`);

/** Events with a partner: `the exchange of prisoners with the army`. */
export const MUTUAL = words(`
  accord agreement alliance battle clash contact cooperation coordination deal dialogue dispute exchange meeting negotiation
  pact settlement sharing swap talk talks trade treaty truce war
`);

/** Nouns with a to-phrase of their own. */
export const LEADS_TO = words(`
  access adviser aid alternative ambassador answer approach assistance attention border bridge challenge commitment compensation
  contribution corridor damage delegate door end entrance entry envoy exception gate gateway harm help highway injury key letter
  limit line link messenger obstacle opposition passage path prelude pipeline railway reaction reference resistance respect response
  right risk road route solution support threat tie track tribute visitor way witness
`);
