import type { Rule } from "../rule.js";

const SIDES = {
  actor: ["between", "agent"],
  recipient: ["with"],
  mediator: ["through"],
  mutual: true,
  fill: true,
} as const;

export const truce: readonly Rule[] = [
  {
    id: "truce.agreed",
    type: "truce",
    verbs: ["declare", "agree", "sign", "conclude", "reach", "announce", "proclaim"],
    about: "truce",
    ...SIDES,
    accept: [
      { text: "Armenia and Azerbaijan agreed a ceasefire on Saturday.", actor: ["ARM", "AZE"] },
      { text: "A truce was declared on Saturday in Nagorno-Karabakh." },
    ],
    reject: ["Armenia signed a trade deal with Georgia on Saturday."],
  },
  {
    id: "truce.brokered",
    type: "truce",
    verbs: ["broker", "mediate", "facilitate", "negotiate", "secure", "arrange"],
    about: "truce",
    actor: ["between"],
    mediator: ["agent"],
    mutual: true,
    fill: true,
    accept: [
      {
        text: "Russia brokered a ceasefire between Armenia and Azerbaijan on Saturday.",
        actor: ["ARM", "AZE"],
        mediator: ["RUS"],
        yields: ["mediates.broker"],
      },
    ],
    reject: ["Russia brokered a gas contract on Saturday."],
  },
  {
    id: "truce.in-force",
    type: "truce",
    verbs: [
      "enter into force",
      "come into force",
      "take effect",
      "come into effect",
      "go into effect",
      "go into force",
      "begin",
      "start",
    ],
    about: "truce",
    ...SIDES,
    accept: [
      {
        text: "The ceasefire between Armenia and Azerbaijan entered into force at noon on Saturday.",
        actor: ["ARM", "AZE"],
      },
    ],
    reject: ["The new tax rules entered into force on Saturday."],
  },
  {
    id: "truce.result",
    type: "truce",
    verbs: ["result in", "lead to", "end in", "produce"],
    about: "truce",
    ...SIDES,
    accept: [{ text: "Talks between Armenia and Azerbaijan resulted in a ceasefire." }],
    reject: ["The drought resulted in a poor harvest in Armenia."],
  },
  ...(["humanitarian", "unilateral", "bilateral", "general", "local", "temporary"] as const).map(
    (kind): Rule => ({
      id: `truce.${kind}`,
      type: "truce",
      kind,
      nouns: [
        `${kind} truce`,
        `${kind} ceasefire`,
        `${kind} cease-fire`,
        `${kind} cessation of hostilities`,
        `${kind} pause`,
      ],
      ...SIDES,
      accept: [
        {
          text: `A ${kind} truce between Armenia and Azerbaijan is in place.`,
          actor: ["ARM", "AZE"],
        },
      ],
      reject: [`A ${kind} tax between Armenia and Azerbaijan began on Saturday.`],
    }),
  ),
];
