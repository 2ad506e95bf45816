import { askingCommand, noSuchTruce } from "../asking.js";
import { type ClockOptions, clockIn } from "../options.js";
import { truceText } from "../print/truce.js";

export const truceCommand = () =>
  askingCommand({
    name: "truce",
    about: "one truce: the answer, and every sentence for and against it",
    argument: ["<id>", 'which truce, as "trucewatch truces" shows it'],
    examples: `  trucewatch truce 2020-10-10-ARM-AZE
  trucewatch truce 2020-10-10-ARM-AZE --as-of 2020-10-11 --json`,
    ask: (desk, options: ClockOptions, id) => desk.truce({ id, ...clockIn(options) }),
    text: truceText,
    missing: (id, options) => noSuchTruce(id, options),
  });
