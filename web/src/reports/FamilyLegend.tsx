import type { Finding } from "../model.js";
import { FAMILIES, FAMILY_NAMES, FAMILY_OF } from "../words/family.js";
import { figure } from "../words/text.js";

/** What the underlines mean, and how many of each there are. */
export function FamilyLegend({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="legend" aria-label="Families of findings">
      {FAMILIES.map((family) => {
        const n = findings.filter(({ type }) => FAMILY_OF[type] === family).length;
        return (
          n > 0 && (
            <li key={family}>
              <span className={`evidence family-${family} lane-0`}>{FAMILY_NAMES[family]}</span>{" "}
              <span className="n">
                {figure(n)} of {figure(findings.length)}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}
