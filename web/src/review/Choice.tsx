import { useId } from "react";
import { termInWords } from "../words/finding.js";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly words?: (value: T) => string;
  readonly onChange: (value: T) => void;
}

/** One of a few terms. */
export function Choice<T extends string>({ label, value, options, words = termInWords, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="form-row">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface EntryProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  /** Offered while it is typed. */
  readonly options?: readonly string[];
  readonly onChange: (value: string) => void;
}

/** A date or a figure, with what is wrong with it beside it. */
export function Entry({ label, value, hint, problem, options = [], onChange }: EntryProps) {
  const id = useId();
  return (
    <div className="form-row">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        value={value}
        placeholder={hint}
        list={options.length > 0 ? `${id}-known` : undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {options.length > 0 && (
        <datalist id={`${id}-known`}>
          {[...new Set(options)].map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="form-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
