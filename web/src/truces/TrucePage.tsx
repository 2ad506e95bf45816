import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { truceQuery } from "../api/queries.js";
import { useAskClock } from "../clock.js";
import { Answer } from "../parts/Answer.js";
import { ConductMark } from "../parts/ConductMark.js";
import { Quotes } from "../parts/Quote.js";
import { useTitle } from "../parts/useTitle.js";
import { capital, figure } from "../words/text.js";
import { Provisions } from "./Provisions.js";
import { TruceFacts } from "./TruceFacts.js";
import { Weighing } from "./Weighing.js";

/** The answer for one truce, and everything it rests on. */
export function TrucePage() {
  const { id } = useParams({ from: "/truces/$id" });
  const { data: assessment } = useSuspenseQuery(truceQuery(id, useAskClock()));
  const { truce, conduct, about, provisions } = assessment;
  const name = capital(truce.name);
  useTitle(`${name}: ${conduct}`);
  return (
    <article>
      <p className="crumb">
        <Link to="/">Truces</Link>
      </p>
      <h1 className="truce-name">{name}</h1>
      <div className="verdict">
        <ConductMark conduct={conduct} />
        <p className="answer">
          <Answer assessment={assessment} />
        </p>
      </div>
      <TruceFacts assessment={assessment} />
      <Weighing assessment={assessment} />
      <section className="section" aria-labelledby="about">
        <h2 id="about" className="section-title">
          What the reports say of the truce itself <span className="n">{figure(about.length)}</span>
        </h2>
        {about.length === 0 ? (
          <p className="aside">No report by this date speaks of the truce itself.</p>
        ) : (
          <div className="quotes-wide">
            <Quotes items={about} parties={truce.parties} />
          </div>
        )}
      </section>
      <Provisions provisions={provisions} parties={truce.parties} />
    </article>
  );
}
