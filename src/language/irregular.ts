/**
 * English words whose forms no rule gives. Data only. Verbs: lemma, past, participle (where it differs), `/` between
 * variants, the usual one in news first; compounds of a listed verb (`overrun`, `withdraw`) are listed too.
 */
const VERB_LINES = `
abide abode/abided
arise arose arisen
awake awoke awoken
be was been
bear bore borne/born
beat beat beaten
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
beset beset
bet bet
bid bid/bade bid/bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burn burned/burnt
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
dive dived/dove dived
do did done
draw drew drawn
dream dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade/forbad forbidden
forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung/hanged
have had
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
kneel knelt/kneeled
know knew known
lay laid
lead led
lean leaned/leant
leap leapt/leaped
learn learned/learnt
leave left
lend lent
let let
lie lay lain
light lit/lighted
lose lost
make made
mean meant
meet met
mislead misled
misread misread
mistake mistook mistaken
misunderstand misunderstood
offset offset
outbid outbid
outdo outdid outdone
outgrow outgrew outgrown
outrun outran outrun
overcome overcame overcome
overdo overdid overdone
overhear overheard
override overrode overridden
overrun overran overrun
oversee oversaw overseen
overshoot overshot
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
prove proved proved/proven
put put
quit quit
read read
rebuild rebuilt
redo redid redone
redraw redrew redrawn
remake remade
rend rent
repay repaid
resell resold
reset reset
retake retook retaken
rethink rethought
rewrite rewrote rewritten
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn/sawed
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewed sewn/sewed
shake shook shaken
shed shed
shine shone
shoot shot
show showed shown/showed
shrink shrank/shrunk shrunk
shut shut
sing sang sung
sink sank/sunk sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slit slit
smell smelled/smelt
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded
spell spelled/spelt
spend spent
spill spilled/spilt
spin spun
spit spat/spit
split split
spoil spoiled/spoilt
spread spread
spring sprang/sprung sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank/stunk stunk
stride strode stridden
strike struck struck/stricken
string strung
strive strove/strived striven/strived
swear swore sworn
sweep swept
swell swelled swollen/swelled
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust thrust
tread trod trodden
unbind unbound
undercut undercut
undergo underwent undergone
underlie underlay underlain
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset upset
wake woke woken
wear wore worn
weave wove woven
wed wed/wedded
weep wept
wet wet
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
`;

export interface IrregularVerb {
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  VERB_LINES.trim()
    .split("\n")
    .map((line) => {
      const [lemma = "", past = "", participle = past] = line.split(" ");
      return [lemma, { past: past.split("/"), participle: participle.split("/") }] as const;
    }),
);

/** Verbs of two syllables or more, stressed on the last, that double their consonant: `refer`, `referring`. */
export const DOUBLING: ReadonlySet<string> = new Set(
  `abet abhor abut acquit admit allot annul commit compel concur confer control defer demur deter disbar dispel distil emit enrol
   entrap equip excel expel extol forbid forget impel incur infer input instil intermit kidnap occur offset omit outfit
   outbid outrun output overrun patrol permit prefer program propel rebel rebut recur refer refit regret remit repel rerun reset
   rid submit transfer transmit upset worship handicap format unplug airdrop backpedal uncap`.split(/\s+/),
);

/** Plurals no rule gives, and nouns with one form for both. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  `man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|die dice|
   serviceman servicemen|policeman policemen|policewoman policewomen|gunman gunmen|spokesman spokesmen|spokeswoman spokeswomen|
   crisis crises|basis bases|analysis analyses|axis axes|thesis theses|hypothesis hypotheses|emphasis emphases|oasis oases|
   diagnosis diagnoses|parenthesis parentheses|neurosis neuroses|phenomenon phenomena|criterion criteria|datum data|medium media|
   bacterium bacteria|memorandum memoranda|referendum referendums|ultimatum ultimatums|stratum strata|nucleus nuclei|
   stimulus stimuli|alumnus alumni|cactus cacti|focus focuses|virus viruses|corpus corpora|genus genera|index indices|
   matrix matrices|appendix appendices|vertex vertices|half halves|calf calves|knife knives|life lives|wife wives|leaf leaves|
   loaf loaves|shelf shelves|self selves|thief thieves|wolf wolves|elf elves|scarf scarves|hoof hooves|sheaf sheaves|
   potato potatoes|tomato tomatoes|hero heroes|echo echoes|veto vetoes|embargo embargoes|torpedo torpedoes|cargo cargoes|
   mosquito mosquitoes|tornado tornadoes|volcano volcanoes|mango mangoes|buffalo buffaloes|negro negroes|domino dominoes|
   attache attaches|attaché attachés|coup coups|corps corps|
   sheep sheep|deer deer|fish fish|aircraft aircraft|spacecraft spacecraft|hovercraft hovercraft|series series|species species|
   means means|headquarters headquarters|barracks barracks|crossroads crossroads|gallows gallows|offspring offspring|
   personnel personnel|police police|cattle cattle|people people|troops troops|ammunition ammunition|equipment equipment|
   quiz quizzes|bus buses|gas gases|lens lenses|passerby passersby|passer-by passers-by|runner-up runners-up|
   attorney-general attorneys-general|secretary-general secretaries-general|commander-in-chief commanders-in-chief`
    .replaceAll("\n", "")
    .split("|")
    .map((pair) => {
      const [one = "", many = ""] = pair.trim().split(/\s+/);
      return [one, many] as const;
    }),
);

/** Comparatives and superlatives no rule gives. */
export const IRREGULAR_DEGREES: ReadonlyMap<string, string> = new Map([
  ["better", "good"],
  ["best", "good"],
  ["worse", "bad"],
  ["worst", "bad"],
  ["farther", "far"],
  ["further", "far"],
  ["farthest", "far"],
  ["furthest", "far"],
  ["less", "little"],
  ["least", "little"],
  ["more", "much"],
  ["most", "much"],
]);
