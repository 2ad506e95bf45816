import { useState } from "react";
import type { Actor } from "../model.js";
import { Entry } from "../review/Choice.js";
import { StandingList } from "../review/StandingList.js";
import { useDeciding } from "../review/useDeciding.js";

/** Decides, for all reports, whom or what a name as reports write it means. */
export function DecideName({ actors }: { actors: readonly { readonly id: string; readonly name: string }[] }) {
  const { send, busy, told } = useDeciding();
  const [name, setName] = useState("");
  const [means, setMeans] = useState("");
  const [tried, setTried] = useState(false);
  const known = actors.find((a) => a.name.toLowerCase() === means.trim().toLowerCase());
  // A key that is the name itself is no id of ours.
  const is = {
    id: known === undefined || known.id === known.name ? null : known.id,
    name: known?.name ?? means.trim(),
  };
  const isWhole = name.trim() !== "" && is.name !== "";
  const save = async (): Promise<void> => {
    setTried(true);
    if (!isWhole || !(await send({ kind: "name", name: name.trim(), is }))) return;
    setName("");
    setMeans("");
    setTried(false);
  };
  return (
    <details className="decide">
      <summary>Say whom a name means</summary>
      <form
        className="correction"
        aria-label="Say whom a name means"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="aside">
          It holds for every report of the record, those that are added later too; what reports write stays as it is.
        </p>
        <div className="form-pair">
          <Entry
            label="The name as reports write it"
            value={name}
            hint="the Republic's forces"
            problem={tried && name.trim() === "" ? "which name?" : undefined}
            onChange={setName}
          />
          <Entry
            label="means"
            value={means}
            hint="Azerbaijan"
            options={actors.map((actor) => actor.name)}
            problem={tried && is.name === "" ? "whom does it mean?" : undefined}
            onChange={setMeans}
          />
        </div>
        <p className="actions">
          <button type="submit" className="button" disabled={busy}>
            Hold it for all reports
          </button>
          {is.name !== "" && known === undefined && (
            <span className="aside">No actor of the record has that name: it will be one of its own.</span>
          )}
        </p>
      </form>
      {told}
      <StandingList
        kind="name"
        label="Names decided"
        busy={busy}
        words={(verdict) => `“${verdict.name}” means ${nameOf(verdict.is)}`}
        onUndo={(decision) => void send({ kind: "undo", decision })}
      />
    </details>
  );
}

const nameOf = ({ name, side }: Pick<Actor, "name" | "side">): string =>
  side === undefined ? name : `${name}, for ${side.name}`;
