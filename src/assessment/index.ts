export { type ActorView, actorsOf } from "./actors.js";
export { BROKEN_DAYS, BROKEN_KILLED, boardOf, type ReadReport } from "./assess.js";
export { type Audit, type AuditedType, auditOf, type Judgement } from "./audit.js";
export { filterIncidents, type IncidentFilter, isParty, isPlace, latestFirst } from "./filter.js";
export * from "./incident.js";
export { type Relation, relationsOf } from "./relations.js";
export { LANES, type Lane, type TimelineEntry, timelineOf } from "./timeline.js";
export type * from "./view.js";
export { eventNoun, incidentTitle, listed, sideNames } from "./words.js";
