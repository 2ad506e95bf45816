export { BROKEN_DAYS, BROKEN_KILLED, boardOf, type ReadReport } from "./assess.js";
export type * from "./view.js";
