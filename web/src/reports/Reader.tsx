import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { reportQuery } from "../api/queries.js";
import type { Report } from "../model.js";
import { useTitle } from "../parts/useTitle.js";
import { useMayReadJournal } from "../session/session.js";
import { dateInWords, reportTitle, webAddress } from "../words/report.js";
import { figure } from "../words/text.js";
import { FamilyLegend } from "./FamilyLegend.js";
import { Fate } from "./Fate.js";
import { Mark } from "./Mark.js";
import { Notes } from "./Notes.js";
import { ReportText } from "./ReportText.js";
import { Revisions } from "./Revisions.js";
import { useNotePlaces } from "./useNotePlaces.js";

/** A report set for reading, with what was found in it. */
export function Reader() {
  const { id } = useParams({ from: "/reports/$id" });
  const chosenId = useSearch({ from: "/reports/$id", select: ({ finding }) => finding });
  const answer = useSuspenseQuery(reportQuery(id)).data;
  const { report, findings, mark, revisions } = answer;
  const chosenIndex = findings.findIndex((finding) => finding.id === chosenId);
  const chosen = findings[chosenIndex];
  const page = useRef<HTMLDivElement>(null);
  const notes = useRef<HTMLOListElement>(null);
  const places = useNotePlaces(page, notes, findings, chosenIndex);
  const title = reportTitle(report);
  useTitle(title);
  useScrollToChosen(page, report.id, chosen?.id);
  return (
    <article className="reader">
      <p className="crumb">
        <Link to="/reports">Reports</Link>
      </p>
      <h1 className={report.title === null ? "page-title" : "reader-title"}>{title}</h1>
      <Origin report={report} />
      <Mark mark={mark} />
      <Revisions revisions={revisions} shown={report.revision} />
      {chosenId !== undefined && chosen === undefined && (
        <p className="reader-lost" role="status">
          The finding in this address is not in the report as it was last read; all its findings are shown.
        </p>
      )}
      {findings.length > 0 && <FamilyLegend findings={findings} />}
      <div className="reader-page" ref={page}>
        <ReportText text={report.text} findings={findings} chosen={chosen} />
        <Notes findings={findings} chosenIndex={chosenIndex} counts={mark === null} list={notes} places={places} />
      </div>
      <Fate answer={answer} />
      <Changes id={report.id} />
    </article>
  );
}

/** Leads to its entries in the journal, for whoever may read that. */
function Changes({ id }: { id: string }) {
  const mayRead = useMayReadJournal();
  if (mayRead !== true) return null;
  return (
    <p className="aside report-changes">
      <Link to="/journal" search={{ about: id }}>
        What was changed of this report, when and by whom
      </Link>
    </p>
  );
}

function Origin({ report }: { report: Report & { readonly revision: number } }) {
  const { title, source, date, revision } = report;
  const address = webAddress(report.url);
  const facts = [
    // Without a title, source and date are the heading already.
    ...(title === null || source === null ? [] : [source]),
    ...(title === null ? [] : [dateInWords(date)]),
    ...(revision > 1 ? [`revision ${figure(revision)}`] : []),
  ];
  return (
    <p className="aside">
      {facts.join(", ")}
      {address !== null && (
        <>
          {facts.length > 0 && " · "}
          <a href={address} rel="noreferrer noopener nofollow">
            original
          </a>
        </>
      )}
    </p>
  );
}

/** Brings the chosen sentence to the middle on arrival; afterwards only as far as is needed to see it. */
function useScrollToChosen(
  page: React.RefObject<HTMLElement | null>,
  report: string,
  chosen: string | undefined,
): void {
  const arrived = useRef<string>(undefined);
  useEffect(() => {
    if (chosen === undefined) return;
    const block = arrived.current === report ? "nearest" : "center";
    arrived.current = report;
    page.current?.querySelector('mark[aria-current="true"]')?.scrollIntoView({ block });
  }, [page, report, chosen]);
}
