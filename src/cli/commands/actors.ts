import { askingCommand } from "../asking.js";
import { type ClockOptions, clockIn, limitOption, partyOption } from "../options.js";
import { actorsText } from "../print/actors.js";

export const actorsCommand = () =>
  askingCommand({
    name: "actors",
    about: "the parties: what they are said to have done, who backs, arms, mediates, runs what",
    options: [partyOption(), limitOption()],
    examples: `  trucewatch actors
  trucewatch actors --party Turkey --as-of 2020-10-12`,
    ask: (desk, { party, limit, ...clock }: ClockOptions & { party?: string; limit: number }) =>
      desk.actors({ party, limit, ...clockIn(clock) }),
    text: ({ items, total }, columns) => actorsText(items, total, columns),
  });
