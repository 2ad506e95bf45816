import { useId } from "react";
import { DayField } from "./DayField.js";
import { useFilter, useFollowing } from "./useFilter.js";

/**
 * The blanks of a filter that reads as a sentence: "Incidents of [any kind] by or against [anyone]". Each holds one key
 * of the address; left empty, it says what it lets through.
 */
interface Blank {
  readonly name: string;
  /** Read out: what is chosen here. */
  readonly label: string;
  /** How the sentence reads with it empty. */
  readonly any: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Choices extends Blank {
  readonly options?: readonly Option[];
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[];
}

export function ChoiceBlank({ name, label, any, options = [], groups = [] }: Choices) {
  const filter = useFilter();
  const value = filter.value(name) ?? "";
  const known = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <select
      className="blank"
      aria-label={label}
      value={value}
      onChange={({ target }) => filter.set(name, target.value)}
    >
      <option value="">{any}</option>
      {value !== "" && !known.some((option) => option.value === value) && <option value={value}>{value}</option>}
      {options.map(toOption)}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map(toOption)}
        </optgroup>
      ))}
    </select>
  );
}

const toOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** Free words, with suggestions; taken when a suggestion is picked, on Enter, and when the field is left. */
export function TextBlank({ name, label, any, options = [] }: Blank & { readonly options?: readonly Option[] }) {
  const filter = useFilter();
  const id = useId();
  const value = filter.value(name) ?? "";
  const shown = options.find((option) => option.value === value)?.label ?? value;
  const field = useFollowing(shown);
  const take = (text: string): void => {
    const meant = options.find((option) => option.label.toLowerCase() === text.trim().toLowerCase());
    const next = meant?.value ?? text.trim();
    if (next !== value) filter.set(name, next);
  };
  return (
    <>
      <input
        ref={field}
        className="blank"
        type="text"
        aria-label={label}
        placeholder={any}
        size={Math.max(shown.length, any.length) + 1}
        defaultValue={shown}
        list={options.length > 0 ? id : undefined}
        autoComplete="off"
        spellCheck={false}
        onBlur={({ target }) => take(target.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") take(currentTarget.value);
        }}
        onChange={({ target }) => {
          if (options.some((option) => option.label === target.value)) take(target.value);
        }}
      />
      {options.length > 0 && (
        <datalist id={id}>
          {options.map((option) => (
            <option key={option.value} value={option.label} />
          ))}
        </datalist>
      )}
    </>
  );
}

export function DayBlank({ name, label, any }: Blank) {
  const filter = useFilter();
  return (
    <DayField
      label={label}
      of={label.toLowerCase()}
      value={filter.value(name) ?? ""}
      empty={any}
      className="blank"
      onDay={(day) => filter.set(name, day)}
    />
  );
}
