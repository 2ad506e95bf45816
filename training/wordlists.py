"""Short closed lists, written by hand, that tell which class token stands for which name in training."""

CALENDAR = set(
    "January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. "
    "Jul. Aug. Sep. Sept. Oct. Nov. Dec. Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun Christmas Easter Ramadan Thanksgiving".split()
)
TITLES = set(
    "Mr Mrs Ms Dr Prof Professor President Minister Secretary General Gen Colonel Col Captain Capt Senator Sen Rep "
    "Governor Gov Mayor Sheikh King Queen Prince Princess Pope Sir Lord Lady Judge Chairman Director Ambassador "
    "Chancellor Premier Lieutenant Lt Major Maj Sgt Sergeant Rev Bishop Uncle Aunt Mom Dad St Saint".split()
)
CORPORATE = set(
    "Inc Corp Corporation Ltd Co Company University College Institute Department Ministry Agency Bank Council Court "
    "Committee Commission Association Union Party Army Navy Force Forces Times Post News Group Foundation School "
    "Hospital Church Museum Congress Senate Parliament Enron Google Microsoft UN NATO EU CIA FBI BBC CNN AP Reuters "
    "Hamas Hezbollah Taliban ISIS".split()
)
STATES = set(
    "Afghanistan,Albania,Algeria,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahrain,Bangladesh,Belarus,"
    "Belgium,Bolivia,Bosnia,Brazil,Britain,Bulgaria,Burma,Cambodia,Cameroon,Canada,Chad,Chile,China,Colombia,Congo,"
    "Croatia,Cuba,Cyprus,Denmark,Ecuador,Egypt,England,Estonia,Ethiopia,Finland,France,Georgia,Germany,Ghana,Greece,"
    "Guatemala,Haiti,Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Jamaica,Japan,Jordan,"
    "Kazakhstan,Kenya,Kosovo,Kuwait,Laos,Latvia,Lebanon,Liberia,Libya,Lithuania,Malaysia,Mali,Mexico,Moldova,Mongolia,"
    "Morocco,Mozambique,Myanmar,Namibia,Nepal,Netherlands,New Zealand,Nicaragua,Niger,Nigeria,North Korea,Norway,Oman,"
    "Pakistan,Palestine,Panama,Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda,Saudi Arabia,"
    "Scotland,Senegal,Serbia,Singapore,Slovakia,Slovenia,Somalia,South Africa,South Korea,Soviet Union,Spain,Sri Lanka,"
    "Sudan,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand,Tunisia,Turkey,Turkmenistan,UK,US,USA,U.S.,"
    "U.S.A.,Uganda,Ukraine,United Kingdom,United States,Uruguay,Uzbekistan,Venezuela,Vietnam,Wales,Yemen,Zambia,"
    "Zimbabwe,America,Korea,Kuwait,Malta,USSR,Yugoslavia,Czechoslovakia,Czech Republic,United Arab Emirates,UAE".split(",")
)
NATIONALITIES = set(
    "Afghan Albanian Algerian American Arab Argentine Armenian Asian Australian Austrian Azerbaijani Bangladeshi "
    "Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Canadian Chilean Chinese Colombian "
    "Congolese Croatian Cuban Cypriot Czech Danish Dutch Egyptian English Estonian Ethiopian European Finnish French "
    "Georgian German Ghanaian Greek Haitian Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian "
    "Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kurdish Kuwaiti Latin Latvian Lebanese Libyan Lithuanian "
    "Malaysian Mexican Moroccan Nepalese Nigerian Norwegian Pakistani Palestinian Persian Peruvian Polish Portuguese "
    "Romanian Russian Rwandan Saudi Scottish Serbian Singaporean Slovak Slovenian Somali Soviet Spanish Sudanese Swedish "
    "Swiss Syrian Taiwanese Thai Tibetan Tunisian Turkish Ukrainian Vietnamese Welsh Yemeni African Yugoslav Christian "
    "Islamic Muslim Shiite Sunni Catholic".split()
)
DEMONYMS = {word + "s" for word in NATIONALITIES if not word.endswith(("ish", "ese", "ch", "iss"))} | set(
    "Turks Kurds Poles Danes Swedes Finns Scots Brits Britons Spaniards Turk Kurd Pole Serbs Croats Bosniaks Jews Arabs "
    "Afghans Thais Czechs Slovaks Greeks Germans Tutsis Hutus Filipinos".split()
)
