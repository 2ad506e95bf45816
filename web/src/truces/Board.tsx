import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { boardQuery } from "../api/queries.js";
import { type DeskClock, useAskClock } from "../clock.js";
import type { Board as BoardAnswer, TruceRow } from "../model.js";
import { Empty, HowToAdd } from "../parts/Empty.js";
import { SideMark } from "../parts/SideMark.js";
import { useTitle } from "../parts/useTitle.js";
import { dayInWords } from "../words/day.js";
import { counted, figure } from "../words/text.js";
import { BoardRow } from "./BoardRow.js";
import { boardInWords } from "./boardInWords.js";
import { DeclareWatch } from "./DeclareWatch.js";
import { mostIn } from "./dayBars.js";
import { SinceLastLook } from "./SinceLastLook.js";

/** Every truce known by the date, one row each; those that one report alone tells of stand apart. */
export function Board() {
  const clock = useAskClock();
  const { data: board } = useSuspenseQuery(boardQuery(clock));
  useTitle(board.asOf === null ? "Truces" : `Truces as of ${dayInWords(board.asOf)}`);
  if (board.truces.length === 0) return <NoTruce board={board} clock={clock} />;
  const firm = board.truces.filter(({ truce }) => !truce.candidate);
  const candidates = board.truces.filter(({ truce }) => truce.candidate);
  const most = mostIn(board.truces);
  return (
    <>
      <SinceLastLook />
      <h1 className="page-title">{boardInWords(board)}</h1>
      <p className="aside board-basis">
        From <Link to="/reports">{counted(board.reports, "report")}</Link>
        {board.undated > 0 && ` and ${figure(board.undated)} undated`}. Bars are incidents a day that count against a
        truce: <SideMark side={1} />
        by its first party, <SideMark side={2} />
        by its second, <span className="swatch nobody" /> with nobody named; the upright line is its first day.
      </p>
      {firm.length > 0 && <Rows caption="Truces, the latest first" truces={firm} most={most} />}
      {candidates.length > 0 && (
        <section className="section" aria-labelledby="candidates">
          <h2 id="candidates" className="section-title">
            Told of by one report only <span className="n">{figure(candidates.length)}</span>
          </h2>
          <Rows caption="Truces that one report alone tells of" truces={candidates} most={most} />
        </section>
      )}
      <DeclareWatch />
    </>
  );
}

function Rows({ caption, truces, most }: { caption: string; truces: readonly TruceRow[]; most: number }) {
  return (
    <table className="ledger board">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Truce</th>
          <th scope="col">Is it holding?</th>
          <th scope="col">Incidents before and since</th>
          <th scope="col">Promised</th>
          <th scope="col">Last report</th>
        </tr>
      </thead>
      <tbody>
        {truces.map((assessment) => (
          <BoardRow key={assessment.truce.id} assessment={assessment} most={most} />
        ))}
      </tbody>
    </table>
  );
}

function NoTruce({ board: { reports, undated }, clock: { as_of: asOf } }: { board: BoardAnswer; clock: DeskClock }) {
  if (asOf === undefined)
    return (
      <Empty title="No truce in the record yet.">
        {reports + undated > 0 && (
          <p>
            None of <Link to="/reports">{counted(reports + undated, "report")}</Link> tells of a truce.
          </p>
        )}
        <HowToAdd />
        <DeclareWatch />
      </Empty>
    );
  return (
    <Empty title={`No truce known by ${dayInWords(asOf)}.`}>
      <p>
        {counted(reports, "report")} by then. Choose a later date above, or see{" "}
        <Link to="/" search={{ as_of: undefined }}>
          all truces as of the latest report
        </Link>
        .
      </p>
    </Empty>
  );
}
