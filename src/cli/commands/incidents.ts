import { Option } from "commander";
import type { Answers } from "../../app/questions.js";
import type { Grade } from "../../assessment/index.js";
import { incidentsCsv } from "../../exchange/index.js";
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
  readonly csv?: true;
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
      new Option("--csv", "all that fit as CSV, for a spreadsheet; --limit is for the others"),
    ],
    examples: `  trucewatch incidents --party Azerbaijan --grade reported
  trucewatch incidents --place Ganja --as-of 2020-10-18
  trucewatch incidents --kind drone --from 2020-10-10 --to 2020-10-18 --json
  trucewatch incidents --truce 2020-10-10-ARM-AZE --csv > incidents.csv`,
    ask: async (
      desk,
      { party, place, kind, words, grade, truce, from, to, limit, csv, ...clock }: Options,
    ): Promise<Answers["incidents"] | Answers["incidentTable"]> => {
      const which = { party, place, kind, words, grade, truce, from, to, ...clockIn(clock) };
      return csv ? desk.incidentTable(which) : desk.incidents({ ...which, limit });
    },
    text: (answer, columns) =>
      "rows" in answer ? incidentsCsv(answer.rows).trimEnd() : incidentsText(answer.items, answer.total, columns),
  });
