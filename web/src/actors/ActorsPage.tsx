import { Empty } from "../parts/Empty.js";
import { useTitle } from "../parts/useTitle.js";

export function ActorsPage() {
  useTitle("Actors");
  return (
    <Empty title="Actors">
      <p>This view is not built yet.</p>
    </Empty>
  );
}
