import type { Added } from "../../app/desk.js";

/** "3 reports added, 1 known already". */
export function addedText({ added, revised, known }: Added): string {
  const parts = [
    `${added.length} ${added.length === 1 ? "report" : "reports"} added`,
    revised.length > 0 ? `${revised.length} revised` : "",
    known.length > 0 ? `${known.length} known already` : "",
  ];
  return parts.filter(Boolean).join(", ");
}
