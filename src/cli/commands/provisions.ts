import { Option } from "commander";
import { KINDS } from "../../model/index.js";
import { askingCommand, noSuchTruce } from "../asking.js";
import { type ClockOptions, clockIn, partyOption } from "../options.js";
import { provisionsText } from "../print/provisions.js";

interface Options extends ClockOptions {
  readonly truce?: string;
  readonly party?: string;
  readonly kind?: string;
}

export const provisionsCommand = () =>
  askingCommand({
    name: "provisions",
    about: "what truces promise: prisoners, bodies, aid, withdrawals, talks; what is due, and what came of it",
    options: [
      new Option("--truce <id>", "only of this truce"),
      partyOption(),
      new Option("--kind <kind>", "only of this kind").choices(KINDS.provision),
    ],
    examples: `  trucewatch provisions
  trucewatch provisions --kind withdrawal --as-of 2020-11-21`,
    ask: (desk, { truce, party, kind, ...clock }: Options) =>
      desk.provisions({ truce, party, kind, ...clockIn(clock) }),
    text: ({ provisions }, columns) => provisionsText(provisions, columns),
    missing: (_, options) => noSuchTruce(options.truce ?? "", options),
  });
