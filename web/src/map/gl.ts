import { Map as GlMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import worldUrl from "world-atlas/countries-50m.json?url";
import { baseStyle } from "./baseStyle.js";
import { type Shapes, shapesOf, type World } from "./borders.js";
import type { Camera } from "./mapSearch.js";
import type { Bounds } from "./placed.js";
import { type State, statesOf } from "./states.js";

// The worker is a file of this site: the page's policy runs nothing else.
setWorkerUrl(workerUrl);

/** A map that is drawn, and the states on it. */
export interface OpenMap {
  readonly map: GlMap;
  readonly states: readonly State[];
  /** Looks at some bounds, at once. */
  lookAt(bounds: Bounds): void;
  /** A step nearer, or farther. */
  step(by: 1 | -1): void;
}

let shapes: Promise<Shapes> | null = null;

async function loadShapes(): Promise<Shapes> {
  const answer = await fetch(worldUrl);
  if (!answer.ok) throw new Error(`the shapes of the land could not be loaded (status ${answer.status})`);
  return shapesOf((await answer.json()) as World);
}

/** Nearer than this the shapes have nothing to show. */
const NEAREST = 13;

/**
 * Draws land and borders in an element, looking where the address says or at some bounds. It asks nothing of any other
 * machine.
 * @throws Error where the browser cannot draw it, or the shapes cannot be loaded
 */
export async function openMap(container: HTMLElement, camera: Camera | null, bounds: Bounds | null): Promise<OpenMap> {
  shapes ??= loadShapes();
  const known = await shapes.catch((error: unknown) => {
    shapes = null;
    throw error;
  });
  const map = new GlMap({
    container,
    style: baseStyle(known),
    ...(camera !== null
      ? { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom }
      : bounds !== null && { bounds: [...bounds] as [number, number, number, number], fitBoundsOptions: FIT }),
    maxZoom: NEAREST,
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // The page scrolls under a wheel or a finger; with Ctrl, or two fingers, the map does.
    cooperativeGestures: true,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  const recolour = (): void => void map.setStyle(baseStyle(known));
  scheme.addEventListener("change", recolour);
  map.on("remove", () => scheme.removeEventListener("change", recolour));
  return {
    map,
    states: statesOf(known.states),
    lookAt: (to) => void map.fitBounds([...to] as [number, number, number, number], FIT, BY_HAND),
    step: (by) => void map.zoomTo(map.getZoom() + by, { animate: false }, BY_HAND),
  };
}

/** Room for marks at the edge, CSS pixels; never nearer than a town and what is around it. */
const FIT = { padding: 48, maxZoom: 9, animate: false } as const;

/** Marks a movement as one that the address keeps, as those of a pointer are. */
const BY_HAND = { isStep: true } as const;
