import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { askQuery } from "../api/ask.js";
import type { Decision } from "../model.js";
import { dayInWords } from "../words/day.js";
import { termInWords } from "../words/finding.js";
import { counted } from "../words/text.js";

/** Decisions whose words are read otherwise now, so that they hold on to nothing: they are to be taken again. */
export function Again() {
  const { data } = useQuery(askQuery("decisions", {}));
  const again = data?.again ?? [];
  if (again.length === 0) return null;
  return (
    <section className="section" aria-labelledby="again">
      <h2 id="again" className="section-title">
        Decide again{" "}
        <span className="n">{`${again.length} of ${counted(data?.decisions.length ?? 0, "decision")}`}</span>
      </h2>
      <p className="aside">
        These were decided about words that are read otherwise now, or that a new text of the report no longer has.
      </p>
      <ul className="again">
        {again.map((decision) => (
          <li key={decision.id}>
            <About decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ decision: { by, recorded, verdict, note } }: { decision: Decision }) {
  const anchor = "anchor" in verdict ? verdict.anchor : "anchors" in verdict ? verdict.anchors[0] : undefined;
  const words = "saw" in verdict ? verdict.saw.evidence.text : "";
  return (
    <>
      {words !== "" && <q className="report-voice">{words}</q>}{" "}
      {anchor !== undefined && (
        <Link to="/reports/$id" params={{ id: anchor.report }}>
          {anchor.report}
        </Link>
      )}{" "}
      <span className="aside">
        {anchor !== undefined && `${termInWords(anchor.type)}: `}
        {verdict.kind}, by <bdi>{by}</bdi>, {dayInWords(recorded.slice(0, 10))}
        {note !== null && (
          <>
            : <bdi>{note}</bdi>
          </>
        )}
      </span>
    </>
  );
}
