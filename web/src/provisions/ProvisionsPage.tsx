import { Empty } from "../parts/Empty.js";
import { useTitle } from "../parts/useTitle.js";

export function ProvisionsPage() {
  useTitle("Provisions");
  return (
    <Empty title="Provisions">
      <p>This view is not built yet.</p>
    </Empty>
  );
}
