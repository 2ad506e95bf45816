import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { boardQuery } from "../api/queries.js";
import { useAskClock } from "../clock.js";
import { dayInWords } from "../model.js";
import { Empty, HowToAdd } from "../parts/Empty.js";
import { useTitle } from "../parts/useTitle.js";
import { counted, figure } from "../words/text.js";
import { BoardRow } from "./BoardRow.js";
import { boardInWords } from "./boardInWords.js";

/** Every truce known by the date, one row each. */
export function Board() {
  const clock = useAskClock();
  const asOf = clock.as_of;
  const { data: board } = useSuspenseQuery(boardQuery(clock));
  useTitle(board.asOf === null ? "Truces" : `Truces as of ${dayInWords(board.asOf)}`);
  if (board.truces.length === 0)
    return asOf === undefined ? (
      <Empty title="No truce in the record yet.">
        {board.reports + board.undated > 0 && (
          <p>
            None of <Link to="/reports">{counted(board.reports + board.undated, "report")}</Link> tells of a truce.
          </p>
        )}
        <HowToAdd />
      </Empty>
    ) : (
      <Empty title={`No truce known by ${dayInWords(asOf)}.`}>
        <p>
          {counted(board.reports, "report")} by then. Choose a later date above, or see{" "}
          <Link to="/" search={{ as_of: undefined }}>
            all truces as of the latest report
          </Link>
          .
        </p>
      </Empty>
    );
  return (
    <>
      <h1 className="page-title">{boardInWords(board)}</h1>
      <p className="aside">
        From <Link to="/reports">{counted(board.reports, "report")}</Link>
        {board.undated > 0 && ` and ${figure(board.undated)} undated`}.
      </p>
      <table className="ledger board">
        <caption className="visually-hidden">Truces, the latest first</caption>
        <thead>
          <tr>
            <th scope="col">Truce</th>
            <th scope="col">Conduct</th>
            <th scope="col">Answer</th>
            <th scope="col">For</th>
            <th scope="col">Against</th>
            <th scope="col">Last report</th>
          </tr>
        </thead>
        <tbody>
          {board.truces.map((assessment) => (
            <BoardRow key={assessment.truce.id} assessment={assessment} />
          ))}
        </tbody>
      </table>
    </>
  );
}
