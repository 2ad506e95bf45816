/** Words that say whether a capitalised name is a place. All in lower case, folded. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** After these, a name is nearly always a place. */
export const STRONG_BEFORE = words(`in near outside inside throughout across towards toward around within northeast
  northwest southeast southwest nearby neighbouring neighboring`);

/** After these, it often is. */
export const WEAK_BEFORE = words(`at from to of through between into via on over for off along north south east west
  northern southern eastern western central entire downtown rural mainland upper lower greater against`);

/** "the town of X", "the province of X". */
export const TYPE_OF = words(`city town village hamlet province region district state county capital area port island
  suburb settlement municipality prefecture governorate territory country nation township commune neighbourhood
  neighborhood outskirts enclave republic kingdom oblast kingdom cities towns villages provinces regions districts states
  counties areas islands suburbs countries parts north south east west northeast northwest southeast southwest
  residents people government border coast centre center`);

/** "X province": beside a name, these say that it is a place. */
export const TYPE_AFTER = words(`city town village province region district state county area island suburb municipality
  prefecture governorate airport peninsula border oblast villages provinces regions districts states counties residents
  woman man based born coast front highway road valley corridor area areas locations port camp territory neighbourhood`);

/** Beside a name, these ask for the province of that name, not the town. */
export const PROVINCE_WORDS = words(`province region state governorate oblast district county prefecture department
  territory provinces regions states governorates districts counties countryside`);

/** And these for the town. */
export const TOWN_WORDS = words(`city town village airport suburb cities towns villages suburbs streets downtown`);

/** Capitalised after a name, these belong to it: "Swat Valley", "Da Nang International Airport". */
export const EXTENDS_AFTER =
  words(`county valley island islands bay peninsula airport delta basin river mountains square
  beach desert heights hills forest lake strait canal coast falls plain plateau border district region province
  governorate oblast prefecture municipality raion`);

/** Capitalised before a name, these belong to it. */
export const EXTENDS_BEFORE = words(`mount lake fort port camp cape`);

export const DIRECTIONS = words(`north northern south southern east eastern west western central northeast northeastern
  northwest northwestern southeast southeastern southwest southwestern upper lower greater mainland`);

/** Capitalised beside a name, these make an organisation, a work or a person's post of it. */
export const ORGANISATION = words(`university college school hospital department ministry institute agency
  association organisation organization organizations party party's times post herald tribune gazette journal daily
  news newspaper press radio television tv channel bank police court council commission committee board centre center
  union club fc united league cup stadium company corporation corp inc ltd group foundation fund trust service services
  society church cathedral museum library laboratory laboratories authority bureau office army navy force forces command
  academy airlines airways red guard front movement brigade battalion regiment division assembly parliament senate
  house congress administration programme program project conference summit agreement treaty accord convention
  declaration protocol act games open prize award medical memorial clinic health research science sciences studies
  farm farms foods park virus flu fever ebola disease ebolavirus street avenue road lane hotel tower bridge building
  palace castle international national federation federal alliance network institution star sun mail observer guardian
  chronicle examiner globe sentinel mercury telegraph reporter constabulary zoo festival championship championships`);

/** "University of X", "Bank of X". */
export const ORGANISATION_OF = words(`university bank institute college church bishop archbishop diocese museum society
  duke earl prince princess university's court academy department ministry voice times`);

/** Before a name these make a person of it. */
export const TITLES = words(`mr mrs ms miss dr prof professor president minister premier chancellor secretary senator
  governor mayor general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander
  corporal judge justice sir lady lord king queen prince princess pope bishop archbishop cardinal father sister brother
  rev reverend sheikh imam ayatollah mullah ambassador spokesman spokeswoman spokesperson congressman congresswoman
  representative rep sen director chairman chairwoman chair chief officer doctor attorney coach journalist reporter analyst
  named called surnamed`);

/** What a person does, beside a name of neither state nor region. */
export const SAYING = words(`said says told added adds stated states explained noted commented announced wrote asked
  replied argued claimed who whose he she tweeted believes believed thinks thought met joined died resigned testified
  pleaded refused recalled continued`);

/** Sentence-initial words that are no part of the name after them; titles of months and days, too. */
export const FUNCTION = words(`a an the this that these those in on at of to from by with without for and or but nor yet
  so as if when while where who whom whose which what why how after before since until during about above across against
  along among around because behind below beneath beside besides between beyond despite down except inside into like near
  off onto out outside over past than through throughout toward towards under underneath unlike up upon via within is are
  was were be been has have had do does did can could may might must shall should will would not no yes all any both
  each every few many more most much neither none other others some such several he she it its his her their they we you
  your our my i there here then thus also however meanwhile although though even still just only now today yesterday
  tomorrow later earlier once again another according one two three four five six seven eight nine ten last next new
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter
  first second third former late early recent nearly almost about neighbouring neighboring mr mrs ms president`);

/** Names of places that are above all other words or people's names; they need a strong sign. */
export const ORDINARY = words(`nice reading mobile most police man bath hull central march male split bar battle deal
  sandwich rugby enterprise orange hope liberty independence normal eden union victory progress paradise police best
  home post bill mission university college center centre health clinton lincoln jackson madison washington jefferson
  hamilton houston austin jordan chad victoria florence charlotte sydney savannah
  carolina troy devon chester warren wallace douglas murray nelson wellington stanley lewis
  allen clay bo marine free mars earth venus mercury moon arab gulf capital car justice google grant harrison kent marshall moore morgan nash norman page perry pierce preston russell taylor tyler
  van vernon wayne webster wilson ford bush trump johnson smith jones brown king kings major general mercy
  swan moss bond black white green young grey hill rice bell wood stone park rose sun star times may august
  bull lake ash fort bay port power sport press public young street internet christmas easter god
  of as is can both two all her his man many eu euro internet global western eastern northern southern
  north south east west upper lower republic federal national democratic democrat republican congress senate house
  general major union united social liberal conservative labour green catholic muslim christian islamic jewish
  military army navy force forces guard minister president government ministry state province district region county
  city council court bank school church hospital agency service commission secretary officer doctor ebola zika mass
  swine avian bird swan dead influenza hub anthrax cholera polio plague black baker mason carter cooper turner fisher
  hunter parker porter potter miller marin santos garcia lopez martinez rodriguez hernandez gonzalez perez silva
  martin martins francis george james john thomas peter paul david daniel michael mary anna ana maria jose juan carlos
  luis ali hassan hussein ahmed mohammed muhammad abdullah omar ibrahim khan singh kumar lee kim park chen wang li
  liu zhang yang huang wu zhou xu sun ma zhu hu lin guo he gao luo`);

/** Names given to people: before another capitalised word they begin a person's name. */
export const FIRST_NAMES =
  words(`aaron abdul abdel abdullah adam ahmad ahmed alan albert alex alexander alexei ali alice amir
  andrea andrei andrew andy angela anna anne anthony antonio arthur asad barack barbara ben benjamin benny bernard bill
  bob boris brian bruce carl carlos carol catherine charles charlotte chris christian christine christopher colin craig
  daniel dave david dean deborah dennis diana dmitry donald donna douglas ed edward elizabeth emma eric eugene fatima
  felipe francis francisco frank fred gary gavin geoffrey george gerald gordon graham grant greg gregory hamid harry
  hassan helen henry hillary howard hugh hugo hussein ian ibrahim igor ilham ismail ivan jack jackie jacob jacques james jan jane
  janet jason jean jeff jeffrey jennifer jeremy jerry jessica jim jimmy joan joe joel john johnny jonathan jordan jorge
  jose joseph joshua juan judith julia julian julie justin karen karl kate keith kelly ken kenneth kevin khalid kim kofi
  larry laura lawrence leo leon linda lisa louis louise lucy luis luke mahmoud marco margaret maria marie mario mark martin
  mary matt matthew maurice max michael michel michelle miguel mike mohamed mohammad mohammed muammar muhammad mustafa nancy
  natalie nathan neil nicholas nick nicolas nikol nigel nikolai norman oleg oliver omar oscar osama pablo pamela patricia
  patrick paul paula pedro peter phil philip pierre rachel ralph raymond rebecca recep ricardo richard rick robert roberto
  robin rodrigo roger ron ronald rosa roy russell ruth ryan sally sam samuel sandra sara sarah saad salim scott sean
  sebastian serge sergei sergey sharon simon sophie stanley stephen steve steven stuart susan tariq ted terry thomas
  tim timothy todd tom tony trevor vanessa victor victoria vincent vladimir walter warren wayne wendy william yasser
  youssef yuri zhang`);
