import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import type { Finding } from "../model.js";
import { placeNotes } from "./notePlaces.js";
import { evidenceId } from "./ReportText.js";

export interface NotePlaces {
  readonly tops: readonly number[];
  readonly height: number;
}

/**
 * Measures where each finding's words begin and how high its note is, and places the notes; again whenever the text or a
 * note changes its size. The style sheet uses the places only where there is a margin.
 */
export function useNotePlaces(
  page: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  findings: readonly Finding[],
  chosen: number,
): NotePlaces | undefined {
  const [places, setPlaces] = useState<NotePlaces>();

  const measure = useCallback(() => {
    if (page.current === null || list.current === null) return;
    const origin = list.current.getBoundingClientRect().top;
    const words = page.current;
    const notes = [...list.current.children];
    const inTextOrder = findings
      .map((_, i) => ({
        i,
        top: (words.querySelector(`#${evidenceId(i)}`)?.getBoundingClientRect().top ?? origin) - origin,
        height: notes[i] instanceof HTMLElement ? notes[i].offsetHeight : 0,
      }))
      .sort((a, b) => a.top - b.top || a.i - b.i);
    const placed = placeNotes(
      inTextOrder,
      inTextOrder.findIndex(({ i }) => i === chosen),
    );
    const tops = findings.map((_, i) => placed[inTextOrder.findIndex((note) => note.i === i)] ?? 0);
    setPlaces({ tops, height: Math.max(0, ...inTextOrder.map(({ height }, at) => (placed[at] ?? 0) + height)) });
  }, [page, list, findings, chosen]);

  useLayoutEffect(() => {
    measure();
    if (page.current === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(page.current);
    return () => observer.disconnect();
  }, [measure, page]);

  return places;
}
