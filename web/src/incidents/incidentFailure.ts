import { RequestError } from "../api/request.js";

/** Why an incident that was asked for is not shown. */
export const incidentFailure = (error: Error): string =>
  error instanceof RequestError && error.status === 404
    ? "This incident is not told of as of the date above."
    : `It could not be loaded: ${error.message}`;
