import { Empty } from "../parts/Empty.js";
import { useTitle } from "../parts/useTitle.js";

export function ReviewPage() {
  useTitle("Review");
  return (
    <Empty title="Review">
      <p>This view is not built yet.</p>
    </Empty>
  );
}
