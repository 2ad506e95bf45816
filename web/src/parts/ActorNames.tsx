import type { Actor } from "../model.js";
import { actorInWords } from "../words/actor.js";
import { type Side, sideOf } from "../words/sides.js";
import { SideMark } from "./SideMark.js";

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
