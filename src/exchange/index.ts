export { type Brief, briefOf } from "./brief/brief.js";
export { briefHtml } from "./brief/html.js";
export { briefMarkdown } from "./brief/markdown.js";
export { BYTE_ORDER_MARK, CSV_TYPE } from "./csv/csv.js";
export { type IncidentRow, incidentRowOf, incidentsCsv } from "./csv/incidents.js";
