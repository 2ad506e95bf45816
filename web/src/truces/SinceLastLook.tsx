import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { boardQuery } from "../api/queries.js";
import { counted } from "../words/text.js";
import { type Changes, changesSince, type Seen, seenOf } from "./seen.js";
import { visited } from "./visits.js";

/** The first line of the desk: what the record says now that it did not when this browser last showed it. */
export function SinceLastLook() {
  // Always of the whole record as of now, whatever day the page is as of.
  const { data: board } = useQuery(boardQuery({}));
  const [before, setBefore] = useState<Seen | null>();
  useEffect(() => {
    if (board !== undefined) setBefore(visited(seenOf(board), Date.now(), window.localStorage));
  }, [board]);
  if (board === undefined || before === undefined) return <p className="since">&nbsp;</p>;
  const changes = before === null ? null : changesSince(before, board);
  return (
    <p className="since">
      {changes === null ? "When you come back, this line says what has changed." : <Said changes={changes} />}
    </p>
  );
}

function Said({ changes: { reports, truces } }: { changes: Changes }) {
  if (reports === 0 && truces.length === 0) return "Nothing has changed since you last looked.";
  return (
    <>
      <strong>Since you last looked:</strong>{" "}
      {reports > 0 && <Link to="/reports">{counted(reports, "new report")}</Link>}
      {truces.slice(0, SHOWN).map(({ id, name, words }) => (
        <span key={id}>
          {"; "}
          <Link to="/truces/$id" params={{ id }} search={{ as_of: undefined }}>
            {name}
          </Link>
          : {words}
        </span>
      ))}
      {truces.length > SHOWN && `; ${counted(truces.length - SHOWN, "other truce")} changed`}.
    </>
  );
}

const SHOWN = 3;
