import { Link } from "@tanstack/react-router";
import type { Finding } from "../model.js";
import { FindingFacts } from "../parts/FindingFacts.js";
import { claimInWords } from "../words/claim.js";
import { FAMILY_OF } from "../words/family.js";
import { statusInWords, timeInWords, varietyInWords } from "../words/finding.js";
import { listed } from "../words/text.js";

/** A finding in the margin: what and who at a glance; all it says once it is chosen. */
export function Note({ finding, chosen }: { finding: Finding; chosen: boolean }) {
  return (
    <div className={`note family-${FAMILY_OF[finding.type]}`}>
      <Link
        to="."
        search={(now) => ({ ...now, finding: finding.id })}
        resetScroll={false}
        className="note-variety"
        {...(chosen && { "aria-current": "true" })}
      >
        {varietyInWords(finding)}
      </Link>
      {chosen ? <FindingFacts finding={finding} /> : <Glance finding={finding} />}
    </div>
  );
}

/** Who, when, and whatever keeps it from being plain fact in the report's own voice. */
function Glance({ finding: { actor, recipient, time, claim, status } }: { finding: Finding }) {
  const who = [actor, recipient].map((side) => listed(side.map(({ name }) => name))).filter(Boolean);
  const facts = [...(who.length === 0 ? [] : [who.join(" – ")]), timeInWords(time) ?? ""].filter(Boolean);
  const hedges = [
    ...(status === "actual" ? [] : [statusInWords(status)]),
    ...(claim.by.length === 0 && claim.stance === "reports" ? [] : [claimInWords(claim)]),
  ];
  return (
    <div className="note-glance">
      {facts.length > 0 && <p>{facts.join("; ")}</p>}
      {hedges.length > 0 && <p className="aside">{hedges.join("; ")}</p>}
    </div>
  );
}
