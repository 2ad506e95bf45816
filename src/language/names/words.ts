/** Words that tell what a name names. Lower case, data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a name they make it a person's; those that are printed with a capital belong to it. */
export const TITLES = words(`
  mr mrs ms miss mx dr prof professor president vice-president ex-president minister premier chancellor secretary general gen colonel
  col captain capt senator sen representative rep governor gov mayor sheikh sheik king queen prince princess emperor empress
  emir sultan shah pope sir lord lady dame baron count earl duke judge justice chairman chairwoman chairperson director ambassador
  envoy lieutenant lt major maj sgt sergeant corporal admiral brigadier marshal commander rev reverend father bishop archbishop
  cardinal patriarch imam ayatollah mullah hajji uncle aunt saint madam congressman congresswoman commissioner deputy speaker
  spokesman spokeswoman spokesperson chief leader warlord rebel activist journalist analyst lawyer doctor author singer actor
  actress footballer coach detective officer inspector superintendent sheriff prosecutor counsel founder head negotiator mediator
  foreign defence defense prime first lieutenant-general major-general
`);
export const OF_RANK = words(
  "president king queen prince princess emperor earl duke count lord sultan emir shah pope bishop archbishop",
);

export const GIVEN = words(`
  aaron abdel abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro aleksandr alex alexander alexei alfred ali alice
  amanda amina amir amy ana anatoly andre andrea andreas andrei andrew andy angela anna anne annie anthony antonio aram ararat
  armen arthur ashraf ayman barack barbara bashar ben benjamin bernard bill bob boris brian bruce carl carla carlos carmen
  carol caroline catherine cecilia charles charlie charlotte chris christian christina christine christopher claire claude
  daniel daniela david deborah denis dennis diana diego dmitri dmitry donald dorothy douglas edgar eduard edward elena eli elizabeth
  ellen emily emma emmanuel eric ernest esther eugene eva fatima felix fernando fidel francis francisco francois frank franz
  fred frederick gabriel gary george gerald gerard gloria gordon grace greg gregory gustav hamid harold harry hasan hassan hans
  heather heinrich helen henry hillary hosni howard hugh hugo hussein ian ibrahim ignacio igor ilham ilya irina isaac isabel ivan
  jack jacob jacques james jamal jan jane janet jason javier jean jeff jennifer jeremy jerry jessica jim jimmy joan joe joel johan
  john jonathan jorge jose josef joseph joshua juan judith julia julian julie karen karl kate katherine katie kelly kenneth kevin
  khaled khalid kim konstantin kurt larry laura laurent lawrence lee leo leon leonid lewis linda lisa louis louise lucas lucy luis
  luke lydia mahmoud maria marie mario mark martha martin mary matthew maurice max michael michel miguel mikhail mohamed mohammad
  mohammed monica muhammad muammar mustafa nadia nancy naomi natalia nathan nelson nicholas nick nicolas nicole nikita nikol
  nikolai noah nora oleg oliver olga omar oscar osama otto pablo pamela patricia patrick paul paula pavel pedro peter philip pierre
  qasem rachel rafael ramzan raymond rebecca recep ricardo richard robert roberto roger roman ronald rosa ruslan russell ruth
  ryan saddam said salman salva samuel sandra sara sarah scott sean sergei sergey simon sofia sophie stalin stanislav stefan
  stephen steve steven stuart susan sylvia tariq tatiana thomas tim timothy tom tony ursula vadim valentin valery victor viktor
  viktoria vincent vitaly vladimir volodymyr walter wendy wilhelm william winston xavier yasser yevgeny yuri yusuf zachary
  zoran
`);

export const BODIES = words(`
  academy administration agency airline airlines airways alliance assembly association authority bank bbc board broadcasting bureau
  cabinet centre center chamber channel chronicle church club co college commission committee community company conference
  confederation congress consortium convention corp corporation council court department directorate embassy enterprise
  executive federation foundation fund gazette government group guild herald holdings hospital house inc industries institute
  institution intelligence international journal laboratory labs league ltd mail ministry mission monitor museum nations network
  news office orchestra organisation organization parliament party plc police post press radio reuters school secretariat senate
  service services society station studio studios syndicate team telegraph television times treasury tribune tribunal trust tv union
  united universities university watch workers works
`);
export const GROUPS = words(`
  army armies battalion brigade brigades command corps division fighters fleet force forces front guard guards guerrillas insurgency
  jihad liberation militants militia militias movement navy rebels regiment resistance shabaab squadron taliban troops unit units
`);
export const PLACES = words(`
  airbase airfield airport archipelago area avenue basin bay beach boulevard bridge canyon cape castle cathedral cave cemetery city
  coast continent corridor county creek crossing dam delta desert district east enclave falls farm forest fort gardens governorate
  gulf harbor harbour heights highlands hill hills highway island islands isle isles lake lakes land mall mansion memorial monument
  mosque mount mountain mountains neighborhood neighbourhood north oblast ocean palace park passage pass peninsula plain plains
  plateau plaza port prefecture province quarter raion range region republic reservoir ridge river road sea shore south springs
  square state states strait straits street suburb temple territory theater theatre tower town township trail tunnel valley village
  volcano ward west woods zoo zone kingdom emirates federation
`);
export const PLACES_FIRST = words(
  "mount lake cape fort port san santa saint st new north south east west el lake upper lower",
);
export const THINGS = words(`
  accord accords act agreement amendment award awards bill blvd book breed charter christmas chromosome code constitution convention crisis
  cup cyclone day declaration duo easter edition era exhibition fair festival figure file film fig game games god hurricane
  initiative internet law marathon medal model olympics operation pact plan prize process program programme project protocol
  reform revolution section series show song storm summit supplement syndrome system table theorem theory treaty typhoon version
  virus war wars web week winter summer spring autumn ad bc bce ce
`);

/** Before `of` and a name: "the city of X", and what it is. */
export const PLACE_NOUNS = words(`
  airport bank border borders capital city coast county district enclave government governorate hamlet island north outskirts people
  port province region republic settlement shore south east state streets suburb territory town valley vicinity village west kingdom
`);
/** After a name: "the Y region". */
export const PLACE_AFTER = words(
  "airport area authorities border city coast corridor district enclave front governorate peninsula province region river road settlement state strait valley village",
);
export const PLACE_PREPOSITIONS = words(
  "in at near across outside inside throughout around into toward towards within to from via",
);
export const STATES_IN_CAPITALS = words("us uk usa uae ussr drc u.s. u.k. u.s.a. dprk prc gdr car");
