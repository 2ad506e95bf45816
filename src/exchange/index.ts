export { type Brief, briefOf } from "./brief/brief.js";
export { briefHtml } from "./brief/html.js";
export { briefMarkdown } from "./brief/markdown.js";
