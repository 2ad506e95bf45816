import { useMemo, useState } from "react";
import { type Actor, KINDS, type Place } from "../model.js";
import { Entry } from "../review/Choice.js";
import { StandingList } from "../review/StandingList.js";
import { Tokens } from "../review/Tokens.js";
import { useDeciding } from "../review/useDeciding.js";
import { useKnownActors } from "../review/useKnownActors.js";
import { termInWords } from "../words/finding.js";
import { dateInWords } from "../words/report.js";
import { EMPTY_WATCH, watchOf } from "./watchDraft.js";

const NO_FINDINGS = [] as const;
const actorNamed = (name: string): Actor => ({ id: null, name, text: "" });
const placeNamed = (name: string): Place => ({ id: null, name, text: "" });

/** Declares a truce by hand: it is weighed like any other, whether or not a report tells of it. */
export function DeclareWatch() {
  const { send, busy, told } = useDeciding();
  const [draft, setDraft] = useState(EMPTY_WATCH);
  const [tried, setTried] = useState(false);
  const actors = useKnownActors(NO_FINDINGS);
  const { watch, problems } = useMemo(() => watchOf(draft), [draft]);
  const set = <K extends keyof typeof draft>(key: K) => {
    return (value: (typeof draft)[K]): void => setDraft((now) => ({ ...now, [key]: value }));
  };
  const shown = tried ? problems : {};
  const save = async (): Promise<void> => {
    setTried(true);
    if (watch === null || !(await send({ kind: "watch", watch }))) return;
    setDraft(EMPTY_WATCH);
    setTried(false);
  };
  return (
    <details className="decide section">
      <summary>Declare a truce to watch</summary>
      <form
        className="correction"
        aria-label="Declare a truce to watch"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="aside">
          For a truce that no report tells of, or not rightly: what reports say of its parties since its first day is
          weighed for and against it.
        </p>
        <Entry
          label="What it is called"
          value={draft.name}
          hint="the Hodeidah ceasefire"
          problem={shown.name}
          onChange={set("name")}
        />
        <Tokens
          label="Between (first party, second party)"
          values={draft.parties}
          known={actors}
          make={actorNamed}
          onChange={set("parties")}
        />
        {shown.parties !== undefined && <p className="form-problem">{shown.parties}</p>}
        <div className="form-pair">
          <Entry
            label="First day"
            value={draft.start}
            hint="2020-10-10"
            problem={shown.start}
            onChange={set("start")}
          />
          <Entry
            label="Last day, where it has one"
            value={draft.end}
            hint="open"
            problem={shown.end}
            onChange={set("end")}
          />
        </div>
        <Tokens
          label="Where it binds (none: everywhere)"
          values={draft.area}
          known={NO_FINDINGS}
          make={placeNamed}
          onChange={set("area")}
        />
        <fieldset className="varieties">
          <legend>What it promises</legend>
          {KINDS.provision.map((term) => (
            <label key={term}>
              <input
                type="checkbox"
                checked={draft.terms.includes(term)}
                onChange={({ currentTarget: { checked } }) =>
                  set("terms")(checked ? [...draft.terms, term] : draft.terms.filter((one) => one !== term))
                }
              />{" "}
              {termInWords(term)}
            </label>
          ))}
        </fieldset>
        <p className="actions">
          <button type="submit" className="button" disabled={busy}>
            Watch it
          </button>
        </p>
      </form>
      {told}
      <StandingList
        kind="watch"
        label="Truces declared by hand"
        busy={busy}
        words={({ watch: { name, parties, start } }) =>
          `${name}, between ${parties.map((p) => p.name).join(" and ")}, from ${dateInWords(start)}`
        }
        onUndo={(decision) => void send({ kind: "undo", decision })}
      />
    </details>
  );
}
