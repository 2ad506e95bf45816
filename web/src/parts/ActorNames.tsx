import type { Actor } from "../model.js";
import { actorInWords } from "../words/actor.js";
import { type Side, sideOf } from "../words/sides.js";

/** Actors by name, each party of the truce with the hue and shape of its side. */
export function ActorNames({
  actors,
  parties,
  full = false,
}: {
  actors: readonly Actor[];
  parties: readonly Actor[];
  full?: boolean;
}) {
  return actors.map((actor, i) => (
    <span key={`${actor.id ?? ""}:${actor.name}:${actor.text}`}>
      {i > 0 && ", "}
      <Marked side={sideOf(actor, parties)} words={full ? actorInWords(actor) : actor.name} />
    </span>
  ));
}

/** Words with the mark of their side, which never stands at the end of a line without them. */
function Marked({ side, words }: { side: Side; words: string }) {
  if (side === null) return words;
  const [first = "", ...rest] = words.split(" ");
  return (
    <>
      <span className="whitespace-nowrap">
        <SideMark side={side} />
        {first}
      </span>
      {rest.map((word) => ` ${word}`).join("")}
    </>
  );
}

/** Side one a square, side two a disc of equal area; the name beside it carries the meaning. */
function SideMark({ side }: { side: 1 | 2 }) {
  return (
    <svg
      className={`side side-${side}`}
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      focusable="false"
    >
      {side === 1 ? <rect x="0.75" y="0.75" width="8.5" height="8.5" /> : <circle cx="5" cy="5" r="4.8" />}
    </svg>
  );
}
