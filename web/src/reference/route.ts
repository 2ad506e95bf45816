import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../rootRoute.js";
import { searchValue } from "../search.js";
import { documentQuery } from "./query.js";

export const referenceRoute = createRoute({
  getParentRoute: () => root,
  path: "reference",
  validateSearch: (search: Record<string, unknown>): { words?: string | undefined } => ({
    words: searchValue(search, "words"),
  }),
  loader: ({ context }) => context.queryClient.ensureQueryData(documentQuery),
  component: lazyRouteComponent(() => import("./ReferencePage.js"), "ReferencePage"),
});

/** An operation by its name. */
export const operationRoute = createRoute({
  getParentRoute: () => root,
  path: "reference/$operation",
  loader: ({ context }) => context.queryClient.ensureQueryData(documentQuery),
  component: lazyRouteComponent(() => import("./OperationPage.js"), "OperationPage"),
});

export const typeRoute = createRoute({
  getParentRoute: () => root,
  path: "reference/types/$type",
  loader: ({ context }) => context.queryClient.ensureQueryData(documentQuery),
  component: lazyRouteComponent(() => import("./TypePage.js"), "TypePage"),
});
