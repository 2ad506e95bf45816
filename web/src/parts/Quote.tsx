import { Link } from "@tanstack/react-router";
import type { Actor, SourcedFinding } from "../model.js";
import { ReviewMarks } from "../review/ReviewMarks.js";
import { claimInWords } from "../words/claim.js";
import { statusInWords } from "../words/finding.js";
import { dateInWords, sourceInWords } from "../words/report.js";
import { ActorNames } from "./ActorNames.js";

interface QuoteProps {
  readonly sourced: SourcedFinding;
  readonly parties: readonly Actor[];
  /** The desk's reason to show it, if it has one. */
  readonly because?: string;
}

/** What a report says, in its own words and face, with who says so; leads to the sentence in the report. */
function Quote({ sourced, parties, because }: QuoteProps) {
  const { finding, report } = sourced;
  const { actor, claim, status } = finding;
  const [before, words, after] = sentenceOf(sourced);
  return (
    <figure className="quote">
      {(because !== undefined || actor.length > 0) && (
        <p className="quote-reason">
          {because}
          {because !== undefined && actor.length > 0 && ": "}
          <ActorNames actors={actor} parties={parties} />
        </p>
      )}
      <blockquote>
        <Link
          to="/reports/$id"
          params={{ id: report.id }}
          search={{ finding: finding.id }}
          resetScroll={false}
          className="quote-words"
        >
          “{before}
          <strong>{words}</strong>
          {after}”
        </Link>
      </blockquote>
      <figcaption>
        <span className="quote-source">
          {sourceInWords(report)}, {dateInWords(report.date)}
        </span>
        <span>
          {claimInWords(claim)}
          {status !== "actual" && `; ${statusInWords(status)}`}
        </span>
        <span className="quote-address">{report.url ?? report.id}</span>
        {sourced.review !== undefined && <ReviewMarks marks={sourced.review} />}
      </figcaption>
    </figure>
  );
}

const spaced = (text: string): string => text.replace(/\s+/g, " ");

/** The sentence around the words that state the finding; the words alone where the sentence is not known. */
function sentenceOf({ finding: { evidence, sentence }, quote }: SourcedFinding): [string, string, string] {
  if (quote === undefined) return ["", spaced(evidence.text), ""];
  const from = evidence.start - sentence.start;
  const to = evidence.end - sentence.start;
  return [quote.slice(0, from), quote.slice(from, to), quote.slice(to)].map(spaced) as [string, string, string];
}

export function Quotes({
  items,
  parties,
}: {
  items: readonly (SourcedFinding & { because?: string })[];
  parties: readonly Actor[];
}) {
  return (
    <ul className="quotes">
      {items.map((item) => (
        <li key={item.finding.id}>
          <Quote sourced={item} parties={parties} {...(item.because !== undefined && { because: item.because })} />
        </li>
      ))}
    </ul>
  );
}
