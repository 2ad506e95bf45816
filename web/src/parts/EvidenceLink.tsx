import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface EvidenceLinkProps {
  /** What the view on the page is to show in the drawer. */
  readonly show: string;
  readonly className?: string;
  /** Read out in place of the content, where that is a mark or a bare number. */
  readonly label?: string;
  /** -1: leave it out of the tab order, where the same is reached another way. */
  readonly tabIndex?: -1;
  readonly children: ReactNode;
}

/** A number or mark that opens what it rests on, beside the page it stands on. Works inside an SVG too. */
export function EvidenceLink({ show, label, children, ...rest }: EvidenceLinkProps) {
  return (
    <Link
      to="."
      search={(now) => ({ ...now, evidence: show })}
      hash
      resetScroll={false}
      {...(label !== undefined && { "aria-label": label })}
      {...rest}
    >
      {children}
    </Link>
  );
}
