import { useQuery } from "@tanstack/react-query";
import { askQuery } from "../api/ask.js";
import { useAskClock } from "../clock.js";
import type { Actor } from "../model.js";
import { EvidenceDrawer } from "../parts/EvidenceDrawer.js";
import { useEvidence } from "../parts/evidence.js";
import { IncidentEvidence } from "../parts/IncidentEvidence.js";
import { Skeleton } from "../parts/Skeleton.js";
import { dayInWords } from "../words/day.js";
import { IncidentActs } from "./IncidentActs.js";
import { incidentFailure } from "./incidentFailure.js";

/** All that is told of one incident, with whole sentences, for the key `incident:ID` of the address. */
export function IncidentDrawer({ parties }: { parties: readonly Actor[] }) {
  const key = useEvidence();
  if (key === undefined) return null;
  const [kind, ...rest] = key.split(":");
  return kind === "incident" ? <OneIncident key={key} id={rest.join(":")} parties={parties} /> : null;
}

function OneIncident({ id, parties }: { id: string; parties: readonly Actor[] }) {
  const { data: incident, error } = useQuery(askQuery("incident", { id, ...useAskClock() }));
  return (
    <EvidenceDrawer title={incident === undefined ? "Incident" : `Incident of ${dayInWords(incident.day)}`}>
      {incident !== undefined ? (
        <>
          <IncidentEvidence incident={incident} parties={parties} whole />
          <IncidentActs incident={incident} />
        </>
      ) : error === null ? (
        <Skeleton />
      ) : (
        <p className="aside">{incidentFailure(error)}</p>
      )}
    </EvidenceDrawer>
  );
}
