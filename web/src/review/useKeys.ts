import { useEffect, useRef } from "react";
import { type Act, actOf } from "./keys.js";

const FIELDS = "input, textarea, select, [contenteditable]";

/** Calls `onAct` for the keys of the review, but not while somebody writes in a field. */
export function useKeys(onAct: (act: Act) => void): void {
  const latest = useRef(onAct);
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(FIELDS))) return;
      const act = actOf(event);
      if (act === null) return;
      event.preventDefault();
      latest.current(act);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
