import type { PlaceView } from "../model.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { otherNames, placeLabel } from "../places/naming.js";
import { shortDays } from "../words/short.js";
import { figure, listed } from "../words/text.js";
import { controlInWords, kindsInWords } from "./mapInWords.js";
import { showPlaces } from "./shownPlaces.js";

interface PlaceListProps {
  readonly places: readonly PlaceView[];
  /** Ids of those whose evidence is open. */
  readonly open: readonly string[];
}

/** The same as the map in words, and what no map can show: places that are known only to a state, or not at all. */
export function PlaceList({ places, open }: PlaceListProps) {
  const parts = [
    { title: "On the map", places: places.filter((p) => p.precision === "point" || p.precision === "area") },
    { title: "Known only to the state", places: places.filter((p) => p.precision === "state") },
    { title: "Named, but where is not known", places: places.filter((p) => p.precision === "unknown") },
    { title: "No report says where", places: places.filter((p) => p.precision === "untold") },
  ];
  return parts
    .filter((part) => part.places.length > 0)
    .map(({ title, places: shown }) => (
      <section key={title} aria-label={title}>
        <h2 className="legend-head">
          {title} <span className="n">{figure(shown.length)}</span>
        </h2>
        <ul className="place-list">
          {shown.map((place) => (
            <Row key={place.id} place={place} isOpen={open.includes(place.id)} />
          ))}
        </ul>
      </section>
    ));
}

/** Names beside those of the label; the drawer has them all. */
const MOST_NAMES = 4;

function Row({ place, isOpen }: { place: PlaceView; isOpen: boolean }) {
  const { id, incidents, tallies, first, last, control, precision } = place;
  const label = placeLabel(place);
  const also = otherNames(place).filter((name) => !label.split(" / ").includes(name));
  const more = also.length - MOST_NAMES;
  const days = first === null || last === null ? [] : [shortDays(first, last)];
  return (
    <li className={isOpen ? "row-open" : undefined}>
      <span className="place-head">
        <EvidenceLink show={showPlaces([id])}>{label}</EvidenceLink>
        <span className="whole">
          {figure(incidents)}
          <span className="visually-hidden"> incidents</span>
        </span>
      </span>
      <span className="aside">
        {[
          ...(precision === "area" ? ["an area"] : []),
          ...(incidents > 0 ? [kindsInWords(tallies)] : []),
          ...days,
        ].join("; ")}
        {control !== null && (
          <>
            <br />
            {control.disputed ? <strong>{controlInWords(control)}</strong> : controlInWords(control)}
          </>
        )}
        {also.length > 0 && precision !== "state" && (
          <>
            <br />
            also {listed(more > 1 ? [...also.slice(0, MOST_NAMES), `${figure(more)} more`] : also)}
          </>
        )}
      </span>
    </li>
  );
}
