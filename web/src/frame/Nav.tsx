import { Link, useLocation } from "@tanstack/react-router";
import { ReviewCount } from "./ReviewCount.js";

const VIEWS = [
  { to: "/", name: "Truces", items: "/truces/" },
  { to: "/map", name: "Map", items: "/map/" },
  { to: "/incidents", name: "Incidents", items: "/incidents/" },
  { to: "/actors", name: "Actors", items: "/actors/" },
  { to: "/provisions", name: "Provisions", items: "/provisions/" },
  { to: "/reports", name: "Reports", items: "/reports/" },
  { to: "/review", name: "Review", items: "/journal" },
  { to: "/add", name: "Add", items: "/add/" },
  { to: "/reference", name: "API", items: "/reference/" },
] as const;

/** The ways about; the one whose list or item is on the page is marked. The journal is reached from the review. */
export function Nav() {
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <nav className="nav" aria-label="Views">
      <p className="wordmark">Trucewatch</p>
      <ul>
        {VIEWS.map(({ to, name, items }) => (
          <li key={to}>
            <Link to={to} {...(path === to ? PAGE : path.startsWith(items) ? WITHIN : {})}>
              {name}
              {to === "/review" && <ReviewCount />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const PAGE = { "aria-current": "page" } as const;
const WITHIN = { "aria-current": "true" } as const;
