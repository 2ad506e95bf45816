import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { askQuery } from "../api/ask.js";
import { RequestError } from "../api/request.js";
import { useAskClock } from "../clock.js";
import type { Actor, Answers, Control } from "../model.js";
import { EvidenceDrawer } from "../parts/EvidenceDrawer.js";
import { useEvidence } from "../parts/evidence.js";
import { IncidentEvidence } from "../parts/IncidentEvidence.js";
import { Quotes } from "../parts/Quote.js";
import { Skeleton } from "../parts/Skeleton.js";
import { useChosenNames } from "../places/chosenNames.js";
import { NameChoice } from "../places/NameChoice.js";
import { calledBy, otherNames } from "../places/naming.js";
import { capital, counted, figure, listed } from "../words/text.js";
import { claimOfControl } from "./mapInWords.js";
import { type MapSearch, mapFilter } from "./mapSearch.js";
import { shownPlaces } from "./shownPlaces.js";

/** How many incidents of a place are shown at first, and then at each further asking. */
const STEP = 20;
const MOST = 1000;

interface PlaceDrawerProps {
  readonly parties: readonly Actor[];
  readonly search: MapSearch;
  /** What places are called, for the title before their evidence is there. */
  readonly nameOf: (id: string) => string;
}

/** All that is told of one place, or of some that lie together on the map, for the key `place:ID` of the address. */
export function PlaceDrawer({ parties, search, nameOf }: PlaceDrawerProps) {
  const key = useEvidence();
  const ids = shownPlaces(key);
  if (ids.length === 0) return null;
  const [only] = ids.map(nameOf);
  return (
    <EvidenceDrawer key={key} title={ids.length === 1 ? capital(only ?? "") : `${figure(ids.length)} places together`}>
      {ids.map((id) => (
        <OnePlace key={id} id={id} parties={parties} search={search} isOne={ids.length === 1} />
      ))}
    </EvidenceDrawer>
  );
}

interface OnePlaceProps {
  readonly id: string;
  readonly parties: readonly Actor[];
  readonly search: MapSearch;
  readonly isOne: boolean;
}

function OnePlace({ id, parties, search, isOne }: OnePlaceProps) {
  const [limit, setLimit] = useState(STEP);
  const { chosen } = useChosenNames();
  const ask = { id, ...mapFilter(search), limit, ...useAskClock() };
  const { data, error } = useQuery({ ...askQuery("place", ask), placeholderData: (before) => before });
  if (data === undefined)
    return error === null ? (
      <Skeleton />
    ) : (
      <p className="aside">
        {error instanceof RequestError && error.status === 404
          ? "Nothing is told of this place as of the date above, or nothing that fits the sentence."
          : `It could not be loaded: ${error.message}`}
      </p>
    );
  const { place: own, incidents } = data;
  const place = calledBy(own, chosen[own.id]);
  return (
    <section className="place-told">
      {!isOne && <h3 className="section-title">{place.name}</h3>}
      <Names place={place} />
      {place.precision !== "state" && otherNames(own).length > 0 && (
        <p className="drawer-note">
          Show it as <NameChoice place={own} />, here and everywhere on this desk.{" "}
          <Link to="/map/names">Names of places</Link>
        </p>
      )}
      {place.control !== null && <Held control={place.control} parties={parties} />}
      {incidents.total > 0 && (
        <h3 className="legend-head">
          {counted(incidents.total, "incident")}, the latest first
          {incidents.items.length < incidents.total && `; ${figure(incidents.items.length)} shown`}
        </h3>
      )}
      {incidents.items.map((incident) => (
        <IncidentEvidence key={incident.id} incident={incident} parties={parties} whole={false} />
      ))}
      {incidents.items.length < Math.min(MOST, incidents.total) && (
        <button type="button" className="button" onClick={() => setLimit((now) => Math.min(MOST, now + STEP))}>
          Show more
        </button>
      )}
    </section>
  );
}

type Place = NonNullable<Answers["place"]>["place"];

const POSITION: Readonly<Record<Place["precision"], string | null>> = {
  point: null,
  area: "An area: it happened somewhere in it.",
  state: "Reports say no more than the state.",
  unknown: "Reports name it; where it lies is not in our lists.",
  untold: null,
};

function Names({ place }: { place: Place }) {
  const { forms, lat, lon, precision, name } = place;
  const others = otherNames(place).filter((other) => !forms.includes(other));
  return (
    <p className="drawer-note">
      {forms.some((form) => form !== name) && `Reports write ${listed(forms)}. `}
      {others.length > 0 && `Also called ${listed(others)}. `}
      {POSITION[precision]}
      {precision === "point" && lat !== null && lon !== null && `${degrees(lat, "N", "S")} ${degrees(lon, "E", "W")}.`}
    </p>
  );
}

const degrees = (value: number, plus: string, minus: string): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;

/** Who is said to hold it, by every statement, with those that deny it. */
function Held({ control: { claims, disputed, holders }, parties }: { control: Control; parties: readonly Actor[] }) {
  return (
    <section>
      <h3 className="legend-head">
        Who is said to hold it
        {disputed && holders.length > 1 && `: disputed between ${listed(holders.map(({ name }) => name))}`}
        {disputed && holders.length === 1 && ", which is denied"}
      </h3>
      {claims.map((claim) => (
        <section key={`${claim.word}${claim.by.id ?? claim.by.name}`} className="incident">
          <h4 className="incident-title">{capital(claimOfControl(claim))}</h4>
          <Quotes items={claim.findings} parties={parties} />
          {claim.denials.length > 0 && (
            <>
              <p className="aside">Said not to be so:</p>
              <Quotes items={claim.denials} parties={parties} />
            </>
          )}
        </section>
      ))}
    </section>
  );
}
