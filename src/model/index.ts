export * from "./clock.js";
export * from "./day.js";
export * from "./decision.js";
export * from "./finding.js";
export * from "./problem.js";
export * from "./report.js";
export * from "./sketch.js";
export * from "./vocabulary.js";
