import type { Operation } from "./document.js";

/** GET asks and is set light, whatever changes something is set in ink. */
export function MethodMark({ method }: { method: Operation["method"] }) {
  return <span className={method === "GET" ? "ref-method" : "ref-method ref-changes"}>{method}</span>;
}
