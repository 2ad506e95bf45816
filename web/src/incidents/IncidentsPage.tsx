import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { askQuery } from "../api/ask.js";
import { clockIn, type DeskClock, useClock } from "../clock.js";
import { HowToAdd } from "../parts/Empty.js";
import { GradeLegend } from "../parts/GradeLegend.js";
import { PrintedBasis } from "../parts/PrintedBasis.js";
import { partiesOf, useTruces } from "../parts/useParties.js";
import { useTitle } from "../parts/useTitle.js";
import { dayInWords } from "../words/day.js";
import { counted, figure } from "../words/text.js";
import { ColumnChoice } from "./ColumnChoice.js";
import { columnsIn } from "./columns.js";
import { IncidentDrawer } from "./IncidentDrawer.js";
import { IncidentFilter } from "./IncidentFilter.js";
import { IncidentSheet } from "./IncidentSheet.js";
import { IncidentTable } from "./IncidentTable.js";
import { type IncidentSearch, incidentSearch, incidentsAsk, isNarrowed } from "./incidentsAsk.js";
import { ListFiles } from "./ListFiles.js";
import { usePrintWhole } from "./usePrintWhole.js";

/** So many columns a page of usual width has room for. */
const ROOM = 8;

/** What happened, joined across reports: a table narrowed by a sentence, every row with all that is told of it. */
export function IncidentsPage() {
  const all = useSearch({ strict: false }) as Record<string, unknown>;
  // Equal addresses are one object, so that what is shown changes only with them.
  const { row, ...asked } = incidentSearch(all);
  const written = JSON.stringify([asked, clockIn(all)]);
  // The last list stays until the next is there.
  const shown = useDeferredValue(written);
  const [search, clock] = useMemo(() => JSON.parse(shown) as [IncidentSearch, DeskClock], [shown]);
  const { data } = useSuspenseQuery(askQuery("incidents", incidentsAsk(search, clock)));
  const narrowed = isNarrowed(search);
  const whole = useQuery({ ...askQuery("incidents", { limit: 1, ...clock }), enabled: narrowed }).data?.total;
  const truces = useTruces();
  const parties = useMemo(() => partiesOf(truces, search.truce), [truces, search.truce]);
  const columns = useMemo(() => columnsIn(search.columns), [search.columns]);
  const printing = usePrintWhole(search, clock, data);
  useTitle("Incidents");
  return (
    <>
      <h1 className="page-title">
        {counted(data.total, "incident")}
        {narrowed && whole !== undefined && <span className="n">of {figure(whole)}</span>}
        {clock.as_of !== undefined && ` by ${dayInWords(clock.as_of)}`}
      </h1>
      <IncidentFilter />
      <PrintedBasis />
      {data.total === 0 ? (
        <Nothing narrowed={narrowed} />
      ) : (
        <>
          <div className="list-head">
            <ColumnChoice columns={columns} />
            <details className="columns">
              <summary>Marks</summary>
              <GradeLegend />
            </details>
            <ListFiles total={data.total} search={search} clock={clock} printing={printing} />
            <span className="aside list-keys">Arrow keys move along the rows, Enter opens one.</span>
          </div>
          {printing.sheet !== null && <IncidentSheet list={printing.sheet} columns={columns} parties={parties} />}
          {/* From its own menu the browser prints without waiting for rows that are not here. */}
          <p className="aside printed-part">
            Only the rows that were in view, of {figure(data.total)}. Print, above the list on the desk, has them all.
          </p>
          <div className={columns.length > ROOM ? "list-wide list-wider" : "list-wide"}>
            <IncidentTable
              total={data.total}
              search={{ ...search, row }}
              clock={clock}
              columns={columns}
              parties={parties}
            />
          </div>
        </>
      )}
      <IncidentDrawer parties={parties} />
    </>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const { as_of: asOf } = useClock();
  if (narrowed)
    return (
      <p className="list-empty">
        Nothing told of fits that sentence. Change a part of it, or see{" "}
        <Link to="/incidents" search={{}}>
          all incidents
        </Link>
        .
      </p>
    );
  return asOf === undefined ? (
    <div className="list-empty">
      <HowToAdd />
    </div>
  ) : (
    <p className="list-empty">Choose a later date above.</p>
  );
}
