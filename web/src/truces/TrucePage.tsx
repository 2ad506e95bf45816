import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { addressOf } from "../api/ask.js";
import { seriesQuery, timelineQuery, truceQuery } from "../api/queries.js";
import { useAskClock, useClock } from "../clock.js";
import type { Assessment } from "../model.js";
import { Answer } from "../parts/Answer.js";
import { ConductMark } from "../parts/ConductMark.js";
import { Quotes } from "../parts/Quote.js";
import { useTitle } from "../parts/useTitle.js";
import { capital, counted, figure } from "../words/text.js";
import { Claims } from "./Claims.js";
import { Counts } from "./Counts.js";
import { Provisions } from "./Provisions.js";
import { Statistics } from "./Statistics.js";
import { Timeline } from "./Timeline.js";
import { TruceEvidence } from "./TruceEvidence.js";
import { TruceFacts } from "./TruceFacts.js";
import { Weighing } from "./Weighing.js";
import { Why } from "./Why.js";

/** A truce with more of everything than a page can hold says that the page has the latest. */
function LeftOutNote({ assessment: { truce, leftOut } }: { assessment: Assessment }) {
  if (leftOut === undefined) return null;
  return (
    <p className="aside">
      Figures here are of all that is told; sentences and incidents that open from them are the latest.
      {leftOut.incidents > 0 && (
        <>
          {" "}
          <Link to="/incidents" search={{ truce: truce.id }}>
            {counted(leftOut.incidents, "earlier incident")}
          </Link>{" "}
          {leftOut.incidents === 1 ? "is" : "are"} in the list of incidents.
        </>
      )}
    </p>
  );
}

/** The answer for one truce, and everything it rests on. */
export function TrucePage() {
  const { id } = useParams({ from: "/truces/$id" });
  const clock = useAskClock();
  const { data: assessment } = useSuspenseQuery(truceQuery(id, clock));
  // The page is there before its timeline is; while another day is asked for, the last one stays.
  const { data: timeline, error } = useQuery({
    ...timelineQuery(id, clock),
    placeholderData: (kept, query) => (query?.queryKey[1].truce === id ? kept : undefined),
  });
  const { data: series, error: seriesError } = useQuery({
    ...seriesQuery(id, clock),
    placeholderData: (kept, query) => (query?.queryKey[1].truce === id ? kept : undefined),
  });
  const { truce, conduct, about } = assessment;
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
        <Why assessment={assessment} />
      </div>
      <TruceFacts assessment={assessment} />
      <LeftOutNote assessment={assessment} />
      <Weighing assessment={assessment} />
      {error === null ? (
        <Timeline assessment={assessment} entries={timeline?.entries ?? null} leftOut={timeline?.leftOut ?? 0} />
      ) : (
        <p className="section aside" role="status">
          The timeline could not be had: {error.message}
        </p>
      )}
      <Provisions assessment={assessment} />
      <Claims assessment={assessment} />
      <Statistics assessment={assessment} />
      {seriesError === null ? (
        series !== undefined && <Counts series={series} />
      ) : (
        <p className="section aside" role="status">
          Totals and counts could not be had: {seriesError.message}
        </p>
      )}
      <section className="section" aria-labelledby="about">
        <h2 id="about" className="section-title">
          What the reports say of the truce itself <span className="n">{figure(about.length)}</span>
        </h2>
        {about.length === 0 ? (
          <p className="aside">No report by this date speaks of the truce itself.</p>
        ) : (
          <div className="quotes-wide">
            <Quotes items={about.slice(0, MOST_ABOUT)} parties={truce.parties} />
          </div>
        )}
      </section>
      <Brief id={id} />
      <TruceEvidence assessment={assessment} entries={timeline?.entries ?? []} series={series?.items ?? []} />
    </article>
  );
}

const MOST_ABOUT = 9;

/** The same as one page to send or print, made by the server. */
function Brief({ id }: { id: string }) {
  const clock = useClock();
  const html = addressOf("brief", { id, format: "html", ...clock });
  return (
    <p className="section actions">
      <a href={html} target="_blank" rel="noreferrer">
        A brief of this, as one page
      </a>
    </p>
  );
}
