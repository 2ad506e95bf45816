import { describe, expect, it } from "vitest";
import { addressOf } from "./ask.js";

describe("addressOf", () => {
  it("fills the path and puts the rest into the query", () =>
    expect(addressOf("truce", { id: "2020-10-10 A/B", as_of: "2020-10-12", hindsight: "true" })).toBe(
      "/api/truces/2020-10-10%20A%2FB?as_of=2020-10-12&hindsight=true",
    ));
  it("leaves out what is not said", () => expect(addressOf("board", { as_of: undefined })).toBe("/api/truces"));
  it("takes numbers", () => expect(addressOf("incidents", { limit: 5 })).toBe("/api/incidents?limit=5"));
});
