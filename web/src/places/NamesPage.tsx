import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { askQuery } from "../api/ask.js";
import { showPlaces } from "../map/shownPlaces.js";
import type { PlaceNames } from "../model.js";
import { Unsaid } from "../parts/Unsaid.js";
import { useTitle } from "../parts/useTitle.js";
import { counted, listed } from "../words/text.js";
import { useChosenNames } from "./chosenNames.js";
import { NameChoice } from "./NameChoice.js";
import { otherNames } from "./naming.js";

/** Places that go by several names, and which of them is to be read on this desk. */
export function NamesPage() {
  const { data } = useSuspenseQuery(askQuery("placeNames", {}));
  const { chosen, chooseNone } = useChosenNames();
  useTitle("Names of places");
  const own = data.places.filter(({ id }) => chosen[id] !== undefined).length;
  const parts = [
    { title: "Called differently", places: data.places.filter(({ alternates }) => alternates.length > 0) },
    { title: "Spelled differently", places: data.places.filter(({ alternates }) => alternates.length === 0) },
  ];
  return (
    <>
      <p className="crumb">
        <Link to="/map">Map</Link>
      </p>
      <h1 className="page-title">{counted(data.places.length, "place")} of this record go by several names</h1>
      <p className="aside">
        Which name somebody uses may show where they stand, not who is right. Choose what this browser shows in lists,
        on the map and in print; the others stand beside it or come up on hover. Sentences of reports stay as they were
        written, and what you choose changes nothing for others.
      </p>
      {own > 0 && (
        <p>
          {counted(own, "choice")} of your own.{" "}
          <button type="button" className="linklike" onClick={chooseNone}>
            Show all as the record does
          </button>
        </p>
      )}
      {data.places.length === 0 && (
        <p className="list-empty">No report names a place of which our lists know a second name.</p>
      )}
      {parts
        .filter(({ places }) => places.length > 0)
        .map(({ title, places }) => (
          <section key={title} className="section" aria-labelledby={title}>
            <h2 id={title} className="section-title">
              {title}
            </h2>
            <Table places={places} />
          </section>
        ))}
    </>
  );
}

function Table({ places }: { places: readonly PlaceNames[] }) {
  return (
    <table className="ledger plain names">
      <thead>
        <tr>
          <th scope="col">In the record</th>
          <th scope="col">Shown here</th>
          <th scope="col">Reports write</th>
          <th scope="col">Other names known</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.id}>
            <th scope="row">
              <Link to="/map" search={{ evidence: showPlaces([place.id]) }}>
                {place.name}
              </Link>
            </th>
            <td data-label="shown here">
              <NameChoice place={place} />
            </td>
            <td data-label="reports write">{place.forms.length === 0 ? <Unsaid /> : listed(place.forms)}</td>
            <td data-label="other names">{listed(unwritten(place)) || <Unsaid />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const unwritten = (place: PlaceNames): string[] => otherNames(place).filter((name) => !place.forms.includes(name));
