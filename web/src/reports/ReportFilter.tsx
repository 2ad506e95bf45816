import { useNavigate, useSearch } from "@tanstack/react-router";
import { useId } from "react";
import type { Outlet } from "./outlets.js";

/** Words and an outlet to look for; both are in the address. */
export function ReportFilter({ outlets }: { outlets: readonly Outlet[] }) {
  const { words = "", source = "" } = useSearch({ from: "/reports" });
  const navigate = useNavigate();
  const id = useId();
  const set = (change: { words?: string | undefined; source?: string | undefined }): void =>
    void navigate({ to: "/reports", search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  return (
    <search className="form-pair report-filter">
      <div className="form-row">
        <label htmlFor={`${id}-words`}>Words of the title, source or id</label>
        <input
          id={`${id}-words`}
          type="search"
          className="field"
          defaultValue={words}
          onChange={(event) => set({ words: event.currentTarget.value || undefined })}
        />
      </div>
      <div className="form-row">
        <label htmlFor={`${id}-source`}>Outlet</label>
        <select
          id={`${id}-source`}
          className="field"
          value={source}
          onChange={(event) => set({ source: event.currentTarget.value || undefined })}
        >
          <option value="">all</option>
          {outlets.map(
            ({ source: name }) =>
              name !== null && (
                <option key={name} value={name}>
                  {name}
                </option>
              ),
          )}
        </select>
      </div>
    </search>
  );
}
