import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RequestError } from "./api/request.js";
import { makeRouter } from "./router.js";
import "./styles/desk.css";

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The event stream says when something changed; until it does, what was read stays true.
      staleTime: 60_000,
      // A refusal will be the same the second time; a dropped connection may not.
      retry: (failures, error) => failures < 1 && !(error instanceof RequestError && error.status > 0),
      retryDelay: 500,
    },
  },
});

const desk = document.getElementById("desk");
if (desk === null) throw new Error('The page has no element "desk" to draw in; index.html must hold it.');
createRoot(desk).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={makeRouter(queryClient)} />
    </QueryClientProvider>
  </StrictMode>,
);
