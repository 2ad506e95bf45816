import { useNavigate, useSearch } from "@tanstack/react-router";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import { searchValue } from "../search.js";

interface Filter {
  /** What the address has for a key; `undefined` lets everything through. */
  readonly value: (key: string) => string | undefined;
  /** Puts it there: the list begins again at its first row, and the drawer shuts. */
  readonly set: (key: string, value: string | undefined) => void;
}

/** The filter of a list lives in its address alone, so that whoever is sent it sees the same list. */
export function useFilter(): Filter {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const set = useCallback(
    (key: string, value: string | undefined) =>
      void navigate({
        to: ".",
        search: (now) => ({
          ...now,
          [key]: value === "" ? undefined : value,
          row: undefined,
          before: undefined,
          evidence: undefined,
        }),
        resetScroll: false,
      }),
    [navigate],
  );
  return { value: (key) => searchValue(search, key), set };
}

/** A field that follows the address, but not while somebody is writing in it. */
export function useFollowing(value: string): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = value;
  }, [value]);
  return field;
}
