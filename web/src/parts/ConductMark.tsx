import type { Conduct } from "../model.js";

/**
 * A line under strain, without colour: whole, cracked, broken apart; and hatching where there are no reports, which is
 * neither good news nor bad. The word always stands beside it.
 */
export function ConductMark({ conduct }: { conduct: Conduct }) {
  return (
    <span className="conduct">
      <svg viewBox="0 0 36 16" width="36" height="16" aria-hidden="true" focusable="false">
        {SHAPES[conduct]}
      </svg>
      <span className="font-semibold">{conduct}</span>
    </span>
  );
}

const SHAPES: Readonly<Record<Conduct, React.ReactNode>> = {
  holding: <path className="stroke" d="M1 8h34" />,
  strained: <path className="stroke" d="M1 8h11l3-5 5 10 3-5h12" />,
  broken: <path className="stroke" d="M1 5h14M21 11h14" />,
  "no reports": (
    <g className="hatch">
      <rect x="1.5" y="2.5" width="33" height="11" />
      <path d="M4 13.5l9-11M11 13.5l9-11M18 13.5l9-11M25 13.5l8.6-10.5" />
    </g>
  ),
};
