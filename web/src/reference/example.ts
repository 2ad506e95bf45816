import { queryOptions, skipToken } from "@tanstack/react-query";
import { requestJson } from "../api/request.js";

interface Lists {
  readonly truces?: readonly { readonly truce: { readonly id: string } }[];
  readonly items?: readonly { readonly id: string }[];
  readonly reports?: readonly { readonly id: string }[];
}

const PAGED = /incidents|places/;

/** An id that stands in a path with a hole, `/api/truces/{id}/brief`: the first of the list before it. */
export function exampleQuery(path: string) {
  const list = /^(\/api\/(?:truces|incidents|places|reports))\/\{id\}/.exec(path)?.[1];
  return queryOptions({
    queryKey: ["example", list ?? null],
    queryFn:
      list === undefined
        ? skipToken
        : async ({ signal }) => {
            const few = PAGED.test(list) ? "?limit=1" : "";
            const { truces, items, reports } = await requestJson<Lists>(`${list}${few}`, signal);
            return truces?.[0]?.truce.id ?? items?.[0]?.id ?? reports?.[0]?.id ?? null;
          },
  });
}
