import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { askQuery } from "../api/ask.js";
import { clockIn } from "../clock.js";
import { root } from "../rootRoute.js";
import { mapSearch, placesAsk } from "./mapSearch.js";

/** Which of several names of a place are shown: nearest to where places are looked for. */
export const namesRoute = createRoute({
  getParentRoute: () => root,
  path: "map/names",
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(askQuery("placeNames", {})),
  component: lazyRouteComponent(() => import("../places/NamesPage.js"), "NamesPage"),
});

/** The map and all it needs are loaded when it is opened, and the library that draws it after the list is there. */
export const mapRoute = createRoute({
  getParentRoute: () => root,
  path: "map",
  validateSearch: mapSearch,
  loader: ({ context: { queryClient }, location }) =>
    queryClient.ensureQueryData(askQuery("places", placesAsk(mapSearch(location.search), clockIn(location.search)))),
  component: lazyRouteComponent(() => import("./MapPage.js"), "MapPage"),
});
