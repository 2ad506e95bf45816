import type { Knowledge } from "../knowledge/index.js";
import { segment } from "../language/index.js";
import { type Actor, type Claim, type Day, firstDay, type Report } from "../model/index.js";
import { OWN_VOICE } from "./claims.js";
import { mentionsIn, newMemory } from "./mentions.js";
import type { Scene } from "./scene.js";

const HEADS = 3;
const BULLETIN =
  /^(report|statement|bulletin|communiqu[eé]|release|declaration|letter|update|briefing|summary|appeal|address|reply|announcement|notice|information|message|proclamation|memorandum)$/;
const FROM = /^(of|by|from)$/;

/**
 * In whose voice a report speaks: its own, or that of the side or body whose bulletin it is. That shows in its source
 * ("Ministry of Defence of Azerbaijan") or its first lines ("Daily report of the monitoring mission").
 */
export function voiceOf(report: Pick<Report, "source">, scenes: readonly Scene[], knowledge: Knowledge): Claim {
  const speaker =
    inSource(report.source ?? "", knowledge) ??
    inHead(scenes.slice(0, HEADS)) ??
    inLetterhead(scenes) ??
    inPreamble(scenes.slice(0, HEADS)) ??
    monitorOf(report.source ?? "", scenes);
  return speaker ? { by: [speaker], stance: "reports" } : OWN_VOICE;
}

/** Whose name a source is, where that is a body or an organ of a side, and no newspaper. */
export function inSource(source: string, knowledge: Knowledge): Actor | undefined {
  const tokens = segment(source).flatMap((s) => s.tokens);
  const actors = mentionsIn(source, tokens, knowledge, newMemory()).flatMap((m) => (m.named ? m.actors : []));
  // A state's name alone may be a newspaper's; its ministry, its army or a body is nobody else.
  return actors.find((a) => a.role !== undefined && a.role !== "MED");
}

/** A monitor's report that names its author only in passing: "The Mission observed ...". */
function monitorOf(source: string, scenes: readonly Scene[]): Actor | undefined {
  if (!/\b(monitors?|monitoring|observers?|mission)\b/i.test(source)) return undefined;
  const monitors = scenes.flatMap(({ mentions }) => mentions.flatMap((m) => (m.named ? m.actors : [])));
  return monitors.find((a) => a.role === "MON");
}

const LONGEST = 14;

/** The first lines say whose report it is, before any verb: "Communique of the Secretariat of the Front". */
function inHead(scenes: readonly Scene[]): Actor | undefined {
  for (const { words, mentions, tokens } of scenes) {
    const at = words.findIndex((w) => BULLETIN.test(w));
    // "Forty days after the statement of 9 November" opens a sentence, no paper.
    if (at < 0 || at > 4 || tokens.slice(0, at).some((t) => /^(ADP|SCONJ|VERB|AUX)$/.test(t.upos))) continue;
    const isChain = (to: number): boolean =>
      to - at <= LONGEST &&
      FROM.test(words.slice(at + 1, to).find((w) => FROM.test(w)) ?? "") &&
      !tokens
        .slice(at + 1, to)
        .some((t, i) => /^(VERB|AUX|NUM)$/.test(t.upos) || /^[.,;:]$/.test(t.text) || words[at + i] === "as");
    const from =
      mentions.find(
        (m) => m.start > at && isChain(m.start) && m.actors.some((a) => a.id !== null || a.side !== undefined),
      ) ?? mentions.find((m) => m.start > at && m.start - at <= 4 && isChain(m.start) && m.actors.length > 0);
    const [actor] = from?.actors ?? [];
    if (actor) return actor;
  }
  return undefined;
}

const TELLS = /^(informs|reports|announces|states|declares|communicates|advises|notes|makes)$/;

/** "The Ministry of Defence of Armenia informs:" opens what that ministry says. */
function inPreamble(scenes: readonly Scene[]): Actor | undefined {
  for (const { words, mentions } of scenes) {
    const first = mentions.find((m) => m.start <= 1 && m.named && m.actors.length === 1);
    const [actor] = first?.actors ?? [];
    const isOpen = words.at(-1) === ":" && words.length <= LONGEST && words.some((w) => TELLS.test(w));
    if (isOpen && actor?.role && BODIES.has(actor.role)) return actor;
  }
  return undefined;
}

const BODIES = new Set(["IGO", "NGO", "MON", "REB", "SEP", "PAR", "MIL", "COP", "GOV"]);
/** Lines at the head of a report in which it may say whose it is. */
const LINES = 6;

/** A letterhead is a line that is nothing but a body's name, or says "From the High Command of the Front". */
function inLetterhead(scenes: readonly Scene[]): Actor | undefined {
  const [first] = scenes;
  if (!first) return undefined;
  const lines = first.text.split("\n", LINES);
  const head = lines.reduce((sum, line) => sum + line.length + 1, 0);
  const inside = scenes
    .filter((s) => s.start < head)
    .flatMap((s) =>
      s.mentions.map((m) => ({ m, from: s.tokens[m.start]?.start ?? 0, to: s.tokens[m.end - 1]?.end ?? 0 })),
    );
  let start = 0;
  for (const line of lines) {
    const end = start + line.length;
    for (const { m, from, to } of inside) {
      if (from < start || to > end) continue;
      const actor = m.actors.length === 1 && m.named ? m.actors[0] : undefined;
      const before = first.text.slice(start, from).trim();
      const after = first.text.slice(to, end).trim();
      const isWhole = /^(the )?$/i.test(before) && after === "";
      const isSender = /^from\b[^.;:]*$/i.test(before) && !/\b(in|at|near)$/i.test(before);
      if (actor?.role && BODIES.has(actor.role) && (isWhole || isSender)) return actor;
    }
    start = end + 1;
  }
  return undefined;
}

/** The day up to which a bulletin tells: "based on information as of 19:30 on 9 September". */
export function asOfDay(scenes: readonly Scene[]): Day | null {
  for (const { words, times } of scenes.slice(0, HEADS)) {
    const at = words.findIndex((w, i) => w === "as" && /^(of|at)$/.test(words[i + 1] ?? ""));
    const time =
      at < 0
        ? undefined
        : times.find(({ from, time: t }) => from > at && from - at <= 6 && (t.from ?? "").length >= 10);
    if (time?.time.from) return firstDay(time.time.from);
  }
  return null;
}
