import { askingCommand, noSuchTruce } from "../asking.js";
import { type ClockOptions, clockIn, partyOption, placeOption } from "../options.js";
import { seriesText } from "../print/series.js";

interface Options extends ClockOptions {
  readonly party?: string;
  readonly place?: string;
}

export const seriesCommand = () =>
  askingCommand({
    name: "series",
    about: "totals and monitors' counts, each counter apart: they are never added up",
    argument: ["[truce]", "only those told in the term of this truce"],
    options: [partyOption(), placeOption()],
    examples: `  trucewatch series --place Donetsk
  trucewatch series 2020-10-10-ARM-AZE`,
    ask: (desk, { party, place, ...clock }: Options, truce) =>
      desk.series({ ...(truce === "" ? {} : { truce }), party, place, ...clockIn(clock) }),
    text: seriesText,
    missing: (id, options) => noSuchTruce(id, options),
  });
