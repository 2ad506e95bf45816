import type { LineLayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Shapes } from "./borders.js";

/** Quiet land on quiet water, in the colours that the page has now. Names are the page's own text (PlaceMarks, StateNames). */
export function baseStyle({ states, lines }: Shapes): StyleSpecification {
  const colours = getComputedStyle(document.documentElement);
  const colour = (name: string): string => colours.getPropertyValue(name).trim();
  const line = (kind: string, paint: LineLayerSpecification["paint"]): LineLayerSpecification => ({
    id: kind,
    type: "line",
    source: "lines",
    filter: ["==", ["get", "kind"], kind],
    ...(paint && { paint }),
  });
  return {
    version: 8,
    sources: {
      states: { type: "geojson", data: states },
      lines: { type: "geojson", data: lines },
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": colour("--map-water") } },
      {
        id: "land",
        type: "fill",
        source: "states",
        // Neighbours would show a seam where their edges are smoothed.
        paint: { "fill-color": colour("--map-land"), "fill-antialias": false },
      },
      line("coast", { "line-color": colour("--map-line"), "line-width": 0.8 }),
      line("border", { "line-color": colour("--map-border"), "line-width": 1.1 }),
      line("disputed", { "line-color": colour("--map-border"), "line-width": 1.4, "line-dasharray": [3, 2.5] }),
    ],
  };
}
