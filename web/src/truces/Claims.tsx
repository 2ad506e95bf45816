import { type Assessment, GRADES } from "../model.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { GradeMark } from "../parts/GradeMark.js";
import { figure } from "../words/text.js";
import { SideTable } from "./SideTable.js";

/** Who is said to have broken it, how well that is attested, and whose word the page rests on. Rows by party. */
export function Claims({ assessment }: { assessment: Assessment }) {
  const { violations, symmetry, truce, incidents } = assessment;
  const against = incidents.filter(({ bearing }) => bearing === "against").length;
  const nobody = incidents.filter(({ bearing }) => bearing === "nobody").length;
  return (
    <section className="section" aria-labelledby="claims">
      <h2 id="claims" className="section-title">
        Who claims what <span className="n">of {figure(against)} incidents against it</span>
      </h2>
      {against === 0 ? (
        <p className="aside">No incident since it began is laid to either party.</p>
      ) : (
        <div className="claims">
          <SideTable
            caption="Incidents by the party they are laid to; one laid to both counts for each"
            head="Laid to"
            parties={truce.parties}
            rows={violations.map(({ side, accusedOf, byGrade, disputed }) => ({
              side,
              cells: [
                { n: accusedOf, of: against, show: "by", what: `incidents laid to ${side.name}` },
                ...GRADES.map((grade) => ({
                  n: byGrade[grade],
                  show: "by",
                  part: grade,
                  what: `${grade}, laid to ${side.name}`,
                })),
                { n: disputed, show: "by", part: "disputed", what: `disputed, laid to ${side.name}` },
              ],
            }))}
            columns={[
              { label: "incidents" },
              ...GRADES.map((grade) => ({ label: grade, mark: <GradeMark grade={grade} silent /> })),
              { label: "disputed", mark: <GradeMark grade="alleged" disputed silent /> },
            ]}
          />
          <SideTable
            caption="Whose word this rests on"
            head="Claims by"
            parties={truce.parties}
            rows={symmetry.map(({ side, claims, of, alone, denied, confirmed }) => ({
              side,
              cells: [
                { n: claims, of, show: "claims", what: `told of by ${side.name}` },
                { n: alone, show: "alone", what: `told of by ${side.name} alone` },
                { n: denied, show: "denied", what: `claims of ${side.name} that are denied` },
                { n: confirmed, show: "confirmed", what: `claims of ${side.name} told by others too` },
              ],
            }))}
            columns={[{ label: "tells of" }, { label: "alone" }, { label: "denied" }, { label: "told by others too" }]}
          />
        </div>
      )}
      {nobody > 0 && (
        <p className="aside claims-note">
          <EvidenceLink show="nobody">{figure(nobody)} more</EvidenceLink> with nobody named: shown, and weighed against
          no party.
        </p>
      )}
    </section>
  );
}
