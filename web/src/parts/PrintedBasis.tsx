import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { boardQuery } from "../api/queries.js";
import { useAskClock } from "../clock.js";
import { isDay } from "../model.js";
import { dayInWords } from "../words/day.js";

/** What a printed list needs beside itself, as the bar above it is not printed: as of when, by which reports, and where it is. */
export function PrintedBasis() {
  const clock = useAskClock();
  const { data: latest } = useQuery(boardQuery({}));
  const address = useLocation({ select: ({ href }) => href });
  const day = clock.as_of ?? latest?.asOf ?? undefined;
  const told = clock.hindsight === "true" ? "all reports, later ones too" : "reports published by then";
  return (
    <p className="printed-basis">
      {day !== undefined && isDay(day) && `As of ${dayInWords(day)}, told by ${told}. `}
      <span className="printed-address">{new URL(address, window.location.origin).href}</span>
    </p>
  );
}
