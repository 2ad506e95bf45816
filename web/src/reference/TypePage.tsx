import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTitle } from "../parts/useTitle.js";
import { typeOf, usersOf, withoutMarks } from "./document.js";
import { NotInReference } from "./NotInReference.js";
import { documentQuery } from "./query.js";
import { SchemaTable } from "./SchemaTable.js";

/** A type that answers are made of: its fields, and where it is met. */
export function TypePage() {
  const { type: name } = useParams({ from: "/reference/types/$type" });
  const { data: document } = useSuspenseQuery(documentQuery);
  const schema = typeOf(document, name);
  useTitle(name);
  if (schema === undefined) return <NotInReference name={name} />;
  const { types, operations } = usersOf(document, name);
  return (
    <article className="ref-operation">
      <p className="crumb">
        <Link to="/reference">API</Link>, a type
      </p>
      <h1 className="page-title ref-address">{name}</h1>
      {schema.description !== undefined && <p className="ref-lead">{withoutMarks(schema.description)}</p>}
      <section className="section" aria-label="What it holds">
        <SchemaTable schema={schema} label={`What ${name} holds`} />
      </section>
      {types.length + operations.length > 0 && (
        <section className="section" aria-labelledby="ref-users">
          <h2 className="section-title" id="ref-users">
            Met in
          </h2>
          <ul className="ref-types">
            {operations.map((o) => (
              <li key={o.name}>
                <Link to="/reference/$operation" params={{ operation: o.name }}>
                  {o.method} {o.path}
                </Link>
              </li>
            ))}
            {types.map((user) => (
              <li key={user}>
                <Link to="/reference/types/$type" params={{ type: user }}>
                  {user}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
