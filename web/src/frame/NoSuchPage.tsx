import { Link } from "@tanstack/react-router";
import { Empty } from "../parts/Empty.js";
import { useTitle } from "../parts/useTitle.js";

export function NoSuchPage() {
  useTitle("No such page");
  return (
    <Empty title="No such page">
      <p>
        The address leads nowhere in this desk. Go to the <Link to="/">truces</Link> or the{" "}
        <Link to="/reports">reports</Link>.
      </p>
    </Empty>
  );
}
