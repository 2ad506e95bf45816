import { useQuery } from "@tanstack/react-query";
import { askQuery } from "../api/ask.js";
import { figure } from "../words/text.js";

/** How many findings wait to be reviewed; nothing where none does. */
export function ReviewCount() {
  const { data } = useQuery(askQuery("queue", { limit: 1 }));
  if (data === undefined || data.total === 0) return null;
  return (
    <span className="nav-count">
      {" "}
      {figure(data.total)}
      <span className="visually-hidden"> to be looked at</span>
    </span>
  );
}
