import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { TextBlank } from "../parts/Blanks.js";
import { useTitle } from "../parts/useTitle.js";
import { isMeant, type Operation, operationsOf, saidOf, withoutMarks } from "./document.js";
import { MethodMark } from "./MethodMark.js";
import { documentQuery } from "./query.js";

/** Everything a program can ask of this server, or do, made from the description it gives of itself. */
export function ReferencePage() {
  useTitle("API");
  const { data: document } = useSuspenseQuery(documentQuery);
  const { words = "" } = useSearch({ strict: false });
  const operations = operationsOf(document).filter((o) => isMeant(saidOf(o), words));
  const types = Object.entries(document.components.schemas).filter(([name, schema]) =>
    isMeant([name, schema.description ?? "", ...Object.keys(schema.properties ?? {})], words),
  );
  const questions = operations.filter(({ method }) => method === "GET");
  const changes = operations.filter(({ method }) => method !== "GET");
  return (
    <>
      <h1 className="page-title">What programs can ask of this server</h1>
      <p className="aside ref-lead">
        Everything the desk shows is JSON over HTTP. <a href="/api/openapi.json">The same as an OpenAPI document</a>,
        for tools that make clients from one.
      </p>
      <search className="sentence" aria-label="Which parts of the API">
        Show what speaks of <TextBlank name="words" label="Words" any="anything" options={[]} />.
      </search>
      <OperationList title="Questions" operations={questions} />
      <OperationList title="Changes" operations={changes} />
      {types.length > 0 && (
        <section className="section" aria-labelledby="ref-types">
          <h2 className="section-title" id="ref-types">
            Types <span className="n">{types.length}</span>
          </h2>
          <ul className="ref-types">
            {types.map(([name]) => (
              <li key={name}>
                <Link to="/reference/types/$type" params={{ type: name }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {operations.length + types.length === 0 && <p className="list-empty">Nothing here speaks of “{words}”.</p>}
    </>
  );
}

function OperationList({ title, operations }: { title: string; operations: readonly Operation[] }) {
  if (operations.length === 0) return null;
  const id = `ref-${title.toLowerCase()}`;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {title} <span className="n">{operations.length}</span>
      </h2>
      <ul className="ref-operations">
        {operations.map(({ name, method, path, about }) => (
          <li key={name}>
            <Link to="/reference/$operation" params={{ operation: name }} className="ref-address">
              <MethodMark method={method} /> {path}
            </Link>
            <span>{withoutMarks(about)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
