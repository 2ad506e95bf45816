import type { StyleSpecification } from "maplibre-gl";
import type { Shapes } from "./borders.js";

/** Quiet land on quiet water, in the colours that the page has now. Names are the page's own text (PlaceMarks, StateNames). */
export function baseStyle({ land, borders }: Shapes): StyleSpecification {
  const colours = getComputedStyle(document.documentElement);
  const colour = (name: string): string => colours.getPropertyValue(name).trim();
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: land },
      borders: { type: "geojson", data: borders },
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": colour("--map-water") } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": colour("--map-land") } },
      {
        id: "coast",
        type: "line",
        source: "land",
        paint: { "line-color": colour("--map-line"), "line-width": 0.6 },
      },
      {
        id: "borders",
        type: "line",
        source: "borders",
        filter: ["!", ["get", "disputed"]],
        paint: { "line-color": colour("--map-border"), "line-width": 1.1 },
      },
      {
        id: "disputed",
        type: "line",
        source: "borders",
        filter: ["get", "disputed"],
        paint: { "line-color": colour("--map-border"), "line-width": 1.4, "line-dasharray": [3, 2.5] },
      },
    ],
  };
}
