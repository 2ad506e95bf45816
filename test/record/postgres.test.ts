import { afterAll, describe, it } from "vitest";
import { WHY_NOT } from "../../scripts/postgres.mjs";
import { accessContract } from "./accessContract.js";
import { recordContract } from "./contract.js";
import { decisionContract } from "./decisionContract.js";
import { postgresStores } from "./stores.js";

const stores = await postgresStores();

if (stores) {
  afterAll(stores.end);
  recordContract("PostgreSQL", stores.open);
  decisionContract("PostgreSQL", stores.open);
  accessContract("PostgreSQL", stores.open);
} else {
  describe("the record on PostgreSQL", () => {
    it.skip(WHY_NOT, () => {});
  });
}
