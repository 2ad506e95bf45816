import { useEffect, useRef, useState } from "react";
import type { Actor, Finding, Place } from "../model.js";
import { STANCES, STATUSES } from "../model.js";
import { statusInWords, termInWords } from "../words/finding.js";
import { Choice, Entry } from "./Choice.js";
import { type Draft, draftOf, type Fields, fieldsOf, TYPES, varietiesOf } from "./draft.js";
import { Tokens } from "./Tokens.js";
import { useKnownActors } from "./useKnownActors.js";

interface CorrectionFormProps {
  readonly finding: Finding;
  /** Findings of the same report: their actors and places are offered. */
  readonly others: readonly Finding[];
  readonly onSave: (fields: Fields, note: string) => void;
  readonly onCancel: () => void;
}

const actorNamed = (name: string): Actor => ({ id: null, name, text: "" });
const placeNamed = (name: string): Place => ({ id: null, name, text: "" });

/** Sets a finding right. Only what differs from it is saved; what is left alone stays as read. */
export function CorrectionForm({ finding, others, onSave, onCancel }: CorrectionFormProps) {
  const [draft, setDraft] = useState(() => draftOf(finding));
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { fields, problems } = fieldsOf(finding, draft);
  const actors = useKnownActors(others);
  const places = others.flatMap(({ place }) => place);
  const differing = Object.keys(fields).length;
  const set = <K extends keyof Draft>(key: K) => {
    return (value: Draft[K]): void => setDraft((now) => ({ ...now, [key]: value }));
  };
  useEffect(() => form.current?.querySelector("select")?.focus({ preventScroll: true }), []);
  const roles = [
    ["actor", "Who"],
    ["recipient", "To whom"],
    ["mediator", "Mediator"],
  ] as const;
  const varieties = varietiesOf(draft.type);
  return (
    <form
      ref={form}
      className="correction"
      aria-label="Correct this finding"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(problems).length === 0 && differing > 0) onSave(fields, note);
      }}
    >
      <Choice label="Type" value={draft.type} options={TYPES} onChange={set("type")} />
      {varieties.length > 0 && (
        <fieldset className="varieties">
          <legend>Of what kind</legend>
          {varieties.map((variety) => (
            <label key={variety}>
              <input
                type="checkbox"
                checked={draft.variety.includes(variety)}
                onChange={({ currentTarget: { checked } }) =>
                  set("variety")(checked ? [...draft.variety, variety] : draft.variety.filter((v) => v !== variety))
                }
              />{" "}
              {termInWords(variety)}
            </label>
          ))}
        </fieldset>
      )}
      {roles.map(([role, label]) => (
        <Tokens key={role} label={label} values={draft[role]} known={actors} make={actorNamed} onChange={set(role)} />
      ))}
      <Tokens label="Where" values={draft.place} known={places} make={placeNamed} onChange={set("place")} />
      <div className="form-pair">
        <Entry label="From" value={draft.start} hint="2020-10-12" problem={problems.start} onChange={set("start")} />
        <Entry label="Until" value={draft.end} hint="2020-10-12" problem={problems.end} onChange={set("end")} />
      </div>
      <div className="form-pair">
        <Entry label="Killed" value={draft.killed} hint="not said" problem={problems.killed} onChange={set("killed")} />
        <Entry
          label="Injured"
          value={draft.injured}
          hint="not said"
          problem={problems.injured}
          onChange={set("injured")}
        />
        <Entry label="Counted" value={draft.count} hint="not said" problem={problems.count} onChange={set("count")} />
      </div>
      <Tokens label="Who says so" values={draft.by} known={actors} make={actorNamed} onChange={set("by")} />
      <div className="form-pair">
        <Choice label="How it is said" value={draft.stance} options={STANCES} onChange={set("stance")} />
        <Choice
          label="Is it so"
          value={draft.status}
          options={STATUSES}
          words={statusInWords}
          onChange={set("status")}
        />
      </div>
      <Entry label="Why (for those who read the review later)" value={note} onChange={setNote} />
      <p className="actions">
        <button type="submit" className="button">
          Save the correction
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <span className="aside" role="status">
          {differing === 0
            ? tried
              ? "Nothing differs yet: change something, or accept."
              : ""
            : `Changes: ${Object.keys(fields).map(inWords).join(", ")}.`}
        </span>
      </p>
    </form>
  );
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  mode: "kind",
  actor: "who",
  recipient: "to whom",
  place: "where",
  time: "when",
  claim: "who says so",
  status: "is it so",
  count: "counted",
};
const inWords = (field: string): string => FIELD_NAMES[field] ?? field;
