import { Option } from "commander";
import type { Grade } from "../../assessment/index.js";
import { askingCommand } from "../asking.js";
import { type ClockOptions, clockIn, day, gradeOption, limitOption, partyOption, placeOption } from "../options.js";
import { incidentsText } from "../print/incidents.js";

interface Options extends ClockOptions {
  readonly party?: string;
  readonly place?: string;
  readonly kind?: string;
  readonly words?: string;
  readonly grade?: Grade;
  readonly truce?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

export const incidentsCommand = () =>
  askingCommand({
    name: "incidents",
    about: "what happened, joined across reports, latest first: how well it is attested, and by whom",
    options: [
      partyOption(),
      placeOption(),
      new Option("--kind <kind>", "an event type or mode, or what it is called: ASSAULT, drone, shelling"),
      new Option("--words <words>", "words in what reports say of it, in its sides or places: every one of them"),
      gradeOption(),
      new Option("--truce <id>", "only those that count against this truce"),
      new Option("--from <date>", "from this day").argParser(day),
      new Option("--to <date>", "to this day").argParser(day),
      limitOption(),
    ],
    examples: `  trucewatch incidents --party Azerbaijan --grade reported
  trucewatch incidents --place Ganja --as-of 2020-10-18
  trucewatch incidents --kind drone --from 2020-10-10 --to 2020-10-18 --json`,
    ask: (desk, { party, place, kind, words, grade, truce, from, to, limit, ...clock }: Options) =>
      desk.incidents({ party, place, kind, words, grade, truce, from, to, limit, ...clockIn(clock) }),
    text: ({ items, total }, columns) => incidentsText(items, total, columns),
  });
