import { Link } from "@tanstack/react-router";
import { type Actor, MARK_KINDS } from "../model.js";
import { GradeLegend } from "../parts/GradeLegend.js";
import { SideMark } from "../parts/SideMark.js";
import type { Side } from "../words/sides.js";
import { MarkSvg } from "./MarkSvg.js";
import { KIND_NAMES } from "./mapInWords.js";
import type { PlaceMark } from "./marks.js";

const plain = (kind: PlaceMark["kind"], incidents = 1, attested = 1): PlaceMark => ({
  kind,
  side: null,
  tallies: [{ kind, grade: "corroborated", disputed: false, verified: false, accused: [], incidents, toll: null }],
  incidents,
  attested,
  toll: null,
});

/** What the forms of the map mean. */
export function MapLegend({ parties }: { parties: readonly Actor[] }) {
  return (
    <section className="section" aria-labelledby="map-marks">
      <h2 id="map-marks" className="section-title">
        How to read the map
      </h2>
      <h3 className="legend-head">What happened: the strokes around a disc</h3>
      <ul className="map-legend">
        {MARK_KINDS.map((kind) => (
          <li key={kind}>
            <MarkSvg mark={plain(kind)} /> {KIND_NAMES[kind]}
          </li>
        ))}
      </ul>
      <h3 className="legend-head">Who is said to have done it: where it stands beside its place</h3>
      <ul className="map-legend">
        {parties.slice(0, 2).map((party, i) => (
          <li key={party.id ?? party.name}>
            <SideMark side={(i + 1) as NonNullable<Side>} />
            {i === 0 ? "left" : "right"}: laid to {party.name}
          </li>
        ))}
        <li>below: laid to others, to both, or to nobody named</li>
      </ul>
      <h3 className="legend-head">How well it is attested: the disc</h3>
      <GradeLegend sized />
      <ul className="map-legend">
        <li>
          <MarkSvg mark={plain("politics", 4, 1)} /> with a number: so many together, filled by the share that is better
          than alleged
        </li>
      </ul>
      <h3 className="legend-head">
        Where, and who is said to hold it; <Link to="/map/names">which names to show</Link>
      </h3>
      <ul className="map-legend">
        <li>
          <Dot className="map-dot" /> a place
        </li>
        <li>
          <Dot className="map-dot map-held" /> some report says who holds it
        </li>
        <li>
          <Dot className="map-dot map-held map-disputed" /> reports of the same days do not agree on it, or it is denied
        </li>
        <li>
          <span className="map-area-sample" /> somewhere in an area; its size is a guess by its kind, and no border
        </li>
        <li>
          <svg width="28" height="8" aria-hidden="true">
            <path className="map-border-sample" d="M0 4H28" />
          </svg>{" "}
          a border that is disputed
        </li>
      </ul>
      <p className="aside">
        Shapes and borders: Natural Earth 1:50 million, as held on the ground, which says nothing of right. What reports
        say of control is shown by place; no front line is drawn, as no report gives one.
      </p>
    </section>
  );
}

/** The dot of a place; a frame of its own says that a report tells who holds it. */
export function Dot({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <rect className="map-dot-frame" x="-6" y="-6" width="12" height="12" />
      <circle className="map-dot-point" r="2.5" />
    </svg>
  );
}
