import { useEffect, useState } from "react";
import { useFilter } from "../parts/useFilter.js";
import { COLUMNS, type Column, columnsInAddress } from "./columns.js";

/** Which columns the table has; the choice is part of the address, which it is a moment ahead of. */
export function ColumnChoice({ columns }: { columns: readonly Column[] }) {
  const { set } = useFilter();
  const [chosen, setChosen] = useState(columns);
  useEffect(() => setChosen(columns), [columns]);
  const change = (column: Column, on: boolean): void => {
    const next = COLUMNS.filter((one) => (one === column ? on : chosen.includes(one)));
    setChosen(next);
    set("columns", columnsInAddress(next));
  };
  return (
    <details className="columns">
      <summary>Columns</summary>
      <fieldset>
        <legend className="visually-hidden">Columns of the table</legend>
        {COLUMNS.map((column) => (
          <label key={column.id}>
            <input
              type="checkbox"
              checked={chosen.includes(column)}
              onChange={({ target }) => change(column, target.checked)}
            />{" "}
            {column.head}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
