import { useNavigate } from "@tanstack/react-router";
import { useClock } from "../clock.js";

/** Whether later reports may speak of the days up to the one chosen. The meaning stands beside it, in words. */
export function Hindsight() {
  const { hindsight } = useClock();
  const navigate = useNavigate();
  return (
    <div className="hindsight">
      <label>
        <input
          type="checkbox"
          checked={hindsight === "true"}
          aria-describedby="hindsight-meaning"
          onChange={(event) => {
            const on = event.currentTarget.checked;
            void navigate({
              to: ".",
              search: (now) => ({ ...now, hindsight: on ? ("true" as const) : undefined }),
              hash: true,
              resetScroll: false,
            });
          }}
        />{" "}
        Hindsight
      </label>
      <span id="hindsight-meaning" className="aside">
        {hindsight === "true" ? "told by all reports, later ones too" : "told by reports published by then"}
      </span>
    </div>
  );
}
