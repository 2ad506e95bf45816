import { list } from "./truce-words.js";

export const SIDES = {
  actor: ["between", "agent"],
  recipient: ["with"],
  mediator: ["through"],
  mutual: true,
  fill: true,
} as const;

/** What else is said of a truce than that it was made. */
export const OTHER = list(
  "extended, extension, extending, prolonged, renewed, renewing, holding, held, respected, observed, expired, lapsed, violated, violating, violation, violations, breach, breached, breaches, broke, broken, collapse, collapsed, expired, monitor, monitoring, monitors, efforts",
);
