import { afterAll, describe, expect, it } from "vitest";
import { openInMemory } from "../../src/record/index.js";
import { accessContract } from "./accessContract.js";
import { recordContract } from "./contract.js";
import { decisionContract } from "./decisionContract.js";
import { read, report, T1 } from "./samples.js";
import { inMemoryStores } from "./stores.js";

const stores = await inMemoryStores();
afterAll(stores.end);

recordContract("PGlite", stores.open);
decisionContract("PGlite", stores.open);
accessContract("PGlite", stores.open);

describe("a store in memory", () => {
  it("opens by itself", async () => {
    const { record } = await openInMemory();
    expect(await record.add([report("a")], read, T1)).toEqual(["added"]);
    await record.close();
  });
});
