import type { Actor, Relation } from "../model.js";
import { EvidenceDrawer } from "../parts/EvidenceDrawer.js";
import { useEvidence } from "../parts/evidence.js";
import { Quotes } from "../parts/Quote.js";
import { useNaming } from "../places/NamingProvider.js";
import { counted } from "../words/text.js";
import { relationInWords } from "./relationInWords.js";

/** The statements that a relation rests on, and those that deny it, for the key `relation:ID` of the address. */
export function RelationDrawer({ relations, parties }: { relations: readonly Relation[]; parties: readonly Actor[] }) {
  const key = useEvidence();
  const naming = useNaming();
  if (!key?.startsWith("relation:")) return null;
  const relation = relations.find(({ id }) => key === `relation:${id}`);
  if (relation === undefined)
    return (
      <EvidenceDrawer key={key} title="Nothing here as of this date">
        <p className="aside">This relation is not told of by the date above, or is read otherwise now.</p>
      </EvidenceDrawer>
    );
  const { findings, denials, reports } = relation;
  return (
    <EvidenceDrawer key={key} title={relationInWords(relation, naming)} note={`${counted(reports, "report")}.`}>
      <Quotes items={findings} parties={parties} />
      {denials.length > 0 && (
        <section className="incident">
          <h3 className="incident-title">Said not to be so</h3>
          <Quotes items={denials} parties={parties} />
        </section>
      )}
    </EvidenceDrawer>
  );
}
