import { type ReactNode, useEffect, useId, useRef } from "react";
import { useCloseEvidence } from "./evidence.js";

interface EvidenceDrawerProps {
  readonly title: ReactNode;
  /** What is shown, and why it counts as it does. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Stands beside the page (on a phone, over its foot) with the sentences that a number or mark rests on. The page stays
 * usable; Escape shuts it, and who opened it by keyboard is taken back to where they were.
 */
export function EvidenceDrawer({ title, note, children }: EvidenceDrawerProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useCloseEvidence();
  const shut = useRef(close);
  shut.current = close;
  const id = useId();

  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) shut.current();
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
      if (opener?.isConnected && (opener instanceof HTMLElement || opener instanceof SVGElement))
        opener.focus({ preventScroll: true });
    };
  }, []);

  return (
    <aside className="drawer" aria-labelledby={id}>
      <div className="drawer-head">
        <h2 id={id} ref={heading} tabIndex={-1} className="drawer-title">
          {title}
        </h2>
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </div>
      {note !== undefined && <div className="drawer-note">{note}</div>}
      {children}
    </aside>
  );
}
