import type { Rule } from "../rule.js";
import { cross } from "./truce-words.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

const SHALL = list(
  "we shall, we will, we 'll, our forces will, our fighters will, our army will, our troops will, our people will",
);
const STRIKE = list(
  `strike, strike back, hit, hit back, attack, respond with force, respond militarily, respond forcefully, respond in kind, respond by force, retaliate,
   take revenge, avenge, destroy, crush, annihilate, punish, bomb, shell, resume attacks, resume fighting, resume operations, resume the
   war, return to war, resume our operations, take up arms, strike again, make them pay, target`,
);

/** Threats without a word for threatening: "we shall strike", "reserves the right to respond". */
export const threatenShall: readonly Rule[] = [
  {
    id: "threaten.shall",
    type: "THREATEN",
    mode: "violence",
    status: "actual",
    nouns: cross(SHALL, STRIKE),
    actor: ["told"],
    recipient: ["patient", "on", "against"],
    needs: ["actor", "party"],
    not: list("deal, goal, goals, target of, tourism, market, poverty, inflation, corruption, virus, not, never"),
    accept: [
      { text: "Hezbollah said: “If the raids go on, we shall strike the ports of Israel.”", actor: ["hezbollah"] },
    ],
    reject: ["Norway said: “We will hit our target for growth.”", "We shall strike a deal with Norway."],
  },
  {
    id: "threaten.reserve",
    type: "THREATEN",
    verbs: [
      ...cross(
        ["reserve the right", "reserve its right", "reserve our right", "reserve their right", "retain the right"],
        list(
          "to respond, to act, to retaliate, to strike, to reply, to use force, to self-defence, to defend, to take measures, to take action, to take all, to resume, to answer, to hit back",
        ),
      ),
      ...cross(
        ["not hesitate", "never hesitate", "not flinch", "not shrink"],
        list(
          "to respond, to act, to retaliate, to strike, to use force, to attack, to hit back, to resume, to defend, to fire, to open fire, to launch, to intervene, to take action, from responding, from using force",
        ),
      ),
      "respond at a time and place of",
      "respond in the time and place of",
    ],
    nouns: cross(
      ["shall not hesitate", "will not hesitate", "would not hesitate", "wo n't hesitate", "will never hesitate"],
      list(
        "to respond, to act, to retaliate, to strike, to use force, to attack, to hit back, to resume, to defend, to fire, to open fire, to launch, to intervene, to take action",
      ),
    ),
    actor: ["told", "agent"],
    recipient: ["against", "on", "to"],
    needs: ["actor", "party"],
    not: list("legal, court, appeal, lawsuit, sue, refuse, edit, editor, company, club, rates, bank, markets"),
    accept: [
      { text: "Pakistan reserves the right to respond to India.", actor: ["PAK"] },
      {
        text: "Armenia said its army would not hesitate to retaliate against Azerbaijan.",
        actor: ["ARM"],
        yields: ["assault.strike"],
      },
    ],
    reject: ["The club reserves the right to appeal.", "The bank of Ghana will not hesitate to act on rates."],
  },
];
