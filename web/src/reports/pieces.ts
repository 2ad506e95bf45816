import type { Finding, Span } from "../model.js";

/** A finding's place in its report. `lane`: the height of its underline, 0 nearest the words, so that none hide another. */
export interface Underline extends Span {
  readonly finding: Finding;
  /** Among the report's findings, in their order. */
  readonly index: number;
  readonly lane: number;
}

/** Words that all the same underlines run under, in or out of the chosen sentence. */
export interface Piece extends Span {
  readonly text: string;
  readonly under: readonly Underline[];
  readonly chosen: boolean;
}

const DEEPEST_LANE = 2;

/** Gives each finding the highest lane that is free for the whole of its evidence; past the deepest they share that. */
export function underlinesOf(findings: readonly Finding[]): Underline[] {
  const laneEnds: number[] = [];
  return findings
    .map((finding, index) => ({ finding, index, start: finding.evidence.start, end: finding.evidence.end }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index)
    .map((at) => {
      const free = laneEnds.findIndex((end) => end <= at.start);
      const lane = Math.min(free < 0 ? laneEnds.length : free, DEEPEST_LANE);
      laneEnds[lane] = Math.max(laneEnds[lane] ?? 0, at.end);
      return { ...at, lane };
    });
}

/** Cuts a paragraph wherever an underline or the chosen sentence begins or ends; the pieces joined are the paragraph. */
export function piecesOf(text: string, whole: Span, underlines: readonly Underline[], sentence: Span | null): Piece[] {
  const here = underlines.filter((underline) => overlap(underline, whole));
  const spans = sentence === null ? here : [...here, sentence];
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))]
    .filter((at) => at > whole.start && at < whole.end)
    .sort((a, b) => a - b);
  return [whole.start, ...cuts].map((start, i) => {
    const piece = { start, end: cuts[i] ?? whole.end };
    return {
      ...piece,
      text: text.slice(piece.start, piece.end),
      under: here.filter((underline) => overlap(underline, piece)).sort((a, b) => b.lane - a.lane),
      chosen: sentence !== null && overlap(sentence, piece),
    };
  });
}

/** Neighbouring pieces in the chosen sentence, or out of it, together. */
export function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.chosen === piece.chosen) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** What a click on a piece chooses: the narrowest finding under it; on that one, the next wider. */
export function choiceAt(under: readonly Underline[], chosen: string | undefined): Underline | undefined {
  const byWidth = [...under].sort((a, b) => a.end - a.start - (b.end - b.start) || a.index - b.index);
  return byWidth[(byWidth.findIndex(({ finding }) => finding.id === chosen) + 1) % byWidth.length];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
