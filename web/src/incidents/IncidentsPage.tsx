import { Empty } from "../parts/Empty.js";
import { useTitle } from "../parts/useTitle.js";

export function IncidentsPage() {
  useTitle("Incidents");
  return (
    <Empty title="Incidents">
      <p>This view is not built yet.</p>
    </Empty>
  );
}
