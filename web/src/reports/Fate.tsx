import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { postJson, RequestError } from "../api/request.js";
import type { ReadableReport } from "../model.js";
import { AskName } from "../review/AskName.js";
import { useReviewer } from "../review/reviewer.js";
import { counted } from "../words/text.js";

type What = "withdraw" | "restore" | "purge";

const SAYS: Readonly<Record<What, { readonly name: string; readonly means: string; readonly go: string }>> = {
  withdraw: {
    name: "Withdraw this report",
    means: "It stays here to be read, and what was found in it counts no more. It can be let count again.",
    go: "Withdraw it",
  },
  restore: { name: "Let it count again", means: "What was found in it counts again from now on.", go: "Let it count" },
  purge: {
    name: "Remove its words for good",
    means: "This cannot be taken back.",
    go: "Remove its words for good",
  },
};

/** What is typed to say that removing is meant. */
const CONFIRMS = "remove";

/** Takes a report back, lets it count again, or removes its words; each with a reason that stays. */
export function Fate({ answer }: { answer: ReadableReport }) {
  const { report, mark, findings, revisions } = answer;
  const [open, setOpen] = useState<What | null>(null);
  if (mark?.kind === "purged") return null;
  const ways: readonly What[] = mark === null ? ["withdraw", "purge"] : ["restore", "purge"];
  return (
    <section className="section report-fate" aria-label="What becomes of this report">
      <p className="actions">
        {ways.map((what) => (
          <button
            key={what}
            type="button"
            className="button"
            aria-expanded={open === what}
            onClick={() => setOpen(open === what ? null : what)}
          >
            {SAYS[what].name}
          </button>
        ))}
      </p>
      {/* Whoever opened another form while the last was being saved keeps it. */}
      {open !== null && (
        <FateForm key={open} what={open} id={report.id} onDone={() => setOpen((now) => (now === open ? null : now))}>
          {open === "purge" && (
            <p>
              What goes: its title and text
              {revisions.length > 0 && `, with ${counted(revisions.length, "earlier text")}`},{" "}
              {counted(findings.length, "finding")} and every sentence quoted from it, as of every date; decisions about
              it stay, without its words. What stays: that it was here, its source, date and address, who removed it,
              when and why. Exports and copies made before are not reached.
            </p>
          )}
        </FateForm>
      )}
    </section>
  );
}

interface FateFormProps {
  readonly what: What;
  readonly id: string;
  readonly onDone: () => void;
  readonly children: React.ReactNode;
}

function FateForm({ what, id, onDone, children }: FateFormProps) {
  const [reviewer, setReviewer] = useReviewer();
  const [reason, setReason] = useState("");
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const client = useQueryClient();
  const [reasonId, typedId] = [useId(), useId()];
  const { means, go, name } = SAYS[what];
  if (reviewer === "") return <AskName onName={setReviewer} />;
  const isMeant = reason.trim() !== "" && (what !== "purge" || typed.trim().toLowerCase() === CONFIRMS);
  const send = async (): Promise<void> => {
    setSaving(true);
    setProblem(null);
    try {
      await postJson(`/api/reports/${encodeURIComponent(id)}/${what}`, { by: reviewer, reason: reason.trim() });
      await client.invalidateQueries();
      onDone();
    } catch (error) {
      setProblem(error instanceof RequestError ? error.detail : String(error));
      setSaving(false);
    }
  };
  return (
    <form
      className="correction"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        if (isMeant && !saving) void send();
      }}
    >
      {children}
      <p>{means}</p>
      <div className="form-row">
        <label htmlFor={reasonId}>Why (it stays beside the report, with your name)</label>
        <input
          id={reasonId}
          className="field"
          value={reason}
          maxLength={200}
          required
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      {what === "purge" && (
        <div className="form-row">
          <label htmlFor={typedId}>
            Type <strong>{CONFIRMS}</strong> to say that you mean it
          </label>
          <input
            id={typedId}
            className="field"
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      {problem !== null && (
        <p className="form-problem" role="alert">
          Not done: {problem}.
        </p>
      )}
      <p className="actions">
        <button type="submit" className="button" disabled={!isMeant || saving}>
          {go}
        </button>
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
      </p>
    </form>
  );
}
