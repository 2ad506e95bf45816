import type { Grade } from "../../assessment/index.js";
import { askingCommand } from "../asking.js";
import { type ClockOptions, clockIn, gradeOption, limitOption, partyOption, placeOption } from "../options.js";
import { placesText } from "../print/places.js";

interface PlacesOptions extends ClockOptions {
  readonly place?: string;
  readonly party?: string;
  readonly grade?: Grade;
  readonly limit: number;
}

export const placesCommand = () =>
  askingCommand({
    name: "places",
    about: "where it happened, by place, with all its names and who is said to hold it",
    options: [placeOption(), partyOption(), gradeOption(), limitOption()],
    examples: `  trucewatch places --as-of 2020-11-12
  trucewatch places --place Shusha
  trucewatch places --json | jq '.items[] | select(.precision == "unknown") | .name'`,
    ask: (desk, { place, party, grade, limit, ...clock }: PlacesOptions) =>
      desk.places({ place, party, grade, limit, ...clockIn(clock) }),
    text: (answer, columns) => placesText(answer, columns),
  });
