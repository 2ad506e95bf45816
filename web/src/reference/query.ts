import { queryOptions } from "@tanstack/react-query";
import { requestJson } from "../api/request.js";
import type { ApiDocument } from "./document.js";

/** It changes with the program alone. */
export const documentQuery = queryOptions({
  queryKey: ["openapi"],
  queryFn: ({ signal }) => requestJson<ApiDocument>("/api/openapi.json", signal),
  staleTime: Number.POSITIVE_INFINITY,
});
