import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { askQuery } from "../api/ask.js";
import { useChosenNames } from "./chosenNames.js";
import { type Naming, namingOf } from "./naming.js";

/** Milliseconds; a name that comes up later is told as the record tells it until then. */
const A_WHILE = 600_000;

const Names = createContext<Naming>(new Map());

/** What places are called on this page. Until the record has said which go by several names, all are called as it does. */
export function NamingProvider({ children }: { children: ReactNode }) {
  const { data } = useQuery({ ...askQuery("placeNames", {}), staleTime: A_WHILE });
  const { chosen } = useChosenNames();
  const naming = useMemo(() => namingOf(data?.places ?? [], chosen), [data, chosen]);
  return <Names value={naming}>{children}</Names>;
}

export const useNaming = (): Naming => useContext(Names);
