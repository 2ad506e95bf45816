import type { ReactNode } from "react";
import type { Finding } from "../model.js";
import { PlaceNames } from "../places/PlaceNames.js";
import { actorsInWords } from "../words/actor.js";
import { claimInWords } from "../words/claim.js";
import { figuresInWords, statusInWords, timeInWords } from "../words/finding.js";
import { capital, listed } from "../words/text.js";

/** All that a finding says, as names and values; what it does not say is left out. */
export function FindingFacts({ finding }: { finding: Finding }) {
  const { actor, recipient, mediator = [], place, time, claim, status, office, principle, rule } = finding;
  const rows: readonly (readonly [string, ReactNode])[] = [
    ["Who", listed(actorsInWords(actor))],
    ["To whom", listed(actorsInWords(recipient))],
    ["Mediator", listed(actorsInWords(mediator))],
    ["Where", place.length > 0 && <PlaceNames places={place} />],
    ["When", timeInWords(time) ?? ""],
    ["Figures", figuresInWords(finding).join(", ")],
    ["Office", office ?? ""],
    ["Principle", principle ?? ""],
    ["Claim", capital(claimInWords(claim))],
    ["Status", statusInWords(status)],
    ["Rule", rule],
  ];
  return (
    <dl className="finding-facts">
      {rows.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
