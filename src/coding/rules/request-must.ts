import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim());

const SAYING = list(`say, state, insist, stress, warn, declare, tell, maintain, reiterate, argue, add, emphasise,
       emphasize, underline, underscore, assert, write, agree, note, repeat, tweet, announce`);
const OBLIGING = list("must, should, shall, ought, need to, needs to, has to, have to, had to");

/** "said that the army must ...": who says so demands it of whoever must. */
export const requestMust: readonly Rule[] = [
  {
    id: "request.must",
    type: "REQUEST",
    mode: "change",
    status: "actual",
    verbs: SAYING.flatMap((say) => OBLIGING.map((must) => `${say} … ${must}`)),
    not: list("we, voters, residents, shoppers, motorists, passengers, patients"),
    actor: ["agent"],
    recipient: ["told"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Norway said on Monday that Chad must keep its word.", actor: ["NOR"], recipient: ["TCD"] },
      { text: "India said Pakistan has to think again.", actor: ["IND"], recipient: ["PAK"] },
      { text: "Ghana insists that Togo should do more.", actor: ["GHA"], recipient: ["TGO"] },
    ],
    reject: ["Norway said that Chad had protected the villages.", "The coach said that Chad must play better."],
  },
];
