import { useEffect, useState } from "react";
import type { Box } from "./boxes.js";
import type { OpenMap } from "./gl.js";
import { type StateLabel, stateLabels } from "./states.js";

interface StateNamesProps {
  readonly opened: OpenMap;
  /** What marks and their labels take up. */
  readonly taken: readonly Box[];
  /** Grows when the map comes to rest: only then are names set anew, and until then they move along. */
  readonly rested: number;
}

/** The names of states, in whatever part of them is in sight. */
export function StateNames({ opened: { map, states }, taken, rested }: StateNamesProps) {
  const [labels, setLabels] = useState<readonly StateLabel[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are set anew when the map rests, not for every mark
  useEffect(() => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    setLabels(stateLabels(states, taken, { width, height, toDegrees: (x, y) => map.unproject([x, y]) }));
  }, [map, states, rested]);
  return labels.map(({ name, lon, lat }) => {
    const { x, y } = map.project([lon, lat]);
    return (
      <span key={name} className="map-state" style={{ left: x, top: y }}>
        {name}
      </span>
    );
  });
}
