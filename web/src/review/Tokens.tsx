import { useId, useState } from "react";

interface TokensProps<T> {
  readonly label: string;
  readonly values: readonly T[];
  readonly known: readonly T[];
  /** What a name means that is not among the known. */
  readonly make: (name: string) => T;
  readonly onChange: (values: readonly T[]) => void;
}

/** Names one after another, each to be taken out, and a field to put another in: one known, or as it is typed. */
export function Tokens<T extends { readonly name: string }>({ label, values, known, make, onChange }: TokensProps<T>) {
  const [typed, setTyped] = useState("");
  const id = useId();
  const add = (): void => {
    const name = typed.trim();
    setTyped("");
    if (name === "" || values.some((v) => v.name === name)) return;
    onChange([...values, known.find((k) => k.name.toLowerCase() === name.toLowerCase()) ?? make(name)]);
  };
  return (
    <fieldset className="tokens">
      <legend>{label}</legend>
      {values.map((value, i) => (
        <button
          // Two of one name may stand for two sides.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells them apart
          key={`${value.name}${i}`}
          type="button"
          className="token"
          aria-label={`${label}: take out ${value.name}`}
          onClick={() => onChange(values.filter((_, at) => at !== i))}
        >
          {value.name} <span aria-hidden="true">×</span>
        </button>
      ))}
      <input
        className="field"
        list={id}
        value={typed}
        maxLength={200}
        aria-label={`${label}: add a name`}
        placeholder="add a name"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || typed.trim() === "") return;
          event.preventDefault();
          add();
        }}
      />
      <datalist id={id}>
        {[...new Set(known.map(({ name }) => name))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </fieldset>
  );
}
