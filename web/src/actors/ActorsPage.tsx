import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { actorsQuery } from "../api/queries.js";
import { useAskClock } from "../clock.js";
import { dayInWords, RELATION_TYPES } from "../model.js";
import { ChoiceBlank, TextBlank } from "../parts/Blanks.js";
import { Empty, HowToAdd } from "../parts/Empty.js";
import { partiesOf, useTruces } from "../parts/useParties.js";
import { useTitle } from "../parts/useTitle.js";
import { counted, figure } from "../words/text.js";
import { ActorTable } from "./ActorTable.js";
import { RelationDrawer } from "./RelationDrawer.js";
import { RelationTable } from "./RelationTable.js";
import { kindInWords } from "./relationInWords.js";
import { narrowed, ordered, relationSearch, relationsIn } from "./relationList.js";

const KINDS = RELATION_TYPES.map((type) => ({ value: type, label: kindInWords[type] }));

/** Who backs, arms, mediates, administers and occupies, as reports tell it, and who is named how often in which part. */
export function ActorsPage() {
  const clock = useAskClock();
  const { items: actors, total } = useSuspenseQuery(actorsQuery(clock)).data;
  const search = relationSearch(useSearch({ strict: false }) as Record<string, unknown>);
  const relations = useMemo(() => relationsIn(actors), [actors]);
  const truces = useTruces();
  const parties = partiesOf(truces, undefined);
  useTitle("Actors");
  if (total === 0)
    return (
      <Empty
        title={
          clock.as_of === undefined ? "No actor in the record yet." : `Nobody named by ${dayInWords(clock.as_of)}.`
        }
      >
        {clock.as_of === undefined ? <HowToAdd /> : <p>Choose a later date above.</p>}
      </Empty>
    );
  const shown = ordered(narrowed(relations, search), search.order);
  const sides = actors
    .filter((actor) => actor.relations.length > 0)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <h1 className="page-title">
        {counted(shown.length, "relation")}
        {shown.length < relations.length && <span className="n">of {figure(relations.length)}</span>} among{" "}
        <a href="#named">{counted(total, "actor")}</a>
      </h1>
      <search className="sentence" aria-label="Which relations">
        Reports tell <ChoiceBlank name="kind" label="Kind of relation" any="who stands how to whom" options={KINDS} />,
        where <TextBlank name="party" label="Actor" any="anyone" options={sides} /> is one of them.
      </search>
      {shown.length === 0 ? (
        <p className="list-empty">
          {relations.length === 0 ? (
            "No report by this date tells of a lasting relation."
          ) : (
            <>
              None told of fits that sentence. Change a part of it, or see{" "}
              <Link to="/actors" search={{}}>
                all relations
              </Link>
              .
            </>
          )}
        </p>
      ) : (
        <RelationTable relations={shown} parties={parties} order={search.order ?? "kind"} />
      )}
      <section className="section" aria-labelledby="named">
        <h2 id="named" className="section-title">
          Who is named <span className="n">{figure(total)}</span>
        </h2>
        {actors.length < total && (
          <p className="aside">
            The {figure(actors.length)} most reported of {figure(total)}.
          </p>
        )}
        <ActorTable actors={actors} parties={parties} />
      </section>
      <RelationDrawer relations={relations} parties={parties} />
    </>
  );
}
