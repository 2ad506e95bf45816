import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTitle } from "../parts/useTitle.js";
import { meantBy, type Operation, operationsOf, withoutMarks } from "./document.js";
import { MethodMark } from "./MethodMark.js";
import { NotInReference } from "./NotInReference.js";
import { documentQuery } from "./query.js";
import { typeInWords } from "./rows.js";
import { SchemaTable, TypeWords } from "./SchemaTable.js";
import { TryIt } from "./TryIt.js";

/** One operation: what it takes, what it answers, and where it asks only, a way to try it. */
export function OperationPage() {
  const { operation: name } = useParams({ from: "/reference/$operation" });
  const { data: document } = useSuspenseQuery(documentQuery);
  const operation = operationsOf(document).find((o) => o.name === name);
  useTitle(operation ? `${operation.method} ${operation.path}` : "API");
  if (operation === undefined) return <NotInReference name={name} />;
  const { method, path, about, note, answer, answers, sent, forms } = operation;
  return (
    <article className="ref-operation">
      <p className="crumb">
        <Link to="/reference">API</Link>
      </p>
      <h1 className="page-title ref-address">
        <MethodMark method={method} /> {path}
      </h1>
      <p className="ref-lead">
        {sentence(about)} <span className="aside">{note && withoutMarks(note)}</span>
      </p>
      {method === "GET" && !forms.includes("text/event-stream") && <TryIt key={name} operation={operation} />}
      <Parameters operation={operation} />
      {sent !== undefined && (
        <section className="section" aria-labelledby="ref-sent">
          <h2 className="section-title" id="ref-sent">
            Sent, as JSON
          </h2>
          <SchemaTable schema={sent} label="What is sent" />
        </section>
      )}
      <section className="section" aria-labelledby="ref-answer">
        <h2 className="section-title" id="ref-answer">
          Answered
        </h2>
        {answer === undefined && <p>{forms.join(", ")}</p>}
        {answer?.$ref !== undefined && (
          <p className="ref-type">
            <TypeWords pieces={typeInWords(answer)} />, which holds
          </p>
        )}
        {answer !== undefined && <SchemaTable schema={meantBy(document, answer)} label="What is answered" />}
        <table className="ref-fields ref-statuses">
          <caption className="ref-form">Or, as problem+json with title and detail</caption>
          <tbody>
            {answers
              .filter(({ status }) => status !== "200")
              .map(({ status, about: why }) => (
                <tr key={status}>
                  <th scope="row">{status}</th>
                  <td>{sentence(why)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </article>
  );
}

function Parameters({ operation: { parameters } }: { operation: Operation }) {
  if (parameters.length === 0) return null;
  return (
    <section className="section" aria-labelledby="ref-takes">
      <h2 className="section-title" id="ref-takes">
        Takes
      </h2>
      <table className="ref-fields">
        <caption className="visually-hidden">What it takes</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Holds</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, in: where, schema, description }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                {where === "path" && <span className="aside"> in the path</span>}
              </th>
              <td>
                <span className="ref-type">
                  <TypeWords pieces={typeInWords(schema)} />
                </span>
                {description !== undefined && <span className="ref-about">{description}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${withoutMarks(text.slice(1))}${/[.?!]$/.test(text) ? "" : "."}`;
