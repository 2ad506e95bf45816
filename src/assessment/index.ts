export { type ActorView, actorsOf } from "./actors.js";
export { type Atlas, atlasOf, otherNamesIn, PRECISIONS, type Precision, type Spot } from "./atlas.js";
export { type Audit, type AuditedType, auditOf } from "./audit.js";
export { isHappening, LONGEST, type Placed, placedFrom, placedIn, REACH, touchedBy, withJoins } from "./blocks.js";
export { changesBetween, provisionName, watchOf } from "./changes.js";
export { CONTROL_WORDS, type Control, type ControlClaim, type ControlWord, controlOf } from "./control.js";
export {
  filterIncidents,
  INCIDENT_ORDERS,
  type IncidentFilter,
  type IncidentOrder,
  inOrder,
  isParty,
  isPlace,
  PARTS,
  type Part,
} from "./filter.js";
export { type Hostility, hostilitiesOf } from "./hostilities.js";
export * from "./incident.js";
export { allIncidents, type IncidentContext, incidentsOf, redirectsOf } from "./incidents.js";
export { latestOf } from "./latest.js";
export {
  boardOf,
  done,
  type Given,
  type Ground,
  type Ledger,
  type LedgerMaker,
  ledgerMaker,
  ledgerOf,
} from "./ledger.js";
export { MARK_KINDS, type MarkKind, markKind } from "./markKinds.js";
export { COPY, originsOf } from "./origins.js";
export { NEAR_KM } from "./placeFit.js";
export { type PlaceNames, severallyNamed } from "./placeNames.js";
export { incidentsAt, type PlaceView, placeViewsOf, type Tally, UNTOLD } from "./placeViews.js";
export { type QueueItem, queueOf } from "./queue.js";
export { type Relation, relationsOf } from "./relations.js";
export { type Judgement, judgementsOf, type Reviewed, reviewed } from "./review.js";
export { type Series, seriesOf } from "./series.js";
export { NO_VOICES, type Outlet, standpointsOf, type Voices, voicesOf } from "./standpoints.js";
export { BEFORE_DAYS } from "./statistics.js";
export { BARE, type Terrain, terrainOf } from "./terrain.js";
export { THRESHOLDS, type Thresholds } from "./thresholds.js";
export { NO_TIES, type Ties, tiesOf } from "./ties.js";
export { LANES, type Lane, type TimelineEntry, timelineOf } from "./timeline.js";
export { type ReadReport, type Told, toldFrom } from "./told.js";
export { latestTold, type SeriesTold, seriesOfTruce } from "./truceSeries.js";
export { type FoundTruce, findTruces } from "./truces.js";
export type * from "./view.js";
export { boundInWords, eventNoun, incidentTitle, listed, sideNames, thresholdName } from "./words.js";
