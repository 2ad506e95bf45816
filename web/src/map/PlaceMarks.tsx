import type { Actor } from "../model.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { placeLabel } from "../places/naming.js";
import { figure } from "../words/text.js";
import type { Layout, Shown } from "./layout.js";
import { Dot } from "./MapLegend.js";
import { MarkSvg } from "./MarkSvg.js";
import { placeInWords } from "./mapInWords.js";
import { MOST_MARKS, marksOf, type PlaceMark } from "./marks.js";
import { showPlaces } from "./shownPlaces.js";

interface PlaceMarksProps {
  readonly layout: Layout;
  readonly parties: readonly Actor[];
  /** Ids of the places whose evidence is open. */
  readonly open: readonly string[];
}

/** The places in sight: what happened there, their names, and who is said to hold them. */
export function PlaceMarks({ layout: { shown, hazes }, parties, open }: PlaceMarksProps) {
  return (
    <>
      {hazes.map(({ id, x, y, r, disputed }) => (
        <div
          key={id}
          className={disputed ? "map-area map-area-disputed" : "map-area"}
          style={{ left: x - r, top: y - r, width: 2 * r, height: 2 * r }}
        />
      ))}
      <ul className="map-places">
        {shown.map((one) => (
          <One
            key={one.cluster.places[0].id}
            shown={one}
            parties={parties}
            isOpen={one.cluster.places.some(({ id }) => open.includes(id))}
          />
        ))}
      </ul>
    </>
  );
}

function One({ shown, parties, isOpen }: { shown: Shown; parties: readonly Actor[]; isOpen: boolean }) {
  const { cluster, name, control, label, isLabelled } = shown;
  const { places, x, y } = cluster;
  const [first, ...others] = places;
  const marks = marksOf(
    places.flatMap((place) => place.tallies),
    parties,
  );
  const isArea = first.precision === "area";
  const words = places.map((place) => placeInWords(place, placeLabel(place))).join(". ");
  return (
    <li
      className={classes("map-place", isLabelled && "map-labelled", isOpen && "map-open")}
      style={{ left: x, top: y }}
    >
      <EvidenceLink show={showPlaces(places.map(({ id }) => id))} className="map-link" label={words}>
        {(!isArea || others.length > 0) && (
          <Dot
            className={classes(
              "map-dot",
              places.some((place) => place.control !== null) && "map-held",
              places.some((place) => place.control?.disputed) && "map-disputed",
            )}
          />
        )}
        <Marks marks={marks.filter(({ side }) => side === 1)} where="left" />
        <Marks marks={marks.filter(({ side }) => side === 2)} where="right" />
        <Marks marks={marks.filter(({ side }) => side === null)} where="below" />
        <span
          className="map-label"
          style={{ left: label.left - x + LINK / 2, top: label.top - y + LINK / 2, width: label.width }}
        >
          <span className={isArea ? "map-name map-name-area" : "map-name"}>{name}</span>
          {control !== null && <span className="map-control">{control}</span>}
        </span>
      </EvidenceLink>
    </li>
  );
}

/** CSS pixels: the side of what can be hit about a point, which its marks are set in. */
const LINK = 24;

const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(" ");

function Marks({ marks, where }: { marks: readonly PlaceMark[]; where: "left" | "right" | "below" }) {
  if (marks.length === 0) return null;
  const left = marks.slice(MOST_MARKS).reduce((n, mark) => n + mark.incidents, 0);
  return (
    <span className={`map-marks map-${where}`}>
      {marks.slice(0, MOST_MARKS).map((mark) => (
        <span key={mark.kind} className="map-one">
          <MarkSvg mark={mark} />
          {mark.incidents > 1 && <span className="map-count">{figure(mark.incidents)}</span>}
        </span>
      ))}
      {left > 0 && <span className="map-count">+{figure(left)}</span>}
    </span>
  );
}
