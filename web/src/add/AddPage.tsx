import { Empty } from "../parts/Empty.js";
import { useTitle } from "../parts/useTitle.js";

export function AddPage() {
  useTitle("Add");
  return (
    <Empty title="Add">
      <p>This view is not built yet.</p>
    </Empty>
  );
}
