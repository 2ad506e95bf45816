import { Link } from "@tanstack/react-router";
import { Empty } from "../parts/Empty.js";

export function NotInReference({ name }: { name: string }) {
  return (
    <Empty title={`The API has nothing called “${name}”.`}>
      <p>
        <Link to="/reference">All that it has</Link>
      </p>
    </Empty>
  );
}
