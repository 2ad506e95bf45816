import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { actorsQuery } from "../api/queries.js";
import { useAskClock } from "../clock.js";
import { RELATION_TYPES } from "../model.js";
import { ChoiceBlank, TextBlank } from "../parts/Blanks.js";
import { Empty, HowToAdd } from "../parts/Empty.js";
import { PrintedBasis } from "../parts/PrintedBasis.js";
import { partiesOf, useTruces } from "../parts/useParties.js";
import { useTitle } from "../parts/useTitle.js";
import { dayInWords } from "../words/day.js";
import { counted, figure } from "../words/text.js";
import { ActorTable } from "./ActorTable.js";
import { DecideName } from "./DecideName.js";
import { HostilityDrawer } from "./HostilityDrawer.js";
import { HostilityTable } from "./HostilityTable.js";
import { RelationDrawer } from "./RelationDrawer.js";
import { RelationTable } from "./RelationTable.js";
import { kindInWords } from "./relationInWords.js";
import { FIGHTS, fighting, hostilitiesIn, narrowed, relationSearch, relationsIn } from "./relationList.js";

const KINDS = [
  { value: FIGHTS, label: "who fights whom" },
  ...RELATION_TYPES.map((type) => ({ value: type, label: kindInWords[type] })),
];

/** Who backs, arms, mediates, administers and occupies, as reports tell it, and who is named how often in which part. */
export function ActorsPage() {
  const clock = useAskClock();
  const { items: actors, total } = useSuspenseQuery(actorsQuery(clock)).data;
  const search = relationSearch(useSearch({ strict: false }) as Record<string, unknown>);
  const relations = useMemo(() => relationsIn(actors), [actors]);
  const hostilities = useMemo(() => hostilitiesIn(actors), [actors]);
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
  const shown = narrowed(relations, search);
  const fights = fighting(hostilities, search);
  // Who is somebody's minister says little of who stands how to whom, and there are many.
  const parts = [
    { title: "Who stands how to whom", relations: shown.filter(({ type }) => type !== "holds-office") },
    { title: "Who holds which office", relations: shown.filter(({ type }) => type === "holds-office") },
  ].filter((part) => part.relations.length > 0);
  const sides = actors
    .filter((actor) => actor.relations.length + actor.hostilities.length > 0)
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
      <PrintedBasis />
      {shown.length + fights.length === 0 && (
        <p className="list-empty">
          {relations.length + hostilities.length === 0 ? (
            "No report by this date tells of a lasting relation or of violence."
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
      )}
      {fights.length > 0 && (
        <Part title="Who is said to fight whom" n={fights.length}>
          <HostilityTable hostilities={fights} parties={parties} />
        </Part>
      )}
      {parts.map((part) => (
        <Part key={part.title} title={part.title} n={part.relations.length}>
          <RelationTable
            relations={part.relations}
            parties={parties}
            order={search.order ?? "kind"}
            caption={part.title}
          />
        </Part>
      ))}
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
        <DecideName actors={actors} />
      </section>
      <RelationDrawer relations={relations} parties={parties} />
      <HostilityDrawer hostilities={hostilities} parties={parties} />
    </>
  );
}

function Part({ title, n, children }: { title: string; n: number; children: React.ReactNode }) {
  return (
    <section className="section" aria-label={title}>
      <h2 className="section-title">
        {title} <span className="n">{figure(n)}</span>
      </h2>
      {children}
    </section>
  );
}
