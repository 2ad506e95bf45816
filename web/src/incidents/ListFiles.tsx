import { addressOf } from "../api/ask.js";
import type { DeskClock } from "../clock.js";
import { counted, figure } from "../words/text.js";
import { type IncidentSearch, incidentsAsk } from "./incidentsAsk.js";
import type { usePrintWhole } from "./usePrintWhole.js";
import { MOST_PRINTED } from "./wholeList.js";

interface ListFilesProps {
  readonly total: number;
  readonly search: IncidentSearch;
  readonly clock: DeskClock;
  readonly printing: ReturnType<typeof usePrintWhole>;
}

/** Ways to take the list along: on paper, and as a table for a spreadsheet. */
export function ListFiles({ total, search, clock, printing: { gathering, error, print } }: ListFilesProps) {
  const { limit: _, offset: __, ...ask } = incidentsAsk(search, clock);
  return (
    <span className="list-files">
      <button type="button" className="button" disabled={gathering} onClick={print}>
        Print
      </button>
      <a href={addressOf("incidentTable", { ...ask, format: "csv" })} download="incidents.csv">
        Download CSV
      </a>
      <span role="status" className="aside">
        {gathering && `Reading ${counted(Math.min(total, MOST_PRINTED), "row")} ...`}
        {error !== null && `Could not be printed: ${error.message}`}
        {!gathering && error === null && total > MOST_PRINTED && `A print has the first ${figure(MOST_PRINTED)}.`}
      </span>
    </span>
  );
}
