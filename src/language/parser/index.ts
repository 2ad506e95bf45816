export { ModelFormatError } from "./format.js";
export { loadParser } from "./parser.js";
export type * from "./types.js";
