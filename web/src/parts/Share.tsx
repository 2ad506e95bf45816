import { figure } from "../words/text.js";

/** A number with what it is a share of: "3 of 12 reports". */
export function Share({ n, of, what }: { n: number; of: number; what?: string }) {
  return (
    <span className="share">
      {figure(n)}{" "}
      <span className="aside">
        of {figure(of)}
        {what !== undefined && ` ${what}`}
      </span>
    </span>
  );
}
