import { Option } from "commander";
import { briefHtml, briefMarkdown } from "../../exchange/index.js";
import { askingCommand, noSuchTruce } from "../asking.js";
import { type ClockOptions, clockIn, day } from "../options.js";

interface Options extends ClockOptions {
  readonly since?: string;
  readonly html?: true;
}

export const briefCommand = () =>
  askingCommand({
    name: "brief",
    about: "a page for a decision maker, in Markdown or HTML: the answer, what changed, what to watch",
    argument: ["<id>", 'which truce, as "trucewatch truces" shows it'],
    options: [
      new Option("--since <date>", "what changed since that day (default: a week before)").argParser(day),
      new Option("--html", "one HTML page that needs nothing else"),
    ],
    examples: `  trucewatch brief 2020-11-10-ARM-AZE-RUS --since 2020-11-14 > brief.md
  trucewatch brief 2020-11-10-ARM-AZE-RUS --html > brief.html`,
    ask: (desk, { since, ...clock }: Options, id) => desk.brief({ id, since, ...clockIn(clock) }),
    text: (brief, _columns, { html }) => (html ? briefHtml(brief) : briefMarkdown(brief)).trimEnd(),
    missing: (id, options) => noSuchTruce(id, options),
  });
