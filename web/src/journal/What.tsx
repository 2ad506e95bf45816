import { Link } from "@tanstack/react-router";
import type { Decision, JournalEntry } from "../model.js";
import { counted, figure } from "../words/text.js";
import { actionWords } from "./actions.js";
import { Decided } from "./Decided.js";

type Decisions = ReadonlyMap<string, Decision>;

/** What was done, as a sentence without its subject, with a way to each thing it was done to. */
export function What({ entry, decisions }: { entry: JournalEntry; decisions: Decisions }) {
  const { verb, of } = actionWords(entry.action);
  switch (of) {
    case "reports":
      return <Reports verb={verb} entry={entry} />;
    case "decision":
      return <OfDecision verb={verb} about={entry.about} decisions={decisions} />;
    case "token":
      return (
        <>
          {verb} <bdi>{entry.about.join(", ")}</bdi>
        </>
      );
    case "nothing":
      return <>{[verb, ...entry.about].join(" ")}</>;
  }
}

/** More than so many are named on demand. */
const SHOWN = 5;

function Reports({ verb, entry: { about, count } }: { verb: string; entry: JournalEntry }) {
  const unnamed = count - about.length;
  return (
    <>
      {verb} {count > 1 && `${counted(count, "report")}: `}
      <ReportLinks ids={about.slice(0, SHOWN)} />
      {about.length > SHOWN && (
        <details className="columns">
          <summary>{figure(count - SHOWN)} more</summary>
          <ReportLinks ids={about.slice(SHOWN)} />
          {unnamed > 0 && <p className="aside">The journal names a hundred; {figure(unnamed)} more are not named.</p>}
        </details>
      )}
    </>
  );
}

const ReportLinks = ({ ids }: { ids: readonly string[] }) =>
  ids.map((id, i) => (
    <span key={id}>
      {i > 0 && ", "}
      <Link to="/reports/$id" params={{ id }} className="report-id">
        {id}
      </Link>
    </span>
  ));

/** @param about the decision, then the reports it is about */
function OfDecision({ verb, about, decisions }: { verb: string; about: readonly string[]; decisions: Decisions }) {
  const [id = "", ...reports] = about;
  const decision = decisions.get(id);
  return (
    <>
      {verb}
      {decision === undefined ? (
        reports.length > 0 && (
          <>
            {" "}
            in <ReportLinks ids={reports} />
          </>
        )
      ) : (
        <Decided decision={decision} decisions={decisions} />
      )}
      <span className="aside">, decision {id}</span>
      {decision !== undefined && decision.note !== null && (
        <span className="aside">
          : <bdi>{decision.note}</bdi>
        </span>
      )}
    </>
  );
}
