import { Empty } from "../parts/Empty.js";
import { useTitle } from "../parts/useTitle.js";

export function MapPage() {
  useTitle("Map");
  return (
    <Empty title="Map">
      <p>This view is not built yet.</p>
    </Empty>
  );
}
