import { useId, useState } from "react";

/** Asks once who decides. */
export function AskName({ onName }: { onName: (name: string) => void }) {
  const [name, setName] = useState("");
  const id = useId();
  return (
    <form
      className="review-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") onName(name);
      }}
    >
      <label htmlFor={id}>Who reviews? Your name stands beside every decision you take; this browser keeps it.</label>
      <span className="actions">
        <input
          id={id}
          className="field"
          value={name}
          maxLength={200}
          autoComplete="name"
          required
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" className="button">
          Begin
        </button>
      </span>
    </form>
  );
}
