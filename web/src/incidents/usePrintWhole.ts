import { useCallback, useEffect, useState } from "react";
import type { DeskClock } from "../clock.js";
import type { Incident, Page } from "../model.js";
import { usePrinting } from "../parts/usePrinting.js";
import type { IncidentSearch } from "./incidentsAsk.js";
import { wholeList } from "./wholeList.js";

interface Printing {
  /** What is to be printed: `null` while nothing is, or where the rows are not all here. */
  readonly sheet: Page<Incident> | null;
  readonly gathering: boolean;
  readonly error: Error | null;
  /** Reads the whole list, then opens the browser's dialog. */
  readonly print: () => void;
}

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "gathering" }
  | { readonly kind: "read"; readonly list: Page<Incident> }
  | { readonly kind: "failed"; readonly error: Error };
const IDLE: State = { kind: "idle" };

/**
 * Printing a list of which the page holds only the rows in view. By the button and by Ctrl+P the rows are read first, anew
 * each time; the browser's own menu cannot be made to wait, and has them where the first page is all there are.
 * @param first its first rows, which the page has
 */
export function usePrintWhole(search: IncidentSearch, clock: DeskClock, first: Page<Incident>): Printing {
  const printing = usePrinting();
  const [state, setState] = useState<State>(IDLE);
  const asked = JSON.stringify([search, clock]);
  const isWhole = first.items.length === first.total;

  // What was read is for one print of one list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, or the end of printing, makes it void
  useEffect(() => {
    const stop = new AbortController();
    if (state.kind === "gathering")
      (isWhole ? Promise.resolve(first) : wholeList(search, clock, stop.signal)).then(
        (list) => stop.signal.aborted || setState({ kind: "read", list }),
        (error: Error) => stop.signal.aborted || setState({ kind: "failed", error }),
      );
    // Not from within an effect, where nothing can be drawn at once.
    const timer = state.kind === "read" ? window.setTimeout(() => window.print()) : undefined;
    return () => {
      stop.abort();
      window.clearTimeout(timer);
    };
  }, [state]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above, and whatever changes the record
  useEffect(() => {
    if (!printing) setState((now) => (now.kind === "read" ? IDLE : now));
  }, [printing, first]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read is of the list asked for then
  useEffect(() => setState(IDLE), [asked]);

  const print = useCallback(() => setState({ kind: "gathering" }), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      print();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [print]);

  const list = state.kind === "read" ? state.list : isWhole ? first : null;
  return {
    sheet: printing ? list : null,
    gathering: state.kind === "gathering",
    error: state.kind === "failed" ? state.error : null,
    print,
  };
}
