import type { Knowledge } from "../knowledge/index.js";
import type { Token } from "../language/index.js";
import type { Actor } from "../model/index.js";
import type { Mention } from "./mention.js";
import type { Common, Named } from "./names.js";
import { SOMEBODYS_GOVERNMENT } from "./owners.js";
import { isBeside, type Post, postsIn } from "./posts.js";
import type { UnknownName } from "./strangers.js";

const PARTICLES = new Set("al el bin ibn van von de da del dos ben abu - ’ '".split(" "));
const NAME_WORD = /^\p{Lu}[\p{L}’'.]*$/u;
const MAX_WORDS = 5;
// Capitalised, and no part of a person's name.
const NOT_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december the a an in on at but and he she it they we i this that these those earlier meanwhile
   however group republic ministry minister president government army forces agreement north south east west northern
   southern eastern western mr mrs ms dr gen gen. col col. lt lt. maj maj. general colonel major lieutenant captain brigadier
   admiral marshal field ambassador sheikh mullah mission office`.split(/\s+/),
);

/** One sentence as it is looked through for people. */
export interface PeopleSource {
  readonly text: string;
  readonly tokens: readonly (Token & { readonly upos?: string })[];
  readonly named: readonly Named[];
  readonly generic: readonly Common[];
  readonly strangers: readonly UnknownName[];
  readonly knowledge: Knowledge;
  /** Who bore a name in earlier sentences; added to. */
  readonly surnames: Map<string, Actor>;
  /** Whom the sentence before was about: "its leader". */
  readonly topic: Actor | null;
}

/**
 * People in a sentence: known, told by an office beside the name, or of a full name that only the parser saw. An office
 * gives the side. Left to right.
 */
export function peopleIn(source: PeopleSource): Mention[] {
  const { text, tokens, surnames } = source;
  const posts = postsIn(source);
  const people: Mention[] = [];
  for (const name of nameSpans(source, posts)) {
    const shown = text.slice(tokens[name.start]?.start, tokens[name.end - 1]?.end);
    const post = withState(
      posts.find((o) => isBeside(o, name, tokens)),
      name,
      source,
    );
    const borne = surnames.get(shown);
    // Whoever bore the surname last in this report, though a list has another of that name.
    const known = !post && borne?.id === null ? borne : (name.known ?? borne);
    const holder = sideOf(post) ?? known?.side ?? (post?.isNational ? SOMEBODYS_GOVERNMENT : undefined);
    const role = post?.side ? post.role : known?.role;
    const person = {
      id: known?.id ?? null,
      name: known?.name ?? shown,
      text: shown,
      ...(role ? { role } : {}),
      ...(holder ? { side: holder } : {}),
    } as Actor;
    if (post || person.id !== null || name.end - name.start > 1 || surnames.has(shown)) {
      const surname = shown.split(/\s+/).at(-1) ?? shown;
      surnames.set(shown, person);
      // Whoever of that name a list has keeps it once the report has named him: "Biden" is not Hunter Biden.
      if (person.id !== null || (surnames.get(surname)?.id ?? null) === null) surnames.set(surname, person);
    }
    const office = post ? text.slice(tokens[post.head]?.start, tokens[post.headEnd - 1]?.end) : "";
    people.push({
      start: withTitles(tokens, Math.min(name.start, post?.start ?? name.start)),
      end: Math.max(name.end, post?.end ?? name.end),
      actors: [person],
      place: null,
      named: true,
      person: true,
      ...(post ? { holds: { person, side: bodyOf(post, holder), office } } : {}),
    });
  }
  for (const { start, end, head, headEnd, side, role } of posts)
    if (side && !people.some((p) => p.start < end && start < p.end))
      people.push({
        post: { side, office: text.slice(tokens[head]?.start, tokens[headEnd - 1]?.end) },
        start,
        end,
        actors: [officeHolder(side, role, text.slice(tokens[start]?.start, tokens[end - 1]?.end))],
        place: null,
        named: true,
      });
  return people.sort((a, b) => a.start - b.start);
}

const TITLE =
  /^(mr|mrs|ms|dr|sir|lord|lady|gen|general|lt|lieutenant|col|colonel|maj|major|brig|brigadier|capt|captain|sgt|sergeant|adm|admiral|rear|vice|marshal|field|air|sheikh|shaikh|mullah|ayatollah|commandant|comandante|commander|commodore|prof|professor|rev|reverend|father|comrade|ambassador)\.?$/i;

/** Where a name begins with the titles before it: "Mr" is no mention of its own. */
function withTitles(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at > 0 && TITLE.test(tokens[at - 1]?.text ?? "")) at--;
  return at;
}

/** "President John Kufuor of Ghana". */
function withState(post: Post | undefined, name: NameSpan, { tokens, named }: PeopleSource): Post | undefined {
  if (!post || post.side || post.end > name.start || tokens[name.end]?.text !== "of") return post;
  const after = named.find((n) => n.actor && n.start === name.end + (tokens[name.end + 1]?.text === "the" ? 2 : 1));
  return after ? { ...post, side: after.actor } : post;
}

const sideOf = (post: Post | undefined): Actor["side"] =>
  post?.side ? { id: post.side.id, name: post.side.name } : undefined;

/** Whose office it is; `null` where nothing beside it tells. */
function bodyOf({ side }: Post, holder: Actor["side"]): Actor | null {
  if (holder === undefined) return null;
  return {
    ...holder,
    text: side?.text ?? (holder === SOMEBODYS_GOVERNMENT ? "" : holder.name),
    ...(side?.role && side.id === null ? { role: side.role } : {}),
  };
}

/** "Mali's president" without a name is Mali as its government. */
const officeHolder = (of: Actor, role: NonNullable<Actor["role"]>, text: string): Actor => {
  const { id, name } = of.side ?? of;
  return { id, name, text, role };
};

interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly known: Actor | null;
}

function nameSpans({ tokens, named, strangers, surnames }: PeopleSource, posts: readonly Post[]): NameSpan[] {
  const spans: NameSpan[] = named
    .filter((n) => n.form === "person")
    .map((n) => ({ start: n.start, end: n.end, known: n.actor }));
  const taken = (i: number): boolean =>
    named.some((n) => n.start <= i && i < n.end) || posts.some((o) => o.head <= i && i < o.headEnd);
  for (let i = 0; i < tokens.length; i++) {
    let end = i;
    while (end < tokens.length && end - i < MAX_WORDS && !taken(end) && isNamePart(tokens, end, i)) end++;
    while (end > i && PARTICLES.has(tokens[end - 1]?.text.toLowerCase() ?? "")) end--;
    if (end === i) continue;
    const span = { start: i, end, known: null };
    const shown = tokens
      .slice(i, end)
      .map((t) => t.text)
      .join(" ");
    const isPerson =
      surnames.has(shown) ||
      posts.some((o) => isBeside(o, span, tokens)) ||
      (end - i > 1 && strangers.some((s) => s.kind === "person" && s.start <= i && end <= s.end));
    if (isPerson) spans.push(span);
    i = end - 1;
  }
  return spans.sort((a, b) => a.start - b.start);
}

function isNamePart(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i]?.text ?? "";
  const lower = word.toLowerCase();
  if (i > from && PARTICLES.has(lower)) return true;
  return NAME_WORD.test(word) && !NOT_NAMES.has(lower);
}
