import { type Assessment, GRADES, sideKey } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { GradeMark } from "../parts/GradeMark.js";
import { figure } from "../words/text.js";

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
          <table className="ledger plain">
            <caption>Incidents by the party they are laid to; one laid to both counts for each</caption>
            <thead>
              <tr>
                <th scope="col">Laid to</th>
                <th scope="col" className="figures">
                  incidents
                </th>
                {GRADES.map((grade) => (
                  <th scope="col" className="figures" key={grade}>
                    <GradeMark grade={grade} silent /> {grade}
                  </th>
                ))}
                <th scope="col" className="figures">
                  <GradeMark grade="alleged" disputed silent /> disputed
                </th>
              </tr>
            </thead>
            <tbody>
              {violations.map(({ side, accusedOf, byGrade, disputed }) => {
                const key = sideKey(side);
                return (
                  <tr key={key}>
                    <th scope="row">
                      <ActorNames actors={[side]} parties={truce.parties} />
                    </th>
                    <Figure
                      n={accusedOf}
                      of={against}
                      show={`by:${key}`}
                      label="incidents"
                      what={`incidents laid to ${side.name}`}
                    />
                    {GRADES.map((grade) => (
                      <Figure
                        key={grade}
                        n={byGrade[grade]}
                        show={`by:${key}:${grade}`}
                        label={grade}
                        what={`${grade}, laid to ${side.name}`}
                      />
                    ))}
                    <Figure
                      n={disputed}
                      show={`by:${key}:disputed`}
                      label="disputed"
                      what={`disputed, laid to ${side.name}`}
                    />
                  </tr>
                );
              })}
            </tbody>
          </table>
          <table className="ledger plain">
            <caption>Whose word this rests on</caption>
            <thead>
              <tr>
                <th scope="col">Claims by</th>
                <th scope="col" className="figures">
                  tells of
                </th>
                <th scope="col" className="figures">
                  alone
                </th>
                <th scope="col" className="figures">
                  denied
                </th>
                <th scope="col" className="figures">
                  told by others too
                </th>
              </tr>
            </thead>
            <tbody>
              {symmetry.map(({ side, claims, of, alone, denied, confirmed }) => {
                const key = sideKey(side);
                return (
                  <tr key={key}>
                    <th scope="row">
                      <ActorNames actors={[side]} parties={truce.parties} />
                    </th>
                    <Figure
                      n={claims}
                      of={of}
                      show={`claims:${key}`}
                      label="tells of"
                      what={`told of by ${side.name}`}
                    />
                    <Figure n={alone} show={`alone:${key}`} label="alone" what={`told of by ${side.name} alone`} />
                    <Figure
                      n={denied}
                      show={`denied:${key}`}
                      label="denied"
                      what={`claims of ${side.name} that are denied`}
                    />
                    <Figure
                      n={confirmed}
                      show={`confirmed:${key}`}
                      label="told by others too"
                      what={`claims of ${side.name} told by others too`}
                    />
                  </tr>
                );
              })}
            </tbody>
          </table>
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

interface FigureProps {
  readonly n: number;
  readonly of?: number;
  readonly show: string;
  /** The column's name, for where rows are set as paragraphs. */
  readonly label: string;
  /** Read out after the number. */
  readonly what: string;
}

/** A number that leads to what it counts; a zero has nothing to lead to. */
function Figure({ n, of, show, label, what }: FigureProps) {
  const share = of !== undefined && <span className="aside"> of {figure(of)}</span>;
  return (
    <td className="figures" data-label={label}>
      {n === 0 ? (
        <>0{share}</>
      ) : (
        <EvidenceLink show={show}>
          {figure(n)}
          {share}
          <span className="visually-hidden"> {what}</span>
        </EvidenceLink>
      )}
    </td>
  );
}
