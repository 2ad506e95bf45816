import { describe, expect, it } from "vitest";
import { type ApiDocument, addressOf, isMeant, operationsOf, saidOf, usersOf } from "./document.js";

const DOCUMENT: ApiDocument = {
  paths: {
    "/api/truces/{id}": {
      get: {
        operationId: "truce",
        summary: "one truce",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          { name: "as_of", in: "query", required: false, description: "by this day", schema: { type: "string" } },
        ],
        responses: {
          200: {
            description: "the answer",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Truce" } } },
          },
          404: { description: "there is none" },
        },
      },
    },
    "/api/events": {
      get: {
        operationId: "events",
        summary: "a stream",
        responses: { 200: { description: "", content: { "text/event-stream": {} } } },
      },
    },
  },
  components: {
    schemas: {
      Truce: {
        type: "object",
        properties: { parties: { type: "array", items: { $ref: "#/components/schemas/Actor" } } },
      },
      Actor: { type: "object", properties: { side: { $ref: "#/components/schemas/Actor" } } },
    },
  },
};
const [truce, events] = operationsOf(DOCUMENT);
if (!truce || !events) throw new Error("the sample has two operations");

describe("the operations of the API", () => {
  it("are read from its description", () => {
    expect(truce).toMatchObject({
      name: "truce",
      method: "GET",
      path: "/api/truces/{id}",
      forms: ["application/json"],
    });
    expect(truce.answers.map((a) => a.status)).toEqual(["200", "404"]);
    expect(events).toMatchObject({ answer: undefined, forms: ["text/event-stream"], parameters: [] });
  });

  it.each([
    ["truce", true],
    ["get by this day", true],
    ["STREAM", false],
    ["", true],
  ])("are found by words: %s", (words, found) => expect(isMeant(saidOf(truce), words)).toBe(found));

  it("have an address once their path is filled in", () => {
    expect(addressOf(truce, {})).toBeNull();
    expect(addressOf(truce, { id: "a/b c", as_of: "" })).toBe("/api/truces/a%2Fb%20c");
    expect(addressOf(truce, { id: "a", as_of: "2020-10-12", other: "x" })).toBe("/api/truces/a?as_of=2020-10-12");
  });

  it("are named by the types they answer with, as types are by each other", () => {
    expect(usersOf(DOCUMENT, "Truce").operations.map((o) => o.name)).toEqual(["truce"]);
    expect(usersOf(DOCUMENT, "Actor")).toEqual({ types: ["Truce"], operations: [] });
  });
});
