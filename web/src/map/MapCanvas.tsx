import { useMemo, useRef } from "react";
import type { Actor } from "../model.js";
import { counted } from "../words/text.js";
import { layoutOf } from "./layout.js";
import type { Camera } from "./mapSearch.js";
import { PlaceMarks } from "./PlaceMarks.js";
import { around, type Bounds, boundsOf, type Placed } from "./placed.js";
import { StateNames } from "./StateNames.js";
import { useMap } from "./useMap.js";
import { useMovement } from "./useMovement.js";

interface MapCanvasProps {
  readonly places: readonly Placed[];
  readonly parties: readonly Actor[];
  /** Where the address says to look. */
  readonly camera: Camera | null;
  /** Ids of the places whose evidence is open. */
  readonly open: readonly string[];
}

/** The map with its marks: land drawn by the machine's graphics, marks as links of the page that keys and readers reach. */
export function MapCanvas({ places, parties, camera, open }: MapCanvasProps) {
  const element = useRef<HTMLDivElement>(null);
  const bounds = useMemo(() => boundsOf(places), [places]);
  const { opened, failure } = useMap(element, camera, bounds);
  const { moved, rested, isDrawn } = useMovement(opened?.map ?? null);
  const layout = useMemo(() => {
    void moved;
    return opened === null ? null : layoutOf(places, parties, opened.map);
  }, [opened, places, parties, moved]);
  if (failure !== null) return <p className="map-failure">{failure}</p>;

  const outside = layout === null ? 0 : places.length - layout.inSight;
  const look = (to: Bounds | null): void => {
    if (to !== null) opened?.lookAt(to);
  };
  return (
    <div>
      <section className="map" aria-label="Map of incidents" aria-busy={!isDrawn}>
        <div ref={element} className="map-land" />
        {opened !== null && layout !== null && (
          <>
            <StateNames opened={opened} taken={layout.taken} rested={rested} />
            <PlaceMarks layout={layout} parties={parties} open={open} />
          </>
        )}
      </section>
      <p className="map-tools">
        <Tool isReady={opened !== null} onUse={() => opened?.step(1)}>
          Nearer
        </Tool>
        <Tool isReady={opened !== null} onUse={() => opened?.step(-1)}>
          Farther
        </Tool>
        <Tool isReady={opened !== null} onUse={() => look(bounds)}>
          Where most happened
        </Tool>
        <a href="#map-marks">How to read it</a>
        {outside > 0 && (
          <>
            <Tool isReady onUse={() => look(around(places))}>
              Show all
            </Tool>
            <span className="aside">{counted(outside, "place lies", "places lie")} outside this view.</span>
          </>
        )}
      </p>
    </div>
  );
}

function Tool({ isReady, onUse, children }: { isReady: boolean; onUse: () => void; children: string }) {
  return (
    <button type="button" className="button" disabled={!isReady} onClick={onUse}>
      {children}
    </button>
  );
}
