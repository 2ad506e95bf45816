import { list } from "./agree-words.js";

/** What one praises, backs or defends when it is a policy and no army. */
export const POLICIES = list(
  `proposal, proposals, plan, plans, effort, efforts, peace efforts, decision, decisions, call, calls, resolution,
     resolutions, initiative, initiatives, bid, talks, peace talks, negotiations, peace process, process, agreement,
     deal, accord, treaty, mediation, roadmap, road map, mission, mandate, stance, position, policy, policies, move,
     moves, measures, step, steps, campaign, draft, formula, statement, transition, dialogue, diplomacy, approach,
     strategy, investigation, inquiry, action, actions, response, accession, two-state solution, solution,
     settlement, ceasefire proposal, sanctions, independence, statehood, conference, summit, deployment`,
);
