import { z } from "zod";
import { CHANGES } from "../app/changes.js";
import { QUESTIONS } from "../app/questions.js";
import { VERSION } from "../app/settings.js";

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema & { readonly description?: string }>>;
  readonly required?: readonly string[];
}

interface PathItem {
  get?: object;
  post?: object;
}

const PROBLEM = {
  description: "what is wrong, and what to do",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};
const ANSWER = { description: "the answer", content: { "application/json": { schema: { type: "object" } } } };

/** The API as OpenAPI 3.1, from the same schemas that check what comes in. */
export function openapi(): object {
  const paths: Record<string, PathItem> = {};
  const at = (address: string): PathItem => {
    const path = `/api/${address}`;
    paths[path] ??= {};
    return paths[path];
  };
  for (const [name, { path, input, about }] of Object.entries(QUESTIONS))
    at(path).get = {
      operationId: name,
      summary: about,
      parameters: parametersOf(path, schemaOf(input)),
      responses: { 200: ANSWER, 304: { description: "not changed since the ETag sent" }, 400: PROBLEM, 404: PROBLEM },
    };
  for (const [name, { path, input, about }] of Object.entries(CHANGES)) {
    const schema = schemaOf(input);
    at(path).post = {
      operationId: name,
      summary: about,
      parameters: parametersOf(path, schema).filter((p) => p.in === "path"),
      requestBody: { required: true, content: { "application/json": { schema: withoutPath(path, schema) } } },
      responses: { 200: ANSWER, 400: PROBLEM, 404: PROBLEM, 409: PROBLEM },
    };
  }
  at("reports").post = {
    operationId: "add",
    summary: "add reports; the same report twice is there once, a new text under a known id is a revision",
    requestBody: {
      required: true,
      content: { "application/json": { schema: { $ref: "#/components/schemas/Reports" } } },
    },
    responses: { 200: ANSWER, 400: PROBLEM, 413: PROBLEM, 415: PROBLEM },
  };
  at("events").get = {
    operationId: "events",
    summary: "server-sent events: `record` with the record's version, at once and after every change",
    responses: { 200: { description: "a stream", content: { "text/event-stream": {} } } },
  };
  return {
    openapi: "3.1.0",
    info: {
      title: "Trucewatch",
      version: VERSION,
      description: "Is the truce holding? Every answer leads to its sentences.",
    },
    paths,
    components: { schemas: SCHEMAS },
  };
}

const SCHEMAS = {
  Problem: {
    type: "object",
    description: "RFC 9457",
    properties: { title: { type: "string" }, status: { type: "integer" }, detail: { type: "string" } },
    required: ["title", "status", "detail"],
  },
  Reports: {
    type: "object",
    properties: {
      reports: {
        type: "array",
        items: {
          type: "object",
          properties: {
            id: { type: "string" },
            text: { type: "string" },
            date: { type: "string", format: "date" },
            source: { type: "string" },
            title: { type: "string" },
            url: { type: "string" },
            language: { type: "string" },
          },
          required: ["text"],
        },
      },
    },
    required: ["reports"],
  },
};

const schemaOf = (input: z.ZodType): JsonSchema =>
  z.toJSONSchema(input, { io: "input", unrepresentable: "any" }) as JsonSchema;

const namesIn = (path: string): readonly string[] => [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? "");

function parametersOf(path: string, { properties = {}, required = [] }: JsonSchema) {
  const inPath = namesIn(path);
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: inPath.includes(name) ? ("path" as const) : ("query" as const),
    required: inPath.includes(name) || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }));
}

function withoutPath(path: string, schema: JsonSchema): object {
  const inPath = namesIn(path);
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => !inPath.includes(name));
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    required: (schema.required ?? []).filter((name) => !inPath.includes(name)),
  };
}
