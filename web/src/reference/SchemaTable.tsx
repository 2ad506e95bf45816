import { Link } from "@tanstack/react-router";
import { type Schema, withoutMarks } from "./document.js";
import { formsOf, type Piece, type Row, typeInWords } from "./rows.js";

/** A type in words, with ways to the types it names. */
export function TypeWords({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, type, values }, i) =>
        values !== undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as below
          <Values key={i} values={values} />
        ) : type ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of one type never change their places
          <Link key={i} to="/reference/types/$type" params={{ type: text }}>
            {text}
          </Link>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** A list of values too long to be read in passing is opened. */
const FEW = 8;

function Values({ values }: { values: readonly unknown[] }) {
  const all = values.map((value) => JSON.stringify(value)).join(" or ");
  if (values.length <= FEW) return all;
  return (
    <details className="ref-values">
      <summary>one of {values.length} words</summary>
      {all}
    </details>
  );
}

/** What a schema holds: the fields of an object, in each of its forms, or what it is in words. */
export function SchemaTable({ schema, label }: { schema: Schema; label: string }) {
  const forms = formsOf(schema);
  if (forms.length === 0)
    return (
      <p className="ref-type">
        <TypeWords pieces={typeInWords(schema)} />
      </p>
    );
  return (
    <>
      {forms.map(({ title, rows }, i) => (
        <FieldTable key={title ?? i} rows={rows} label={title ?? label} titled={title !== undefined} />
      ))}
    </>
  );
}

function FieldTable({ rows, label, titled }: { rows: readonly Row[]; label: string; titled: boolean }) {
  return (
    <table className="ref-fields">
      <caption className={titled ? "ref-form" : "visually-hidden"}>{label}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Holds</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, depth, optional, type, about }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields of inner objects may share a name, and never move
          <tr key={i}>
            <th scope="row" className={`ref-depth-${Math.min(depth, 3)}`}>
              <code>{name}</code>
              {optional && <span className="aside"> may be left out</span>}
            </th>
            <td>
              <span className="ref-type">
                <TypeWords pieces={type} />
              </span>
              {about !== undefined && <span className="ref-about">{withoutMarks(about)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
