/** The key of the evidence drawer for one place or several that lie together: `place:terter+hin%20tagher`. */
export const showPlaces = (ids: readonly string[]): string => `place:${ids.map(encodeURIComponent).join("+")}`;

/** The ids in such a key; none where the drawer shows something else, or the key is broken. */
export function shownPlaces(key: string | undefined): string[] {
  if (!key?.startsWith("place:")) return [];
  try {
    return key.slice("place:".length).split("+").filter(Boolean).map(decodeURIComponent);
  } catch {
    return [];
  }
}
