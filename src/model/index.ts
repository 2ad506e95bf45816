export * from "./day.js";
export * from "./finding.js";
export * from "./problem.js";
export * from "./report.js";
export * from "./vocabulary.js";
