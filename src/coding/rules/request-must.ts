import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim());

const SAYING = list(`say, state, insist, stress, warn, declare, tell, maintain, reiterate, argue, add, emphasise,
       emphasize, underline, underscore, assert, write, think, believe, agree, note, repeat, tweet, announce`);
const OBLIGING = list("must, should, shall, ought, need to, needs to, has to, have to, had to");

/** "said that the army must ...": who says so demands it of whoever must. */
export const requestMust: readonly Rule[] = [
  {
    id: "request.must",
    type: "REQUEST",
    mode: "change",
    status: "actual",
    given: true,
    verbs: SAYING.flatMap((say) => OBLIGING.map((must) => `${say} … ${must}`)),
    actor: ["agent"],
    recipient: ["told"],
    needs: ["actor", "recipient", "party"],
    accept: [
      {
        text: "Norway said on Monday that the government of Chad must protect the villages.",
        source: "Norway",
        target: "the government of Chad",
      },
      {
        text: "The bishops insist that the two generals should step aside.",
        source: "The bishops",
        target: "the two generals",
      },
    ],
    reject: ["Norway said that Chad had protected the villages."],
  },
];
