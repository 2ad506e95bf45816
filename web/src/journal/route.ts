import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../rootRoute.js";
import { journalAsk, journalSearch } from "./journalAsk.js";
import { journalQuery } from "./query.js";

export const journalRoute = createRoute({
  getParentRoute: () => root,
  path: "journal",
  validateSearch: journalSearch,
  // Asked for at once; a refusal is the page's to tell, which knows who may read it.
  loader: ({ context: { queryClient }, location }) =>
    void queryClient.prefetchQuery(journalQuery(journalAsk(journalSearch(location.search)))),
  component: lazyRouteComponent(() => import("./JournalPage.js"), "JournalPage"),
});
