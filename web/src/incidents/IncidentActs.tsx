import { useState } from "react";
import { useAskClock } from "../clock.js";
import type { Incident } from "../model.js";
import { Join, Split } from "../review/Sameness.js";
import { useDeciding } from "../review/useDeciding.js";

/** What can be decided of an incident: to vouch for it, and what it is the same as or not. */
export function IncidentActs({ incident }: { incident: Incident }) {
  const clock = useAskClock();
  const { send, busy, told } = useDeciding();
  const [open, setOpen] = useState<"join" | "split" | null>(null);
  // The finding that tells of it first bears its id; a denial is no statement to vouch for.
  const first = incident.id;
  const save = async (kind: "join" | "split", findings: string[]): Promise<void> => {
    if (await send({ kind, findings })) setOpen(null);
  };
  const toggle = (what: "join" | "split"): void => setOpen(open === what ? null : what);
  return (
    <div className="incident-acts">
      <p className="actions">
        {!incident.verified && (
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => void send({ kind: "verify", finding: first })}
          >
            Vouch for it
          </button>
        )}
        <button type="button" className="button" aria-expanded={open === "join"} onClick={() => toggle("join")}>
          Join with another
        </button>
        {incident.findings.length > 1 && (
          <button type="button" className="button" aria-expanded={open === "split"} onClick={() => toggle("split")}>
            Split
          </button>
        )}
      </p>
      {told}
      {open === "join" && (
        <Join
          finding={first}
          clock={clock}
          onSave={(findings) => void save("join", findings)}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === "split" && (
        <SplitOne
          incident={incident}
          onSave={(findings) => void save("split", findings)}
          onCancel={() => setOpen(null)}
        />
      )}
    </div>
  );
}

interface SplitOneProps {
  readonly incident: Incident;
  readonly onSave: (findings: string[]) => void;
  readonly onCancel: () => void;
}

/** Of the statements joined, the one that tells of another happening. */
function SplitOne({ incident, onSave, onCancel }: SplitOneProps) {
  const clock = useAskClock();
  const [chosen, setChosen] = useState<string>();
  if (chosen !== undefined)
    return <Split finding={chosen} clock={clock} onSave={onSave} onCancel={() => setChosen(undefined)} />;
  return (
    <section className="review-choice" aria-label="Which statement tells of another happening?">
      <h3 className="incident-title">Which statement tells of another happening?</h3>
      <ul className="sameness">
        {incident.findings.map(({ finding, report }) => (
          <li key={finding.id}>
            <button type="button" className="linklike report-voice" onClick={() => setChosen(finding.id)}>
              “{finding.evidence.text}”
            </button>{" "}
            <span className="aside">{report.source ?? report.id}</span>
          </li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </section>
  );
}
