/** The parts of JSON Schema that the document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly format?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

/** OpenAPI 3.1, as `/api/openapi.json` has it. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One thing that can be asked or done, with all that is said of it. */
export interface Operation {
  readonly name: string;
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly about: string;
  readonly note: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly sent: Schema | undefined;
  readonly answers: readonly { readonly status: string; readonly about: string }[];
  /** Of the answer with 200; `undefined` where that is no JSON. */
  readonly answer: Schema | undefined;
  /** Media types of the answer with 200. */
  readonly forms: readonly string[];
}

/** In the order of the document: questions, then changes of what they are about. */
export function operationsOf(document: ApiDocument): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, o]) => {
      const content = o.responses["200"]?.content ?? {};
      return {
        name: o.operationId,
        method: method.toUpperCase() as Operation["method"],
        path,
        about: o.summary,
        note: o.description,
        parameters: o.parameters ?? [],
        sent: o.requestBody?.content["application/json"]?.schema,
        answers: Object.entries(o.responses).map(([status, { description }]) => ({ status, about: description })),
        answer: content["application/json"]?.schema,
        forms: Object.keys(content),
      };
    }),
  );
}

/** True where every word stands somewhere in what is said of it. */
export function isMeant(said: readonly string[], words: string): boolean {
  const text = said.join(" ").toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What an operation is looked for by. */
export const saidOf = ({ name, method, path, about, note = "", parameters }: Operation): readonly string[] => [
  name,
  method,
  path,
  about,
  note,
  ...parameters.flatMap((p) => [p.name, p.description ?? ""]),
];

export const nameOfRef = (ref: string): string => ref.replace("#/components/schemas/", "");

/** A type by its name; `undefined`: there is none. */
export function typeOf({ components: { schemas } }: ApiDocument, name: string): Schema | undefined {
  return Object.hasOwn(schemas, name) ? schemas[name] : undefined;
}

/** What a schema stands for: the type it names, or itself. */
export const meantBy = (document: ApiDocument, schema: Schema): Schema =>
  (schema.$ref === undefined ? undefined : typeOf(document, nameOfRef(schema.$ref))) ?? schema;

/** The description is written for readers of Markdown. */
export const withoutMarks = (text: string): string => text.replaceAll("`", "");

/** Names of the types that a schema speaks of, itself not among them. */
function typesIn(schema: Schema): ReadonlySet<string> {
  const found = new Set<string>();
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === "$ref" && typeof value === "string") found.add(nameOfRef(value));
    return value;
  });
  return found;
}

/** Which types speak of a type, and which operations answer or take it. */
export function usersOf(
  document: ApiDocument,
  type: string,
): { readonly types: readonly string[]; readonly operations: readonly Operation[] } {
  const types = Object.entries(document.components.schemas)
    .filter(([name, schema]) => name !== type && typesIn(schema).has(type))
    .map(([name]) => name);
  const operations = operationsOf(document).filter(({ answer, sent }) =>
    [answer, sent].some((schema) => schema !== undefined && typesIn(schema).has(type)),
  );
  return { types, operations };
}

/** An operation's address with what was filled in; what is empty is left out. `null`: a part of the path is missing. */
export function addressOf({ path, parameters }: Operation, values: Readonly<Record<string, string>>): string | null {
  const filled = parameters.filter((p) => p.in === "path");
  if (filled.some(({ name }) => !values[name])) return null;
  const at = filled.reduce((sum, { name }) => sum.replace(`{${name}}`, encodeURIComponent(values[name] ?? "")), path);
  const query = parameters.flatMap((p): [string, string][] => {
    const value = p.in === "query" ? values[p.name] : undefined;
    return value ? [[p.name, value]] : [];
  });
  return query.length === 0 ? at : `${at}?${new URLSearchParams(query)}`;
}
