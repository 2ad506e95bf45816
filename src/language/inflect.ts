import { DOUBLING, IRREGULAR_DEGREES, IRREGULAR_PLURALS, IRREGULAR_VERBS } from "./irregular.js";

/** The five forms of a verb; variants (`burned`, `burnt`) are told by `verbVariants`. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly ing: string;
  readonly past: string;
  readonly participle: string;
}

/** `shell` ends in two consonants, `bomb` too; `hit`, `plan`, `refer` double theirs before a vowel. */
function doubled(verb: string): string {
  if (DOUBLING.has(verb)) return verb + verb.slice(-1);
  const closed = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(verb) || /^[^aeiou]+y[^aeiouwxy]$/.test(verb);
  return closed ? verb + verb.slice(-1) : verb;
}

/** A final e that is sounded, or keeps a soft g, stays: `seeing`, `dyeing`, `singeing`. */
const KEEPS_E = /(?:ee|oe|ye)$|^(?:be|singe|tinge|swinge|binge)$/;

function withIng(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/e$/.test(verb) && !KEEPS_E.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (/[aeiou]c$/.test(verb)) return `${verb}king`;
  return `${doubled(verb)}ing`;
}

function withEd(verb: string): string {
  if (/e$/.test(verb)) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/[aeiou]c$/.test(verb)) return `${verb}ked`;
  return `${doubled(verb)}ed`;
}

/** -s, -es, -ies: the ending of the third person and of regular plurals. */
function withS(word: string): string {
  if (/[^aeiouz][aeiou]z$|^quiz$/.test(word)) return `${word}zes`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word) || /quy$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

const THIRD: Readonly<Record<string, string>> = {
  be: "is",
  have: "has",
  do: "does",
  go: "goes",
  undergo: "undergoes",
  veto: "vetoes",
  echo: "echoes",
  torpedo: "torpedoes",
  embargo: "embargoes",
};

/** Every past and participle of one verb word; the usual first. */
function pasts(verb: string): { readonly past: readonly string[]; readonly participle: readonly string[] } {
  const irregular = IRREGULAR_VERBS.get(verb);
  if (irregular !== undefined) return irregular;
  const regular = [withEd(verb)];
  return { past: regular, participle: regular };
}

/** The forms of a verb lemma in lower case; of `carry out` or `open fire` the first word changes. */
export function inflectVerb(lemma: string): VerbForms {
  const [verb = "", ...rest] = lemma.split(" ");
  const tail = rest.map((word) => ` ${word}`).join("");
  const { past, participle } = pasts(verb);
  return {
    base: lemma,
    third: (THIRD[verb] ?? withS(verb)) + tail,
    ing: withIng(verb) + tail,
    past: (past[0] ?? verb) + tail,
    participle: (participle[0] ?? verb) + tail,
  };
}

/** All forms a verb may be printed with, each once: `burn`, `burns`, `burning`, `burned`, `burnt`. */
export function verbVariants(lemma: string): string[] {
  const [verb = "", ...rest] = lemma.split(" ");
  const tail = rest.map((word) => ` ${word}`).join("");
  const forms = inflectVerb(lemma);
  // British spelling doubles an l after an unstressed vowel, American does not.
  const british = /[^aeiou][aeiou]l$/.test(verb) && !DOUBLING.has(verb) ? [`${verb}ling`, `${verb}led`] : [];
  const { past, participle } = pasts(verb);
  const be = verb === "be" ? ["am", "are", "were"] : [];
  const others = [...past, ...participle, ...be, ...british].map((form) => form + tail);
  return [...new Set([forms.base, forms.third, forms.ing, ...others])];
}

/** The plural of a noun; of a compound, of its last word. */
export function pluralOf(noun: string): string {
  const known = IRREGULAR_PLURALS.get(noun);
  if (known !== undefined) return known;
  const of = /^(.+?)([ -](?:of|in|at|de|for)[ -].+)$/.exec(noun);
  if (of !== null) return pluralOf(of[1] ?? noun) + (of[2] ?? "");
  const space = Math.max(noun.lastIndexOf(" "), noun.lastIndexOf("-"));
  const head = noun.slice(0, space + 1);
  const last = noun.slice(space + 1);
  const irregular = IRREGULAR_PLURALS.get(last);
  if (irregular !== undefined) return head + irregular;
  if (/(?:^|[a-z])(?<!hu|ger|ro|sha|tali|otto)man$/i.test(last) && last.length > 5)
    return `${head}${last.slice(0, -3)}men`;
  return head + withS(last);
}

export interface LemmaCandidate {
  readonly lemma: string;
  readonly pos: "VERB" | "NOUN" | "ADJ";
  readonly feature:
    | "base"
    | "third"
    | "ing"
    | "past"
    | "participle"
    | "singular"
    | "plural"
    | "comparative"
    | "superlative";
}

const PAST_OF = new Map<string, LemmaCandidate[]>();
for (const [lemma, { past, participle }] of IRREGULAR_VERBS) {
  const add = (form: string, feature: "past" | "participle") =>
    PAST_OF.set(form, [...(PAST_OF.get(form) ?? []), { lemma, pos: "VERB", feature }]);
  for (const form of past) add(form, "past");
  for (const form of participle) add(form, "participle");
}
const SINGULAR_OF: ReadonlyMap<string, string> = new Map([...IRREGULAR_PLURALS].map(([one, many]) => [many, one]));

/** Lemmas a word in lower case may be a form of, by its spelling alone: irregular ones first. No dictionary is asked. */
export function lemmaCandidates(form: string): LemmaCandidate[] {
  const out: LemmaCandidate[] = [...(PAST_OF.get(form) ?? [])];
  const degree = IRREGULAR_DEGREES.get(form);
  if (degree !== undefined)
    out.push({ lemma: degree, pos: "ADJ", feature: /st$/.test(form) ? "superlative" : "comparative" });
  const singular = SINGULAR_OF.get(form);
  if (singular !== undefined) out.push({ lemma: singular, pos: "NOUN", feature: "plural" });
  for (const stem of stems(form, "s")) {
    if (plausible(stem, "s") && inflectVerb(stem).third === form)
      out.push({ lemma: stem, pos: "VERB", feature: "third" });
    if (plausible(stem, "s") && pluralOf(stem) === form && singular === undefined)
      out.push({ lemma: stem, pos: "NOUN", feature: "plural" });
  }
  for (const stem of stems(form, "ing"))
    if (plausible(stem, "ing") && inflectVerb(stem).ing === form)
      out.push({ lemma: stem, pos: "VERB", feature: "ing" });
  for (const stem of stems(form, "ed"))
    if (plausible(stem, "ed") && inflectVerb(stem).past === form)
      out.push({ lemma: stem, pos: "VERB", feature: "past" }, { lemma: stem, pos: "VERB", feature: "participle" });
  out.push({ lemma: form, pos: "NOUN", feature: "singular" }, { lemma: form, pos: "VERB", feature: "base" });
  return out;
}

/** Spellings that may stand before an ending: `hitting` from `hit`, `hitt`, `hitte`. */
function stems(form: string, ending: "s" | "ing" | "ed"): readonly string[] {
  if (!form.endsWith(ending) || form.length < ending.length + 2) return [];
  const cut = form.slice(0, -ending.length);
  if (ending === "s")
    return [
      cut,
      ...(cut.endsWith("ie") ? [`${cut.slice(0, -2)}y`] : []),
      ...(cut.endsWith("e") ? [cut.slice(0, -1)] : []),
    ];
  const single = /([^aeiou])\1$/.test(cut) ? [cut.slice(0, -1)] : [];
  const y = ending === "ed" && cut.endsWith("i") ? [`${cut.slice(0, -1)}y`] : [];
  const ie = ending === "ing" && cut.endsWith("y") ? [`${cut.slice(0, -1)}ie`] : [];
  const k = cut.endsWith("ck") ? [cut.slice(0, -1)] : [];
  return [cut, `${cut}e`, ...single, ...y, ...ie, ...k];
}

const SILENT_E_AFTER_TWO = /(?:[^aeiou][cgsvzl]|st|th|[^aeiou]u)e$/;

/** Keeps out spellings English words hardly have: `stopp`, `shelle`, `armie`. */
function plausible(stem: string, ending: "s" | "ing" | "ed"): boolean {
  if (!/[aeiouy]/.test(stem) || stem.length < 2) return false;
  if (/([bdgmnprtk])\1e?$/.test(stem) && !/^(?:add|err|egg|putt|boycott|abet)/.test(stem)) return false;
  if (/([^aeiou])\1e$/.test(stem) || /[^aeiou][^aeiouy]e$/.test(stem))
    return SILENT_E_AFTER_TWO.test(stem) && !/([^aeiou])\1e$/.test(stem);
  if (/ie$/.test(stem))
    return /^(?:die|lie|tie|vie|belie|untie|pie|movie|zombie|rookie|calorie|brie|genie|prairie)$/.test(stem);
  return ending === "s" || stem.length > 2 || stem === "be" || stem === "go" || stem === "do";
}
