import { Link, useLocation } from "@tanstack/react-router";

/** The ways about; the one whose list or item is on the page is marked. */
export function Nav() {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const here = (list: string, items: string) =>
    path === list
      ? { "aria-current": "page" as const }
      : path.startsWith(items)
        ? { "aria-current": "true" as const }
        : {};
  return (
    <nav className="nav" aria-label="Views">
      <p className="wordmark">Trucewatch</p>
      <ul>
        <li>
          <Link to="/" {...here("/", "/truces/")}>
            Truces
          </Link>
        </li>
        <li>
          <Link to="/reports" {...here("/reports", "/reports/")}>
            Reports
          </Link>
        </li>
      </ul>
    </nav>
  );
}
