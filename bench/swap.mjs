// The swap test: two names of a kind change places in a text, in all their forms, and so do they in what the lists
// say (people change sides, bodies named after a state are renamed). Then the findings must change sides too, and
// nothing else. It reads nothing itself: `npm run bench:coding` hands it the build, a test the sources.

/** @typedef {import("../src/knowledge/index.js").Entity} Entity */
/** @typedef {import("../src/knowledge/index.js").Knowledge} Knowledge */
/** @typedef {import("../src/model/index.js").Finding} Finding */
/** @typedef {import("../src/model/index.js").Actor} Actor */
/** @typedef {{ readonly text: string, readonly date: string }} Text */
/** @typedef {{ readonly name: string, readonly text: string, readonly swapped: string, readonly form: "same" | "across", readonly missing: readonly string[], readonly extra: readonly string[] }} Trial */
/**
 * @typedef {object} Kit What reads.
 * @property {Knowledge} knowledge
 * @property {(text: string) => readonly Entity[]} namesIn Whom a text names, in its order.
 * @property {(entities: readonly Entity[]) => Knowledge} build
 * @property {(texts: readonly Text[], knowledge: Knowledge) => readonly (readonly Finding[])[]} read
 */

/** @param {string} text */
const words = (text) => text.split(/[\s-]+/).length;
/** @param {string} text */
const isAcronym = (text) => text.length > 1 && text === text.toUpperCase();
/** @param {string} text */
const look = (text) => `${isAcronym(text)} ${words(text)}`;

// Names said with an article change places with their like alone.
const ARTICLE =
  /^(United|Holy|Central|Democratic|Dominican|Soviet)\b|^(Gambia|Congo|Bahamas|Netherlands|Philippines|Maldives|Comoros|Seychelles)$|\b(Republic|Islands|Emirates)$/;

/** The forms of two entities that answer each other: of the same use, and the same look where there is one. @param {Entity} a @param {Entity} b */
function answering(a, b) {
  /** @type {Map<string, string>} */
  const forms = new Map();
  /** @param {readonly string[]} own @param {readonly string[]} other @param {boolean} exact */
  const zip = (own, other, exact) => {
    for (const form of own) {
      const free = other.filter((f) => !forms.has(f) && f !== form);
      const match = free.find((f) => look(f) === look(form)) ?? (exact ? undefined : free[0]);
      if (match === undefined || forms.has(form)) continue;
      forms.set(form, match);
      forms.set(match, form);
    }
  };
  zip([a.name], [b.name], false);
  zip(a.adjectives?.slice(0, 1) ?? [], b.adjectives?.slice(0, 1) ?? [], false);
  zip(a.demonyms?.slice(0, 1) ?? [], b.demonyms?.slice(0, 1) ?? [], false);
  if (a.capital && b.capital) zip([a.capital], [b.capital], false);
  zip(a.aliases, b.aliases, true);
  // Spellings that are found as one ("Monégasque") go together.
  const fold = (/** @type {string} */ form) => form.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("-", " ");
  for (const { adjectives = [], demonyms = [], aliases } of [a, b])
    for (const form of [...adjectives, ...demonyms, ...aliases]) {
      const twin = [...forms.keys()].find((f) => fold(f) === fold(form));
      if (!forms.has(form) && twin !== undefined) forms.set(form, forms.get(twin) ?? form);
    }
  return forms;
}

/** Puts each name in the other's place, in capitals too, and "a" or "an" before it right. @param {ReadonlyMap<string, string>} forms */
function renaming(forms) {
  /** @type {Map<string, string>} */
  const all = new Map();
  // "al-Shabaab" begins a sentence, headlines shout.
  const first = (/** @type {string} */ name) => name.charAt(0).toUpperCase() + name.slice(1);
  for (const [a, b] of forms) all.set(a.toUpperCase(), b.toUpperCase());
  for (const [a, b] of forms) all.set(first(a), first(b));
  for (const [a, b] of forms) all.set(a, b);
  const names = [...all.keys()]
    .sort((x, y) => y.length - x.length)
    .map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const any = new RegExp(`(?:\\b([Aa])(n?) )?(?<![\\p{L}\\p{N}])(${names.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  /** @param {string} text */
  return (text) =>
    text.replace(
      any,
      (_, /** @type {string | undefined} */ article, /** @type {string} */ _n, /** @type {string} */ name) => {
        const other = all.get(name) ?? name;
        return article ? `${article}${/^[AEIO]/.test(other) ? "n" : ""} ${other}` : other;
      },
    );
}

/** The lists with the names, and all that hangs on them, in each other's place. @param {Knowledge} knowledge @param {Entity} a @param {Entity} b @param {(text: string) => string} rename */
function swappedLists({ entities }, a, b, rename) {
  /** @param {string} id */
  const id = (id) => (id === a.id ? b.id : id === b.id ? a.id : id);
  const capitals = new Set([a.capital, b.capital]);
  return entities.map((e) => ({
    ...e,
    id: id(e.id),
    name: rename(e.name),
    aliases: e.aliases.map(rename),
    ...(e.adjectives ? { adjectives: e.adjectives.map(rename) } : {}),
    ...(e.demonyms ? { demonyms: e.demonyms.map(rename) } : {}),
    ...(e.metonyms ? { metonyms: e.metonyms.map((m) => ({ ...m, name: rename(m.name) })) } : {}),
    ...(e.capital && capitals.has(e.capital) ? { capital: rename(e.capital) } : {}),
    ...(e.side ? { side: id(e.side) } : {}),
    ...(e.country ? { country: e.country.map(id) } : {}),
    ...(e.members ? { members: e.members.map(id) } : {}),
  }));
}

/** All a finding says, as one line, with ids and names as `id` and `rename` have them. @param {(id: string) => string} id @param {(text: string) => string} rename */
const lineOf = (id, rename) => {
  /** @param {readonly Actor[]} actors */
  const who = (actors = []) =>
    actors
      .map((a) =>
        [
          a.id ? id(a.id) : rename(a.name),
          rename(a.text),
          a.role,
          a.side && (a.side.id ? id(a.side.id) : rename(a.side.name)),
        ].join("/"),
      )
      .sort();
  return (/** @type {Finding} */ f) =>
    JSON.stringify([
      f.type,
      f.mode,
      f.kind,
      who(f.actor),
      who(f.recipient),
      who(f.mediator),
      f.place.map((p) => rename(p.text)).sort(),
      f.time.start,
      f.time.end,
      f.claim.stance,
      who(f.claim.by),
      who(f.claim.via),
      f.claim.when,
      f.claim.unverified,
      f.status,
      f.killed,
      f.injured,
      f.count,
      f.numbers?.map((n) => [n.what, n.value, n.bound]),
      f.summary,
      f.principle,
      f.office && rename(f.office),
      rename(f.evidence.text),
      f.rule,
    ]);
};

/** Who may change places with whom. @param {Entity} a @param {Entity} b */
const alike = (a, b) =>
  a.id !== b.id && a.kind === b.kind && a.role === b.role && ARTICLE.test(a.name) === ARTICLE.test(b.name);

/** @param {readonly Entity[]} list @param {number} at */
const turn = (list, at) => list[at % list.length];

/** Pairs for a text: those it names, then its first name with two from outside, of the same form and of another. @param {readonly Entity[]} named @param {readonly Entity[]} pool */
function pairsFor(named, pool) {
  const inside = named
    .flatMap((a, i) =>
      named
        .slice(i + 1)
        .filter((b) => alike(a, b))
        .map((b) => /** @type {const} */ ([a, b])),
    )
    .slice(0, 3);
  const [first] = named;
  if (!first) return inside;
  const free = pool.filter((e) => alike(first, e) && !named.includes(e) && isAcronym(e.name) === isAcronym(first.name));
  const at = [...first.id].reduce((sum, c) => sum * 7 + c.charCodeAt(0), 0);
  const same = turn(
    free.filter((e) => words(e.name) === words(first.name)),
    at,
  );
  const other =
    first.kind === "state"
      ? turn(
          free.filter((e) => words(e.name) !== words(first.name)),
          at,
        )
      : undefined;
  return [...inside, ...[same, other].flatMap((e) => (e ? [/** @type {const} */ ([first, e])] : []))];
}

/** Every swap of every text, and what came out otherwise. @param {readonly Text[]} texts @param {Kit} kit @returns {Trial[]} */
export function swapTrials(texts, { knowledge, namesIn, build, read }) {
  const pool = knowledge.entities.filter((e) => e.kind === "state" || e.kind === "group");
  const plain = read(texts, knowledge);
  /** @type {Map<string, { a: Entity, b: Entity, texts: number[] }>} */
  const byPair = new Map();
  for (const [i, { text }] of texts.entries()) {
    const named = [...new Set(namesIn(text))].filter((e) => e.kind === "state" || e.kind === "group");
    for (const [x, y] of pairsFor(named, pool)) {
      const [a, b] = x.id < y.id ? [x, y] : [y, x];
      const key = `${a.id} ${b.id}`;
      byPair.set(key, { a, b, texts: [...(byPair.get(key)?.texts ?? []), i] });
    }
  }
  return [...byPair.values()].flatMap(({ a, b, texts: own }) => {
    const forms = answering(a, b);
    const rename = renaming(forms);
    const swapped = own.map((i) => ({ ...texts[i], text: rename(texts[i]?.text ?? ""), date: texts[i]?.date ?? "" }));
    const found = read(swapped, build(swappedLists(knowledge, a, b, rename)));
    const wanted = lineOf((id) => (id === a.id ? b.id : id === b.id ? a.id : id), rename);
    const got = lineOf(
      (id) => id,
      (text) => text,
    );
    return own.map((i, at) => {
      const [want, have] = [(plain[i] ?? []).map(wanted), (found[at] ?? []).map(got)];
      const text = texts[i]?.text ?? "";
      const present = [...forms].filter(([form]) => text.includes(form));
      const form = present.every(([x, y]) => words(x) === words(y)) ? "same" : "across";
      return {
        name: `${a.name} and ${b.name}`,
        text,
        swapped: swapped[at]?.text ?? "",
        form,
        missing: want.filter((l) => !have.includes(l)),
        extra: have.filter((l) => !want.includes(l)),
      };
    });
  });
}

/** The share of swaps after which the findings swapped exactly. @param {readonly Trial[]} trials */
export function swapShares(trials) {
  const share = (/** @type {"same" | "across"} */ form) => {
    const own = trials.filter((t) => t.form === form);
    const exact = own.filter((t) => t.missing.length === 0 && t.extra.length === 0).length;
    return { swaps: own.length, exact, share: own.length === 0 ? null : Number((exact / own.length).toFixed(4)) };
  };
  return { same: share("same"), across: share("across") };
}

/**
 * What reads, from the modules of a build or of the sources; the rules are made ready once.
 * @param {{ readonly openAnnotator: typeof import("../src/app/annotator.js").openAnnotator } & Pick<typeof import("../src/coding/index.js"), "codeReports" | "coderOf"> & Pick<typeof import("../src/knowledge/index.js"), "buildKnowledge" | "findNames"> & Pick<typeof import("../src/language/index.js"), "segment">} modules
 * @returns {Kit}
 */
export function kitOf({ openAnnotator, codeReports, coderOf, buildKnowledge, findNames, segment }) {
  const { parser, knowledge } = openAnnotator();
  const { triggers, options } = coderOf(parser, knowledge, { gate: false });
  return {
    knowledge,
    namesIn: (text) =>
      segment(text).flatMap((s) => findNames(knowledge.names, s.tokens).flatMap((m) => m.entities.slice(0, 1))),
    build: buildKnowledge,
    read: (texts, lists) =>
      codeReports(
        texts.map((text, i) => ({ id: `r${i}`, source: null, ...text })),
        { parser, knowledge: lists, triggers, given: triggers, options },
      ),
  };
}

/**
 * Reports as they are, and every so many of the rules' examples.
 * @param {readonly Text[]} reports @param {readonly import("../src/coding/index.js").Rule[]} rules @param {number} every
 * @returns {Text[]}
 */
export const swapTexts = (reports, rules, every) => [
  ...reports.map(({ text, date }) => ({ text, date })),
  ...rules
    .filter((rule) => !rule.given)
    .flatMap((rule) => rule.accept.map(({ text }) => ({ text, date: "2020-10-12" })))
    .filter((_, i) => i % every === 0),
];
