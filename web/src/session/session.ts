import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { deleteJson, postJson, requestJson } from "../api/request.js";
import type { SessionAnswer } from "../model.js";

const ADDRESS = "/api/session";

const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => requestJson<SessionAnswer>(ADDRESS, signal),
  // Whoever is signed in at another tab is so here.
  staleTime: 0,
});

/** Until it is known who is signed in, the desk takes it that nobody needs to be. */
const OPEN: SessionAnswer = { demanded: false, name: null, role: null };

export const useSession = (): SessionAnswer => useQuery(sessionQuery).data ?? OPEN;

/** True where the server would take a change. */
export const useMayChange = (): boolean => useSession().role !== "reader";

/** True where the server would show the journal, as it does to who may change the record; `null` while that is not known. */
export function useMayReadJournal(): boolean | null {
  const { data } = useQuery(sessionQuery);
  return data === undefined ? null : data.role !== "reader";
}

/** Signing in and out; all that is shown is asked for anew, by the one or the other. */
export function useSigning() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const began = async (session: SessionAnswer): Promise<void> => {
    // What somebody else was shown goes first.
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    queryClient.setQueryData(sessionQuery.queryKey, session);
    await router.invalidate();
  };
  return {
    signIn: async (token: string) => began(await postJson<SessionAnswer>(ADDRESS, { token })),
    signOut: async () => began(await deleteJson<SessionAnswer>(ADDRESS)),
  };
}
