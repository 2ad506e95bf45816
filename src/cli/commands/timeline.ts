import { askingCommand, noSuchTruce } from "../asking.js";
import { type ClockOptions, clockIn, partyOption, placeOption } from "../options.js";
import { timelineText } from "../print/timeline.js";

interface Options extends ClockOptions {
  readonly party?: string;
  readonly place?: string;
}

export const timelineCommand = () =>
  askingCommand({
    name: "timeline",
    about: "day by day: what was agreed, done, talked over, delivered and said",
    argument: ["[truce]", "only what concerns this truce"],
    options: [partyOption(), placeOption()],
    examples: `  trucewatch timeline --as-of 2020-10-12
  trucewatch timeline 2020-10-10-ARM-AZE`,
    ask: (desk, { party, place, ...clock }: Options, truce) =>
      desk.timeline({ ...(truce === "" ? {} : { truce }), party, place, ...clockIn(clock) }),
    text: ({ entries, leftOut }, columns) => timelineText(entries, leftOut, columns),
    missing: (id, options) => noSuchTruce(id, options),
  });
