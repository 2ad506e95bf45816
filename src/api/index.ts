export { apiOf } from "./routes.js";
export { isLoopback, type ServeSettings, serveDesk } from "./serve.js";
