import { readFileSync } from "node:fs";
import { z } from "zod";
import { CHANGES, type Need } from "../app/changes.js";
import { QUESTIONS } from "../app/questions.js";
import { packageFile, VERSION } from "../app/settings.js";
import type { ApiAnswers } from "./answers.js";

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema & { readonly description?: string }>>;
  readonly required?: readonly string[];
}

type Method = "get" | "post" | "delete";
type Paths = Readonly<Record<string, Readonly<Partial<Record<Method, object>>>>>;

/** An operation as its row of a table describes it. */
interface Operation {
  readonly name: keyof ApiAnswers;
  readonly method: Method;
  /** Under `/api/`, with holes: `truces/{id}`. */
  readonly path: string;
  readonly about: string;
  /** `null`: asked of everybody. */
  readonly needs: Need | null;
  readonly input: JsonSchema;
  /** Where what is sent is described apart. */
  readonly body?: object;
  /** Refusals beside 400, 401, 403 and 429. */
  readonly refusals: readonly number[];
}

const REFUSALS: Readonly<Record<number, string>> = {
  400: "not understood; the detail says what is wrong",
  401: "sign in, or send a token",
  403: "the token does not allow it, or a page of another site asks",
  404: "there is no such thing in the record",
  409: "somebody decided otherwise meanwhile, or it is there already",
  413: "too large",
  415: "not JSON",
  429: "too many requests; Retry-After says when to come back",
};

const NEEDED: Readonly<Record<Need, string>> = {
  reader: "Where the server demands a sign-in it takes a reader's token.",
  reviewer: "Where the server demands a sign-in it takes a reviewer's token.",
  owner: "Only a command on the server's own machine can: `trucewatch token`.",
};

/** The API as OpenAPI 3.1: what comes in by the schemas that check it, what is answered by the types it is made of. */
export function openapi(): object {
  const { answers, schemas } = answerSchemas();
  const paths: Record<string, Partial<Record<Method, object>>> = {};
  for (const operation of operations()) {
    const path = `/api/${operation.path}`;
    paths[path] = { ...paths[path], [operation.method]: described(operation, answers[operation.name] ?? {}) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Trucewatch",
      version: VERSION,
      description: "Is the truce holding? Every answer leads to its sentences.",
    },
    paths: withStreams(paths),
    components: {
      schemas: { ...schemas, ...SENT, ...sentTypes() },
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "Made by `trucewatch token add`." },
      },
    },
  };
}

/** Made by `npm run api:schemas` from the types of answers.ts. */
function answerSchemas(): Readonly<Record<"answers" | "schemas", Readonly<Record<string, object>>>> {
  return JSON.parse(readFileSync(packageFile("data/api/answers.json"), "utf8"));
}

interface Row {
  readonly path: string;
  readonly input: z.ZodObject;
  readonly about: string;
  readonly needs?: Need;
}

function operations(): readonly Operation[] {
  const rows = <N extends keyof ApiAnswers>(table: Readonly<Record<N, Row>>) => Object.entries(table) as [N, Row][];
  const nothing: JsonSchema = {};
  return [
    ...rows(QUESTIONS).map(
      ([name, { path, input, about, needs = "reader" }]): Operation => ({
        name,
        method: "get",
        path,
        about,
        needs,
        input: schemaOf(input),
        refusals: path.includes("{") ? [404] : [],
      }),
    ),
    ...rows(CHANGES).map(
      ([name, { path, input, about, needs = "reviewer" }]): Operation => ({
        name,
        method: "post",
        path,
        about,
        needs,
        input: schemaOf(input),
        refusals: [404, 409, 413, 415],
      }),
    ),
    {
      name: "add",
      method: "post",
      path: "reports",
      about: "add reports; the same report twice is there once, a new text under a known id is a revision",
      needs: "reviewer",
      input: nothing,
      body: { $ref: "#/components/schemas/SentReports" },
      refusals: [413, 415],
    },
    {
      name: "reread",
      method: "post",
      path: "reread",
      about: "read again what this version has not read yet",
      needs: "reviewer",
      input: nothing,
      refusals: [413],
    },
    {
      name: "session",
      method: "get",
      path: "session",
      about: "who is signed in",
      needs: null,
      input: nothing,
      refusals: [],
    },
    {
      name: "signIn",
      method: "post",
      path: "session",
      about: "sign a browser in by a token; it gets a cookie",
      needs: null,
      input: nothing,
      body: { $ref: "#/components/schemas/SentToken" },
      refusals: [413, 415],
    },
    {
      name: "signOut",
      method: "delete",
      path: "session",
      about: "sign a browser out",
      needs: null,
      input: nothing,
      refusals: [],
    },
    {
      name: "health",
      method: "get",
      path: "health",
      about: "which store is served, and the version of its record; a stranger hears that this is trucewatch",
      needs: null,
      input: nothing,
      refusals: [],
    },
  ];
}

function described({ name, method, path, about, needs, input, body, refusals }: Operation, answer: object): object {
  const parameters = parametersOf(path, input);
  const sent = body ?? (method === "post" && input.properties ? withoutPath(path, input) : null);
  const codes = [400, ...(needs === null ? [] : [401]), 403, ...refusals, 429].sort((a, b) => a - b);
  return {
    operationId: name,
    summary: about,
    ...(needs === null ? {} : { description: NEEDED[needs], security: [{}, { token: [] }] }),
    ...(method === "get" ? { parameters } : { parameters: parameters.filter((p) => p.in === "path") }),
    ...(sent === null ? {} : { requestBody: { required: true, content: { "application/json": { schema: sent } } } }),
    responses: {
      200: { description: "the answer", content: contentOf(name, answer) },
      ...(method === "get" ? { 304: { description: "not changed since the ETag sent in If-None-Match" } } : {}),
      ...Object.fromEntries(codes.map((code) => [code, { description: REFUSALS[code], content: PROBLEM }])),
    },
  };
}

const PROBLEM = { "application/problem+json": { schema: { $ref: "#/components/schemas/Refusal" } } };

/** Beside JSON, a brief has two forms for people, and a table one for spreadsheets. */
const contentOf = (name: string, schema: object): object => ({
  "application/json": { schema },
  ...OTHER_FORMS[name],
});

const OTHER_FORMS: Readonly<Record<string, object>> = {
  brief: { "text/markdown": {}, "text/html": {} },
  incidentTable: { "text/csv": {} },
};

const withStreams = (paths: Paths): Paths => ({
  ...paths,
  "/api/events": {
    get: {
      operationId: "events",
      summary: "server-sent events: `record` with the record's version, at once and after every change",
      description: `${NEEDED.reader} The stream ends where the token is removed.`,
      security: [{}, { token: [] }],
      parameters: [],
      responses: {
        200: { description: "a stream", content: { "text/event-stream": {} } },
        401: { description: REFUSALS[401], content: PROBLEM },
        429: { description: REFUSALS[429], content: PROBLEM },
      },
    },
  },
  "/api/openapi.json": {
    get: {
      operationId: "openapi",
      summary: "this description",
      description: NEEDED.reader,
      security: [{}, { token: [] }],
      parameters: [],
      responses: {
        200: { description: "OpenAPI 3.1", content: { "application/json": { schema: { type: "object" } } } },
        401: { description: REFUSALS[401], content: PROBLEM },
      },
    },
  },
});

/** What is sent, and refused. */
const SENT = {
  Refusal: {
    type: "object",
    description: "RFC 9457",
    properties: { title: { type: "string" }, status: { type: "integer" }, detail: { type: "string" } },
    required: ["title", "status", "detail"],
    additionalProperties: false,
  },
  SentToken: { type: "object", properties: { token: { type: "string" } }, required: ["token"] },
  SentReports: {
    type: "object",
    properties: {
      reports: {
        type: "array",
        items: {
          type: "object",
          properties: {
            id: { type: "string", description: "yours, or made from source and text" },
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

function schemaOf(input: z.ZodType): JsonSchema {
  const { $schema, $defs, ...schema } = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
  return inComponents(schema) as JsonSchema;
}

/** What schemas that come in name by an id, by that name. */
function sentTypes(): Readonly<Record<string, object>> {
  const found = Object.values(CHANGES).flatMap(({ input }) =>
    Object.entries(z.toJSONSchema(input, { io: "input", unrepresentable: "any" }).$defs ?? {}),
  );
  return Object.fromEntries(found.map(([name, { id, ...schema }]) => [name, inComponents(schema)]));
}

const inComponents = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as object;

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

/** What is sent in the body. Who changes is known where a token is shown, and need not be said. */
function withoutPath(path: string, schema: JsonSchema): object {
  const left = (name: string): boolean => !namesIn(path).includes(name);
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => left(name));
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    required: (schema.required ?? []).filter((name) => left(name) && name !== "by"),
  };
}
