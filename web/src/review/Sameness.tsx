import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { askQuery } from "../api/ask.js";
import { RequestError } from "../api/request.js";
import type { DeskClock } from "../clock.js";
import { addDays, type Incident, incidentTitle } from "../model.js";
import { Quotes } from "../parts/Quote.js";
import { dayInWords } from "../words/day.js";
import { counted } from "../words/text.js";

interface SamenessProps {
  /** Id of the finding looked at. */
  readonly finding: string;
  readonly clock: DeskClock;
  /** Takes the finding looked at and those it is joined with or split from. */
  readonly onSave: (findings: string[]) => void;
  readonly onCancel: () => void;
}

/** Chooses another happening near in time that the finding tells of too. */
export function Join({ finding, clock, onSave, onCancel }: SamenessProps) {
  const { own, problem } = useOwn(finding, clock);
  const [chosen, setChosen] = useState<string>();
  const near = useQuery({
    ...askQuery("incidents", {
      ...clock,
      limit: 200,
      ...(own && { from: addDays(own.day, -NEAR), to: addDays(own.until, NEAR) }),
    }),
    enabled: own !== undefined,
  });
  const others = own === undefined ? [] : nearest(near.data?.items ?? [], own);
  const other = others.find(({ id }) => id === chosen);
  return (
    <Frame
      title="Join with"
      problem={
        problem ?? (near.isSuccess && others.length === 0 ? "No other happening is told of near that day." : null)
      }
      save={other && { words: "Join the two", go: () => onSave([finding, ...first(other)]) }}
      onCancel={onCancel}
    >
      <ul className="sameness">
        {others.map((incident) => (
          <li key={incident.id}>
            <label>
              <input
                type="radio"
                name="join"
                checked={incident.id === chosen}
                onChange={() => setChosen(incident.id)}
              />{" "}
              {incidentTitle(incident)}{" "}
              <span className="aside">
                {dayInWords(incident.day)}, {counted(incident.findings.length, "finding")}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

/** Shows what the finding was joined with, to be told apart. */
export function Split({ finding, clock, onSave, onCancel }: SamenessProps) {
  const { own, problem } = useOwn(finding, clock);
  const others = (own?.findings ?? []).filter((f) => f.finding.id !== finding);
  return (
    <Frame
      title={`Split from ${counted(others.length, "finding")} of the same happening`}
      problem={
        problem ??
        (own !== undefined && others.length === 0 ? "It stands alone: there is nothing to split it from." : null)
      }
      save={
        others.length === 0
          ? undefined
          : { words: "It is another happening", go: () => onSave([finding, ...others.map((f) => f.finding.id)]) }
      }
      onCancel={onCancel}
    >
      <Quotes items={others} parties={[]} />
    </Frame>
  );
}

/** Days either side in which a happening may be the same one. */
const NEAR = 2;
const SHOWN = 12;

const first = ({ findings }: Incident): string[] => findings.slice(0, 1).map((f) => f.finding.id);

/** Of the same type first; the order is otherwise that of the list. */
const nearest = (all: readonly Incident[], own: Incident): readonly Incident[] => {
  const others = all.filter(({ id }) => id !== own.id);
  const alike = others.filter(({ type }) => type === own.type);
  return [...alike, ...others.filter(({ type }) => type !== own.type)].slice(0, SHOWN);
};

function useOwn(finding: string, clock: DeskClock): { own: Incident | undefined; problem: string | null } {
  const { data, error } = useQuery(askQuery("incident", { id: finding, ...clock }));
  if (error === null) return { own: data, problem: null };
  const none = error instanceof RequestError && error.status === 404;
  return {
    own: undefined,
    problem: none
      ? "Only what happened is joined and split; this finding tells of no happening that counts."
      : error.message,
  };
}

interface FrameProps {
  readonly title: string;
  readonly problem: string | null;
  readonly save: { readonly words: string; readonly go: () => void } | undefined;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

function Frame({ title, problem, save, onCancel, children }: FrameProps) {
  return (
    <section className="review-choice" aria-label={title}>
      <h2 className="section-title">{title}</h2>
      {problem === null ? children : <p>{problem}</p>}
      <p className="actions">
        {problem === null && (
          <button type="button" className="button" disabled={save === undefined} onClick={() => save?.go()}>
            {save?.words ?? "Choose one"}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </section>
  );
}
