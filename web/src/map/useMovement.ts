import { useNavigate } from "@tanstack/react-router";
import type { Map as GlMap } from "maplibre-gl";
import { useEffect, useState } from "react";
import { cameraInAddress } from "./mapSearch.js";

interface Movement {
  /** Grows with every movement, and every rest after one: what is computed from the map is computed anew. */
  readonly moved: number;
  readonly rested: number;
  /** All land in sight is drawn. */
  readonly isDrawn: boolean;
}

/** How a map moves. Where somebody leaves it is kept in the address; where it looked at first is not. */
export function useMovement(map: GlMap | null): Movement {
  const [moved, setMoved] = useState(0);
  const [rested, setRested] = useState(0);
  const [isDrawn, setDrawn] = useState(false);
  const navigate = useNavigate();
  useEffect(() => {
    if (map === null) return;
    const follow = (): void => setMoved((n) => n + 1);
    const rest = (event: { originalEvent?: unknown; isStep?: boolean }): void => {
      follow();
      setRested((n) => n + 1);
      if (event.originalEvent === undefined && event.isStep === undefined) return;
      const { lat, lng: lon } = map.getCenter();
      const at = cameraInAddress({ lat, lon, zoom: map.getZoom() });
      void navigate({ to: ".", search: (now) => ({ ...now, at }), hash: true, resetScroll: false, replace: true });
    };
    map.on("move", follow);
    map.on("resize", follow);
    map.on("moveend", rest);
    const wait = (): void => setDrawn(false);
    const done = (): void => setDrawn(true);
    map.on("dataloading", wait);
    map.on("resize", wait);
    map.on("idle", done);
    follow();
    return () => {
      map.off("move", follow);
      map.off("resize", follow);
      map.off("moveend", rest);
      map.off("dataloading", wait);
      map.off("resize", wait);
      map.off("idle", done);
    };
  }, [map, navigate]);
  return { moved, rested, isDrawn };
}
