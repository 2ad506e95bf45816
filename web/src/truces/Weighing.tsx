import type { Actor, Assessment, Weighed } from "../model.js";
import { Quotes } from "../parts/Quote.js";
import { figure } from "../words/text.js";

/** What speaks for the truce, what against, and what nobody has said. */
export function Weighing({ assessment }: { assessment: Assessment }) {
  const { unknown, truce } = assessment;
  const of = assessment.for.length + assessment.against.length;
  return (
    <div className="weighing">
      <Pan side="for" title="For" items={assessment.for} of={of} parties={truce.parties} />
      <Pan side="against" title="Against" items={assessment.against} of={of} parties={truce.parties} />
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
  readonly items: readonly Weighed[];
  readonly of: number;
  readonly parties: readonly Actor[];
}

const NONE = {
  for: "No report says that it is kept.",
  against: "No report speaks against it. That alone does not mean that it holds.",
} as const;

function Pan({ side, title, items, of, parties }: PanProps) {
  return (
    <section aria-labelledby={side}>
      <h2 id={side} className="section-title">
        {title}{" "}
        <span className="n">
          {figure(items.length)} of {figure(of)}
        </span>
      </h2>
      {items.length === 0 ? <p className="aside">{NONE[side]}</p> : <Quotes items={items} parties={parties} />}
    </section>
  );
}
