import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { reportsQuery } from "../api/queries.js";
import type { ListedReport } from "../model.js";
import { dateInWords, reportTitle } from "../words/report.js";
import { counted, figure } from "../words/text.js";
import type { Adding } from "./useAdding.js";

/** How far adding is; what came of each file, with its problems; and the way to the new reports. */
export function Progress({ addings, busy }: { addings: readonly Adding[]; busy: boolean }) {
  const isNew = addings.some(({ added, revised }) => added.length + revised.length > 0);
  const { data } = useQuery({ ...reportsQuery({}), enabled: isNew && !busy });
  const place = useRef<HTMLDivElement>(null);
  // On a phone it stands below the forms, out of sight of who just pressed their button.
  useEffect(() => {
    if (busy) place.current?.scrollIntoView({ block: "nearest" });
  }, [busy]);
  const heads = new Map((data?.reports ?? []).map((head) => [head.id, head]));
  return (
    <div role="status" className="add-progress" ref={place}>
      {addings.map((adding, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
        <section key={i} aria-label={adding.name}>
          <h2 className="section-title">{adding.name}</h2>
          {busy && adding.done < adding.total && (
            <progress value={adding.done} max={adding.total} aria-label={`Reading ${adding.name}`} />
          )}
          <p>{said(adding)}</p>
          {adding.problems.length > 0 && (
            <ul className="add-problems">
              {adding.problems.map(({ where, what, remedy }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: they are only ever added at the end
                <li key={at}>
                  <strong>{where}</strong>: {what}; {remedy}.
                </li>
              ))}
            </ul>
          )}
          <ul className="add-new">
            {[...adding.added, ...adding.revised].slice(0, SHOWN).map((id) => (
              <li key={id}>
                <New id={id} head={heads.get(id)} />
              </li>
            ))}
          </ul>
          {adding.added.length + adding.revised.length > SHOWN && <Link to="/reports">All reports</Link>}
        </section>
      ))}
    </div>
  );
}

const SHOWN = 50;

function said({ total, done, added, revised, known, purged }: Adding): string {
  const parts = [
    `${counted(added.length, "report")} added`,
    ...(revised.length > 0 ? [`${figure(revised.length)} with a new text`] : []),
    ...(known.length > 0 ? [`${figure(known.length)} there already`] : []),
    ...(purged.length > 0 ? [`${figure(purged.length)} purged before, and not taken again`] : []),
  ];
  return `${done < total ? `${figure(done)} of ${figure(total)} read: ` : ""}${parts.join(", ")}.`;
}

function New({ id, head }: { id: string; head: ListedReport | undefined }) {
  return (
    <>
      <Link to="/reports/$id" params={{ id }}>
        {head === undefined ? id : reportTitle(head)}
      </Link>
      {head !== undefined && (
        <span className="aside">
          {" "}
          {head.date === null
            ? "no date told: read with open dates, "
            : head.title === null
              ? ""
              : `${dateInWords(head.date)}, `}
          {counted(head.findings, "finding")}
        </span>
      )}
    </>
  );
}
