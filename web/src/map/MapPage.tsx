import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { askQuery } from "../api/ask.js";
import { clockIn, type DeskClock, useClock } from "../clock.js";
import { IncidentDrawer } from "../incidents/IncidentDrawer.js";
import type { Answers } from "../model.js";
import { HowToAdd } from "../parts/Empty.js";
import { useEvidence } from "../parts/evidence.js";
import { partiesOf, useTruces } from "../parts/useParties.js";
import { useTitle } from "../parts/useTitle.js";
import { useChosenNames } from "../places/chosenNames.js";
import { calledBy, placeLabel } from "../places/naming.js";
import { dayInWords } from "../words/day.js";
import { counted, figure } from "../words/text.js";
import { MapCanvas } from "./MapCanvas.js";
import { MapFilter } from "./MapFilter.js";
import { MapLegend } from "./MapLegend.js";
import { cameraIn, isNarrowed, type MapSearch, mapSearch, placesAsk } from "./mapSearch.js";
import { PlaceDrawer } from "./PlaceDrawer.js";
import { PlaceList } from "./PlaceList.js";
import { isPlaced } from "./placed.js";
import { shownPlaces } from "./shownPlaces.js";

/** Where it happened and who is said to hold what, beside the same as a list. */
export function MapPage() {
  const all = useSearch({ strict: false }) as Record<string, unknown>;
  const here = mapSearch(all);
  // Where the map looks changes with every movement, and nothing that is asked for with it.
  const written = JSON.stringify([{ ...here, at: undefined }, clockIn(all)]);
  const shown = useDeferredValue(written);
  const [search, clock] = useMemo(() => JSON.parse(shown) as [MapSearch, DeskClock], [shown]);
  const { data } = useSuspenseQuery(askQuery("places", placesAsk(search, clock)));
  const truces = useTruces();
  const parties = useMemo(() => partiesOf(truces, search.truce), [truces, search.truce]);
  const { chosen } = useChosenNames();
  const places = useMemo(() => data.items.map((place) => calledBy(place, chosen[place.id])), [data, chosen]);
  const placed = useMemo(() => places.filter(isPlaced), [places]);
  const open = shownPlaces(useEvidence());
  useTitle("Map");
  const names = new Map(places.map((place) => [place.id, placeLabel(place)]));
  return (
    <>
      <h1 className="page-title">
        {counted(data.incidents, "incident")} {clock.as_of !== undefined && `by ${dayInWords(clock.as_of)} `}
        <Extent places={data} />
      </h1>
      <MapFilter />
      {data.items.length < data.total && (
        <p className="aside">
          The {figure(data.items.length)} most told of {figure(data.total)} places.
        </p>
      )}
      {data.total === 0 ? (
        <Nothing narrowed={isNarrowed(search)} />
      ) : (
        <>
          <a className="skip" href="#places">
            Skip the map; the list has the same
          </a>
          <div className="map-page">
            <div className="map-columns">
              <MapCanvas places={placed} parties={parties} camera={cameraIn(here)} open={open} />
              <div className="map-list" id="places">
                <PlaceList places={places} open={open} />
              </div>
            </div>
          </div>
          <MapLegend parties={parties} />
        </>
      )}
      <PlaceDrawer parties={parties} search={search} nameOf={(id) => names.get(id) ?? id} />
      <IncidentDrawer parties={parties} />
    </>
  );
}

/** How much of it a map can show at all. */
function Extent({ places: { items } }: { places: Answers["places"] }) {
  const untold = items.find(({ precision }) => precision === "untold")?.incidents ?? 0;
  const placed = items.filter(isPlaced).length;
  return (
    <span className="n map-extent">
      at {counted(placed, "place")} on the map
      {untold > 0 && `; of ${figure(untold)} no report says where`}
    </span>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const { as_of: asOf } = useClock();
  if (narrowed)
    return (
      <p className="list-empty">
        Nothing told of fits that sentence. Change a part of it, or see{" "}
        <Link to="/map" search={{}}>
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
