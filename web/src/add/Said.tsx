import { useId } from "react";
import { DayField } from "../parts/DayField.js";

/** When and where reports were published, where they do not say so themselves; both ways of adding take it from here. */
export interface SaidValues {
  readonly date: string;
  readonly source: string;
  readonly onDate: (date: string) => void;
  readonly onSource: (source: string) => void;
}

export function Said({ said: { date, source, onDate, onSource } }: { said: SaidValues }) {
  const id = useId();
  return (
    <fieldset>
      <legend className="aside">Where a report does not say so itself:</legend>
      <div className="form-pair">
        <div className="form-row">
          <label htmlFor={`${id}-date`}>Published on</label>
          <DayField
            id={`${id}-date`}
            of="day of publication"
            value={date}
            empty="not said"
            className="field"
            onDay={onDate}
          />
        </div>
        <div className="form-row">
          <label htmlFor={`${id}-source`}>By (newspaper, agency, mission)</label>
          <input
            id={`${id}-source`}
            className="field"
            value={source}
            maxLength={200}
            onChange={(event) => onSource(event.currentTarget.value)}
          />
        </div>
      </div>
    </fieldset>
  );
}
