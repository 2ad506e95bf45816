import { Link } from "@tanstack/react-router";
import { figure } from "../words/text.js";
import { PAGE_ROWS } from "./incidentsAsk.js";

/** Which rows of the whole these are, and the ways to the others; nothing where they are all. */
export function Pager({ page, total, label }: { page: number; total: number; label: string }) {
  const pages = Math.ceil(total / PAGE_ROWS);
  if (pages < 2) return null;
  const first = (page - 1) * PAGE_ROWS + 1;
  const ways = [
    { name: "First", to: 1, shown: page > 2 },
    { name: "Before", to: page - 1, shown: page > 1 },
    { name: "Next", to: page + 1, shown: page < pages },
    { name: "Last", to: pages, shown: page < pages - 1 },
  ];
  return (
    <nav className="pager" aria-label={label}>
      <span className="aside">
        Rows {figure(first)} to {figure(Math.min(total, first + PAGE_ROWS - 1))} of {figure(total)}
      </span>
      {ways
        .filter(({ shown }) => shown)
        .map(({ name, to }) => (
          <Link key={name} to="." search={(now) => ({ ...now, page: to === 1 ? undefined : `${to}` })}>
            {name}
          </Link>
        ))}
    </nav>
  );
}
