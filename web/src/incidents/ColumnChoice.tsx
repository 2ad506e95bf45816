import { useFilter } from "../parts/useFilter.js";
import { COLUMNS, type Column, columnsInAddress } from "./columns.js";

/** Which columns the table has; the choice is part of the address. */
export function ColumnChoice({ columns }: { columns: readonly Column[] }) {
  const { set } = useFilter();
  const change = (column: Column, on: boolean): void =>
    set("columns", columnsInAddress(COLUMNS.filter((one) => (one === column ? on : columns.includes(one)))));
  return (
    <details className="columns">
      <summary>Columns</summary>
      <fieldset>
        <legend className="visually-hidden">Columns of the table</legend>
        {COLUMNS.map((column) => (
          <label key={column.id}>
            <input
              type="checkbox"
              checked={columns.includes(column)}
              onChange={({ target }) => change(column, target.checked)}
            />{" "}
            {column.head}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
