import type { Actor, Assessment, Weighed } from "../model.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { Quotes } from "../parts/Quote.js";
import { figure } from "../words/text.js";

/** Quotes shown in a column at once; the drawer has them all. */
const SHOWN = 4;

/** What speaks for the truce, what against, and what nobody has said. */
export function Weighing({ assessment }: { assessment: Assessment }) {
  const { unknown, truce, leftOut } = assessment;
  const all = {
    for: assessment.for.length + (leftOut?.for ?? 0),
    against: assessment.against.length + (leftOut?.against ?? 0),
  };
  const of = all.for + all.against;
  return (
    <div className="weighing">
      <Pan side="for" title="For" items={assessment.for} all={all.for} of={of} parties={truce.parties} />
      <Pan
        side="against"
        title="Against"
        items={assessment.against}
        all={all.against}
        of={of}
        parties={truce.parties}
      />
      <section aria-labelledby="unknown">
        <h2 id="unknown" className="section-title">
          Not known <span className="n">{figure(unknown.length)}</span>
        </h2>
        {unknown.length === 0 ? (
          <p className="aside">Nothing this desk asks is left open.</p>
        ) : (
          <ul className="unknowns">
            {unknown.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

interface PanProps {
  readonly side: "for" | "against";
  readonly title: string;
  /** The latest, or all there are. */
  readonly items: readonly Weighed[];
  readonly all: number;
  readonly of: number;
  readonly parties: readonly Actor[];
}

const NONE = {
  for: "No report says that it is kept.",
  against: "No report speaks against it. That alone does not mean that it holds.",
} as const;

/** The latest first, as they bear most on today; those not shown are counted and one step away. */
function Pan({ side, title, items, all, of, parties }: PanProps) {
  const latest = [...items].reverse().slice(0, SHOWN);
  return (
    <section aria-labelledby={side}>
      <h2 id={side} className="section-title">
        {title}{" "}
        <span className="n">
          {items.length === 0 ? (
            `0 of ${figure(of)}`
          ) : (
            <EvidenceLink show={side}>
              {figure(all)} of {figure(of)}
            </EvidenceLink>
          )}
        </span>
      </h2>
      {items.length === 0 ? <p className="aside">{NONE[side]}</p> : <Quotes items={latest} parties={parties} />}
      {items.length > SHOWN && (
        <p className="show-all">
          <EvidenceLink show={side}>
            {all > items.length ? `Show the latest ${figure(items.length)}` : `Show all ${figure(items.length)}`}
          </EvidenceLink>
        </p>
      )}
    </section>
  );
}
