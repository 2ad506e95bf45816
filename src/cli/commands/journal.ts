import { askingCommand } from "../asking.js";
import { limitOption } from "../options.js";
import { journalText } from "../print/journal.js";

export const journalCommand = () =>
  askingCommand({
    name: "journal",
    about: "every change of the record and of who may change it, the latest first",
    options: [limitOption()],
    examples: "  trucewatch journal --limit 10",
    ask: (desk, { limit }: { limit: number }) => desk.journal({ limit }),
    text: ({ items, total }) => journalText(items, total),
  });
