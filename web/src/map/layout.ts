import type { Map as GlMap } from "maplibre-gl";
import type { Actor } from "../model.js";
import { placeLabel } from "../places/naming.js";
import { type Box, settle } from "./boxes.js";
import { areasOf, type Cluster, clustersOf } from "./clusters.js";
import { controlInWords } from "./mapInWords.js";
import { boxAround, marksOf } from "./marks.js";
import type { Placed } from "./placed.js";

/** A cluster as it is shown: with its names, if there is room for them. */
export interface Shown {
  readonly cluster: Cluster;
  readonly name: string;
  /** Who is said to hold it, where that is written out. */
  readonly control: string | null;
  /** Where its names stand, CSS pixels of the map; they are shown at once only where there is room. */
  readonly label: Box;
  readonly isLabelled: boolean;
}

/** A haze for an area: its middle and radius, CSS pixels. */
interface Haze {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly disputed: boolean;
}

export interface Layout {
  readonly shown: readonly Shown[];
  readonly hazes: readonly Haze[];
  /** What marks and labels take up. */
  readonly taken: readonly Box[];
  /** How many of the places can be seen, by themselves or in a cluster. */
  readonly inSight: number;
}

/** CSS pixels of a letter and of a line of a label, and from a point up to its label. */
const LETTER = 6.9;
const LINE = 15;
const ABOVE = 11;
/** From this nearness on who holds a place is written out. */
const NEAR_ENOUGH = 7;
const KM_A_DEGREE = 111;
/** CSS pixels: a smaller haze would look like a mark. */
const SMALLEST_HAZE = 40;

type Looking = Pick<GlMap, "project" | "getZoom" | "getContainer">;

/** Where everything stands on a map as it looks now. */
export function layoutOf(places: readonly Placed[], parties: readonly Actor[], map: Looking): Layout {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const project = ({ lat, lon }: Placed) => map.project([lon, lat]);
  const isSeen = (place: Placed): boolean => {
    const { x, y } = project(place);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  };
  const boxOf = (some: readonly Placed[], at: { x: number; y: number }): Box =>
    boxAround(
      marksOf(
        some.flatMap((place) => place.tallies),
        parties,
      ),
      at,
    );
  const radius = (place: Placed): number => {
    const north = map.project([place.lon, Math.min(85, place.lat + (place.km ?? 0) / KM_A_DEGREE)]);
    return Math.abs(project(place).y - north.y);
  };
  const seen = places.filter(isSeen);
  // From far away an area is as good as a point, and stands with those that lie in it.
  const isWide = (place: Placed): boolean => place.precision === "area" && radius(place) > SMALLEST_HAZE;
  const areas = seen.filter(isWide);
  const points = clustersOf(
    seen.filter((place) => !isWide(place)),
    project,
    boxOf,
  );
  const clusters = [
    ...points,
    ...areasOf(
      areas,
      project,
      radius,
      boxOf,
      points.map((c) => c.box),
    ),
  ];
  const boxes = clusters.map((c) => c.box);
  const named = clusters.map((cluster) => namedAt(cluster, map.getZoom() >= NEAR_ENOUGH));
  const settled = settle(
    named.map(({ labels }) => labels),
    boxes,
    { width, height },
  );
  const shown = named.map(({ name, control, labels }, i) => {
    const at = settled[i] ?? -1;
    return {
      cluster: clusters[i] as Cluster,
      name,
      control,
      label: labels[Math.max(0, at)] as Box,
      isLabelled: at >= 0,
    };
  });
  return {
    shown,
    hazes: areas.map((place) => ({
      id: place.id,
      ...pointOf(project(place)),
      r: radius(place),
      disputed: place.control?.disputed ?? false,
    })),
    taken: [...boxes, ...shown.filter((one) => one.isLabelled).map(({ label }) => label)],
    inSight: seen.length,
  };
}

const pointOf = ({ x, y }: { x: number; y: number }) => ({ x, y });

/** Names stand above the marks, else below them, else to the right or left. */
function namedAt({ places: [first, ...others], x, y, box }: Cluster, withControl: boolean) {
  const name = `${placeLabel(first)}${others.length > 0 ? ` + ${others.length}` : ""}`;
  const control = withControl && first.control !== null && others.length === 0 ? controlInWords(first.control) : null;
  const width = LETTER * Math.max(name.length, control?.length ?? 0);
  const height = LINE * (control === null ? 1 : 2);
  const [above, below] = [Math.min(y - ABOVE, box.top) - height, Math.max(y + ABOVE, box.top + box.height)];
  const spots = [
    { left: x - width / 2, top: above },
    { left: x - width / 2, top: below },
    { left: box.left + box.width + BESIDE, top: y - height / 2 },
    { left: box.left - width - BESIDE, top: y - height / 2 },
  ];
  return { name, control, labels: spots.map((spot) => ({ ...spot, width, height })) };
}

/** CSS pixels between marks and a label beside them. */
const BESIDE = 4;
