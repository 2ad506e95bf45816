import type { Rule } from "../rule.js";
import { cross, list } from "./truce-words.js";

const NO_BODY = list(
  "family, team, staff, audience, crew, jury, household, band, club, congregation, of parliament, of congress, of the house, of the senate, group of friends, killed, arrested, detained",
);

/** Who belongs to which body, coalition or alliance; lists in brackets are coding/members.ts. */
export const members: readonly Rule[] = [
  {
    id: "member.of",
    type: "member-of",
    nouns: [
      ...cross(list("member, members, full member, founding member, co-chair, co-chairs, participant, participants"), [
        "of",
        "in",
      ]),
      ...list(
        "part of the coalition, member state of, member states of, members states of, signatory of, constituent of, component of, components of, faction of, factions of, wing of, armed wing of, military wing of, political wing of, branch of, offshoot of, affiliate of, breakaway faction of, splinter of",
      ),
    ],
    not: NO_BODY,
    actor: ["beside", "near"],
    recipient: ["of", "in"],
    needs: ["actor", "recipient", "body"],
    accept: [
      { text: "Georgia is a member of the Council of Europe.", actor: ["GEO"], recipient: ["council-of-europe"] },
      {
        text: "France, a member of the Minsk Group, was silent.",
        actor: ["FRA"],
        recipient: ["minsk-group"],
      },
      {
        text: "The Qassam Brigades, the armed wing of Hamas, were silent.",
        recipient: ["hamas"],
        yields: ["reject.meet"],
      },
    ],
    reject: ["John Brown is a member of the choir.", "Members of the Council of Europe met."],
  },
  {
    id: "member.comprise",
    type: "member-of",
    verbs: list("comprise, consist of, group, group together, bring together, unite, count among its members"),
    not: [...NO_BODY, "talks", "conference", "meeting"],
    actor: ["patient", "of", "by"],
    recipient: ["agent"],
    needs: ["actor", "recipient", "body"],
    accept: [
      {
        text: "The Minsk Group comprises France, Russia and the United States.",
        actor: ["FRA", "RUS", "USA"],
        recipient: ["minsk-group"],
      },
    ],
    reject: ["The team comprises Brown and Smith.", "The Minsk Group met."],
  },
  {
    id: "member.made-up-of",
    type: "member-of",
    verbs: list("make up of, compose of, form of, form by, form from, form out of"),
    not: NO_BODY,
    actor: ["of", "by", "from"],
    recipient: ["patient"],
    needs: ["actor", "recipient", "body"],
    accept: [
      {
        text: "The Minsk Group is made up of France and Russia.",
        actor: ["FRA", "RUS"],
        recipient: ["minsk-group"],
      },
    ],
    reject: ["The team is made up of France and Russia."],
  },
  {
    id: "member.join",
    type: "member-of",
    verbs: list("join, accede to, enter, be admitted to, be readmitted to, rejoin, belong to"),
    not: list(
      "talks, forces, fight, battle, war, call, calls, chorus, party, meeting, summit, race, condemnation, demand, bid, membership, wish, hope, want, apply, invite, invited",
    ),
    actor: ["agent", "patient"],
    recipient: ["patient", "to"],
    needs: ["actor", "recipient", "body"],
    accept: [
      { text: "Armenia joined the Council of Europe in 2001.", actor: ["ARM"], recipient: ["council-of-europe"] },
    ],
    reject: ["Armenia joined the talks.", "Armenia joined the forces in the region."],
  },
];
