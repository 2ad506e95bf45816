import { useQuery } from "@tanstack/react-query";
import { askQuery } from "../api/ask.js";
import { useAskClock } from "../clock.js";
import type { Actor, Hostility } from "../model.js";
import { EvidenceDrawer } from "../parts/EvidenceDrawer.js";
import { useEvidence } from "../parts/evidence.js";
import { IncidentEvidence } from "../parts/IncidentEvidence.js";
import { Skeleton } from "../parts/Skeleton.js";
import { counted, figure } from "../words/text.js";
import { hostilityInWords } from "./relationInWords.js";

/** The latest that are shown. */
const MOST = 50;

interface HostilityDrawerProps {
  readonly hostilities: readonly Hostility[];
  readonly parties: readonly Actor[];
}

/** The incidents that a line of violence counts, for the key `hostility:ID` of the address. */
export function HostilityDrawer({ hostilities, parties }: HostilityDrawerProps) {
  const key = useEvidence();
  if (!key?.startsWith("hostility:")) return null;
  const id = key.slice("hostility:".length);
  const hostility = hostilities.find((one) => one.id === id);
  return (
    <EvidenceDrawer
      key={key}
      title={hostility === undefined ? "Nothing here as of this date" : hostilityInWords(hostility)}
    >
      {hostility === undefined ? (
        <p className="aside">No incident of this kind is told of by the date above, or they are read otherwise now.</p>
      ) : (
        <Incidents id={id} parties={parties} />
      )}
    </EvidenceDrawer>
  );
}

function Incidents({ id, parties }: { id: string; parties: readonly Actor[] }) {
  const { data, error } = useQuery(askQuery("incidents", { hostility: id, limit: MOST, ...useAskClock() }));
  if (data === undefined)
    return error === null ? <Skeleton /> : <p className="aside">They could not be loaded: {error.message}</p>;
  return (
    <>
      <p className="drawer-note">
        {counted(data.total, "incident")}, the latest first
        {data.items.length < data.total && `; ${figure(data.items.length)} shown`}.
      </p>
      {data.items.map((incident) => (
        <IncidentEvidence key={incident.id} incident={incident} parties={parties} whole={false} />
      ))}
    </>
  );
}
