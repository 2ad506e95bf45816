// `node bench/desk/serveMany.mjs STORE COUNT`: serves the desk of an empty store whose question about incidents is
// answered from a list made up here, by the code that lists real ones.
import { serveDesk } from "../../dist/api/index.js";
import { gateOf } from "../../dist/app/gate.js";
import { groundOf } from "../../dist/app/ground.js";
import { incidentLists } from "../../dist/app/incidentLists.js";
import { openDesk } from "../../dist/app/openDesk.js";
import { QUESTIONS } from "../../dist/app/questions.js";
import { now } from "../../dist/app/settings.js";
import { manyIncidents } from "./manyIncidents.mjs";

const [store = "", count = "100000"] = process.argv.slice(2);
const { desk, access } = await openDesk(store);
const incidents = manyIncidents(Number(count));
const ledger = { incidents, truce: () => null };
const ground = groundOf();
const listed = incidentLists(() => ground().atlas);
const many = {
  ...desk,
  incidents: async (asked) => {
    const ask = QUESTIONS.incidents.input.parse(asked);
    const all = listed(ledger, ask);
    return { total: all.length, items: all.slice(ask.offset, ask.offset + ask.limit) };
  },
  incident: async ({ id }) => incidents.find((one) => one.id === id) ?? null,
};
const { origin, stop } = await serveDesk(many, gateOf(access, "never", now), {
  store,
  host: "127.0.0.1",
  port: 0,
  origin: null,
});
console.log(`The desk: ${origin}`);
process.on("SIGTERM", async () => {
  await stop();
  await desk.close();
  process.exit(0);
});
