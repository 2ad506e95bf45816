import { Option } from "commander";
import { JOURNAL_ACTIONS, type JournalAction } from "../../record/index.js";
import { askingCommand } from "../asking.js";
import { limitOption } from "../options.js";
import { journalText } from "../print/journal.js";

interface Options {
  readonly by?: string;
  readonly action?: JournalAction;
  readonly about?: string;
  readonly limit: number;
}

export const journalCommand = () =>
  askingCommand({
    name: "journal",
    about: "every change of the record and of who may change it, the latest first",
    options: [
      new Option("--by <name>", "only changes by whose name has this"),
      new Option("--action <action>", "only changes of this kind").choices(JOURNAL_ACTIONS),
      new Option("--about <id>", "only changes of this report, decision or token"),
      limitOption(),
    ],
    examples: `  trucewatch journal --limit 10
  trucewatch journal --about a-17
  trucewatch journal --by Ana --action correct`,
    ask: (desk, { by, action, about, limit }: Options) => desk.journal({ by, action, about, limit }),
    text: ({ items, total }, _, { by, action, about }) =>
      journalText(
        items,
        total,
        [by, action, about].some((part) => part !== undefined),
      ),
  });
