import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Assessment } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { Unsaid } from "../parts/Unsaid.js";
import { PlaceNames } from "../places/PlaceNames.js";
import { whenInWords } from "../words/finding.js";
import { dateInWords } from "../words/report.js";
import { counted } from "../words/text.js";

/** Who and when, in one line of labelled facts. What no report says is a dash. */
export function TruceFacts({ assessment: { truce, standing, reports, lastReport } }: { assessment: Assessment }) {
  const { parties, mediators, place, start, end } = truce;
  return (
    <dl className="facts">
      <Fact name="Standing">{standing}</Fact>
      <Fact name="Parties">{parties.length > 0 && <ActorNames actors={parties} parties={parties} />}</Fact>
      <Fact name="Mediators">{mediators.length > 0 && <ActorNames actors={mediators} parties={parties} full />}</Fact>
      <Fact name="Where">{place.length > 0 && <PlaceNames places={place} />}</Fact>
      <Fact name="Begins">{start !== null && whenInWords(start)}</Fact>
      <Fact name="Last day">{end !== null && whenInWords(end)}</Fact>
      <Fact name="Since then">
        <Link to="/reports">{counted(reports, "report")}</Link>
        {lastReport !== null && `, the last of ${dateInWords(lastReport)}`}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <Unsaid />}</dd>
    </div>
  );
}
