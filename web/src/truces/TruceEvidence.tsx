import { useQuery } from "@tanstack/react-query";
import { askQuery } from "../api/ask.js";
import { useAskClock } from "../clock.js";
import { incidentFailure } from "../incidents/incidentFailure.js";
import type { Actor, Assessment, Incident, SeriesTold, TimelineEntry } from "../model.js";
import { EvidenceDrawer } from "../parts/EvidenceDrawer.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { useEvidence } from "../parts/evidence.js";
import { IncidentEvidence } from "../parts/IncidentEvidence.js";
import { Quotes } from "../parts/Quote.js";
import { Skeleton } from "../parts/Skeleton.js";
import { useNaming } from "../places/NamingProvider.js";
import { counted } from "../words/text.js";
import { evidenceOf } from "./evidenceOf.js";

/** The drawer of a truce's page, for whatever number or mark the address names. */
export function TruceEvidence({
  assessment,
  entries,
  series,
}: {
  assessment: Assessment;
  entries: readonly TimelineEntry[];
  series: readonly SeriesTold[];
}) {
  const key = useEvidence();
  const naming = useNaming();
  if (key === undefined) return null;
  const shown = evidenceOf(key, assessment, entries, series, naming);
  if (shown === null)
    return (
      <EvidenceDrawer key={key} title="Nothing here as of this date">
        <p className="aside">What this address points to is not told by the date above, or is read otherwise now.</p>
      </EvidenceDrawer>
    );
  const { parties } = assessment.truce;
  const whole = shown.incidents.length === 1;
  return (
    <EvidenceDrawer key={key} title={shown.title} note={shown.note ?? undefined}>
      {shown.incidents.map((id) => (
        <OneIncident key={id} id={id} assessment={assessment} entries={entries} parties={parties} whole={whole} />
      ))}
      {shown.quotes.length > 0 && <Quotes items={shown.quotes} parties={parties} />}
      {shown.incidents.length + shown.quotes.length === 0 && <p className="aside">None as of this date.</p>}
    </EvidenceDrawer>
  );
}

/** The incident with the statements of its entry, which have their whole sentences. */
function incidentIn(entries: readonly TimelineEntry[], id: string): Incident | null {
  const entry = entries.find(({ incident }) => incident?.id === id);
  return entry?.incident ? { ...entry.incident, findings: entry.findings } : null;
}

interface OneIncidentProps {
  readonly id: string;
  readonly assessment: Assessment;
  readonly entries: readonly TimelineEntry[];
  readonly parties: readonly Actor[];
  readonly whole: boolean;
}

/** From the timeline, which has every statement; until that is there, the one sentence that the answer weighs. */
function OneIncident({ id, assessment, entries, parties, whole }: OneIncidentProps) {
  const incident = incidentIn(entries, id);
  const counts = assessment.incidents.find((one) => one.id === id);
  if (incident === null) {
    const weighed = assessment.against.filter((one) => one.incident === id);
    return weighed.length === 0 ? <OfItsOwn id={id} parties={parties} /> : <Quotes items={weighed} parties={parties} />;
  }
  return (
    <>
      <IncidentEvidence incident={incident} parties={parties} whole={whole} />
      {whole && counts !== undefined && <p className="aside incident-rule">Why it is counted so: {counts.because}.</p>}
      {!whole && incident.findings.length > 1 && (
        <p className="incident-more">
          <EvidenceLink show={`incident:${id}`}>
            All {counted(incident.findings.length, "statement")} of it
          </EvidenceLink>
        </p>
      )}
    </>
  );
}

/** An incident that is not on the timeline, as those before the truce are not: asked for by itself. */
function OfItsOwn({ id, parties }: Pick<OneIncidentProps, "id" | "parties">) {
  const { data: incident, error } = useQuery(askQuery("incident", { id, ...useAskClock() }));
  if (incident !== undefined) return <IncidentEvidence incident={incident} parties={parties} whole />;
  if (error === null) return <Skeleton />;
  return <p className="aside">{incidentFailure(error)}</p>;
}
