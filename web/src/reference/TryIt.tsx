import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { addressOf, type Operation, type Parameter } from "./document.js";
import { exampleQuery } from "./example.js";
import { type Told, tellOf } from "./tell.js";

/** Lines of an answer that are shown; the rest is a click away. */
const SHOWN_LINES = 400;

/** Asks the question from the page, and shows what the server says. */
export function TryIt({ operation }: { operation: Operation }) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [told, setTold] = useState<Told | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  // A path needs an id that the record has.
  const { data: example } = useQuery(exampleQuery(operation.path));
  const filled: Readonly<Record<string, string>> = { ...(example ? { id: example } : {}), ...values };
  const address = addressOf(operation, filled);
  const ask = async (): Promise<void> => {
    if (address === null) return;
    setBusy(true);
    setTold(await tellOf(address));
    setBusy(false);
  };
  return (
    <section className="section" aria-labelledby={`${id}-title`}>
      <h2 className="section-title" id={`${id}-title`}>
        Try it
      </h2>
      <form
        className="ref-try"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        {operation.parameters.map((parameter) => (
          <Field
            key={parameter.name}
            id={`${id}-${parameter.name}`}
            parameter={parameter}
            value={filled[parameter.name] ?? ""}
            onValue={(value) => setValues((now) => ({ ...now, [parameter.name]: value }))}
          />
        ))}
        <p className="ref-curl">
          <code>curl -s '{`${window.location.origin}${address ?? operation.path}`}'</code>
        </p>
        <p className="actions">
          <button type="submit" className="button" disabled={busy || address === null}>
            Ask
          </button>
          {address === null && <span className="aside">Fill in what stands in the path.</span>}
        </p>
      </form>
      <div role="status">{told !== null && <Answer told={told} />}</div>
    </section>
  );
}

interface FieldProps {
  readonly id: string;
  readonly parameter: Parameter;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Field({ id, parameter: { name, schema }, value, onValue }: FieldProps) {
  const change = (event: { currentTarget: { value: string } }): void => onValue(event.currentTarget.value);
  return (
    <p className="ref-field">
      <label htmlFor={id}>
        <code>{name}</code>
      </label>
      {schema.enum === undefined ? (
        <input id={id} className="field" value={value} placeholder={hintOf(schema.default)} onChange={change} />
      ) : (
        <select id={id} className="field" value={value} onChange={change}>
          <option value="">{hintOf(schema.default)}</option>
          {schema.enum.map((one) => (
            <option key={String(one)}>{String(one)}</option>
          ))}
        </select>
      )}
    </p>
  );
}

const hintOf = (unless: unknown): string => (unless === undefined ? "" : String(unless));

function Answer({ told: { address, status, milliseconds, text } }: { told: Told }) {
  const lines = text.split("\n");
  const more = lines.length - SHOWN_LINES;
  return (
    <figure className="ref-answer">
      <figcaption className="aside">
        {status === 0 ? "No answer" : `Answered with ${status}`} after {Math.round(milliseconds)} ms,{" "}
        <a href={address} target="_blank" rel="noreferrer">
          open it by itself
        </a>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <pre tabIndex={0}>
        {lines.slice(0, SHOWN_LINES).join("\n")}
        {more > 0 && `\n... ${more} lines more`}
      </pre>
    </figure>
  );
}
