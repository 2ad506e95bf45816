import type { Place } from "../model.js";
import { listed } from "../words/text.js";
import { useNaming } from "./NamingProvider.js";
import { type NamedPlace, namedPlaces } from "./naming.js";

/** Places by the names that were chosen for them; their other names are told on hover, and in print the first of them. */
export function PlaceNames({ places }: { places: readonly Place[] }) {
  const named = namedPlaces(places, useNaming());
  return (
    <span title={named.map(inFull).join("; ")}>
      {named.map(({ words, also: [other] }, i) => (
        <span key={words}>
          {i > 0 && ", "}
          {words}
          {other !== undefined && <span className="printed"> / {other}</span>}
        </span>
      ))}
    </span>
  );
}

const inFull = ({ words, also }: NamedPlace): string => (also.length === 0 ? words : `${words}, also ${listed(also)}`);
