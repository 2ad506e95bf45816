export { apiOf } from "./routes.js";
export { type Serving, serveDesk } from "./serve.js";
