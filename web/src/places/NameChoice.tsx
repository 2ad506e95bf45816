import type { PlaceNames } from "../model.js";
import { useChosenNames } from "./chosenNames.js";
import { otherNames } from "./naming.js";

/** Which name of a place to show. `place` has the record's own for its name. */
export function NameChoice({ place }: { place: PlaceNames }) {
  const { chosen, choose } = useChosenNames();
  const { id, name } = place;
  return (
    <select
      aria-label={`Name to show for ${name}`}
      value={chosen[id] ?? name}
      onChange={({ target }) => choose(id, target.value === name ? null : target.value)}
    >
      {[name, ...otherNames(place)].map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}
