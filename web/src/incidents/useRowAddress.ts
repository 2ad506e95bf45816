import { useNavigate } from "@tanstack/react-router";
import type { Virtualizer } from "@tanstack/react-virtual";
import { useEffect } from "react";

/** Milliseconds of rest after which the address says where the list stands. */
const RESTS = 250;

/** CSS pixels by which a row may be cut at the top and still be the one that stands there. */
const EDGE = 8;

/**
 * Keeps the row at the top of the page in its address, so that who is sent it, or comes back to it, sees the same rows.
 * `head`: CSS pixels that stand over the list.
 */
export function useRowAddress(virtual: Virtualizer<Window, HTMLTableRowElement>, head: number): void {
  const navigate = useNavigate();
  const offset = virtual.scrollOffset ?? 0;
  useEffect(() => {
    const timer = window.setTimeout(() => {
      const top = virtual.getVirtualItemForOffset(offset + head + EDGE)?.index ?? 0;
      const row = top === 0 ? undefined : `${top + 1}`;
      const written = new URLSearchParams(window.location.search).get("row") ?? undefined;
      if (row !== written)
        void navigate({ to: ".", search: (now) => ({ ...now, row }), hash: true, replace: true, resetScroll: false });
    }, RESTS);
    return () => window.clearTimeout(timer);
  }, [offset, head, virtual, navigate]);
}
