import { Command, InvalidArgumentError, Option } from "commander";
import type { Review } from "../../app/changes.js";
import type { Desk } from "../../app/desk.js";
import { KINDS, MODES, STANCES, STATUSES } from "../../model/index.js";
import { askingCommand } from "../asking.js";
import { type ChangingOptions, changingCommand } from "../changing.js";
import { type ClockOptions, clockIn, limitOption, whole } from "../options.js";
import { auditText, decisionsText, decisionText, queueText } from "../print/review.js";

const FINDING = ["<finding>", "the finding's id, as lists show it"] as const;

const AFTER = `
A decision holds on to the words of the report, so that it outlives a re-reading;
nothing is overwritten, and "undo" takes one back.

Examples:
  trucewatch review list
  trucewatch review accept demo-2020-10-11-02:120-168:ASSAULT.aerial
  trucewatch review correct ID --recipient Azerbaijan --start 2020-10-11
  trucewatch review name "the Karuna faction" --is TMVP --called TMVP
  trucewatch review watch --name "Hodeidah truce" --party YEM --party Houthis \\
    --start 2018-12-18
  trucewatch review undo d3`;

const decide = (desk: Desk, review: Review, { by, note }: ChangingOptions) =>
  desk.decide({ review: review as never, by, note: note ?? null });

const simple = (kind: "accept" | "reject" | "verify", about: string) =>
  changingCommand({
    name: kind,
    about,
    arguments: [FINDING],
    change: (desk, [finding = ""], options) => decide(desk, { kind, finding }, options),
    text: decisionText,
  });

const many = (kind: "join" | "split", about: string) =>
  changingCommand({
    name: kind,
    about,
    arguments: [["<findings...>", "two findings or more, by id"]],
    change: (desk, findings, options) => decide(desk, { kind, findings: [...findings] }, options),
    text: decisionText,
  });

const gathered = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
const wholeOrNone = (text: string): number | null => (text === "none" ? null : whole(text));

const names = (all: readonly string[] | undefined) =>
  all === undefined ? undefined : all.filter((n) => n !== "none").map(named);

/** "Armenia", "ARM", or "General X for ARM": who acts, and whom for. */
function named(text: string) {
  const [name = "", side] = text.split(" for ");
  const id = /^[A-Z][A-Z0-9-]{2,}$/.test(name) ? name : null;
  return { id, name, text: "", ...(side === undefined ? {} : { side: { id: side, name: side } }) };
}

interface CorrectOptions {
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly place?: readonly string[];
  readonly start?: string;
  readonly end?: string;
  readonly status?: (typeof STATUSES)[number];
  readonly claimedBy?: readonly string[];
  readonly stance?: (typeof STANCES)[number];
  readonly mode?: readonly string[];
  readonly kind?: readonly string[];
  readonly killed?: number | null;
  readonly injured?: number | null;
  readonly count?: number | null;
}

const who = 'by name, key, or "X for Y" (again for more; none for nobody)';
const correct = () =>
  changingCommand({
    name: "correct",
    about: "set right what was read wrong; what is left out stays as read",
    arguments: [FINDING],
    options: [
      new Option("--actor <who>", who).argParser(gathered),
      new Option("--recipient <who>", who).argParser(gathered),
      new Option("--place <name>", "where (again for more; none for nowhere)").argParser(gathered),
      new Option("--start <when>", "first day, YYYY-MM-DD, or unknown"),
      new Option("--end <when>", "last day, YYYY-MM-DD, or unknown"),
      new Option("--status <status>").choices(STATUSES),
      new Option("--claimed-by <who>", who).argParser(gathered),
      new Option("--stance <stance>").choices(STANCES),
      new Option("--mode <mode>", "again for more")
        .choices([...new Set(Object.values(MODES).flat())])
        .argParser(gathered),
      new Option("--kind <kind>", "again for more")
        .choices([...new Set(Object.values(KINDS).flat())])
        .argParser(gathered),
      new Option("--killed <n>", "none takes the figure out").argParser(wholeOrNone),
      new Option("--injured <n>", "none takes the figure out").argParser(wholeOrNone),
      new Option("--count <n>", "none takes the figure out").argParser(wholeOrNone),
    ],
    change: async (desk, [finding = ""], o: CorrectOptions & ChangingOptions) => {
      const known = (text: string | undefined) => (text === undefined || text === "unknown" ? null : text);
      const fields = {
        actor: names(o.actor),
        recipient: names(o.recipient),
        place: o.place?.filter((n) => n !== "none").map((name) => ({ id: null, name, text: "" })),
        time:
          o.start === undefined && o.end === undefined
            ? undefined
            : { start: known(o.start), end: known(o.end ?? o.start), text: null },
        status: o.status,
        claim:
          o.claimedBy === undefined && o.stance === undefined
            ? undefined
            : { by: names(o.claimedBy) ?? [], stance: o.stance ?? "says" },
        mode: o.mode,
        kind: o.kind,
        killed: o.killed,
        injured: o.injured,
        count: o.count,
      };
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
      if (Object.keys(given).length === 0)
        throw new InvalidArgumentError("Say what to set right: --actor, --start ...");
      return decide(desk, { kind: "correct", finding, fields: given } as Review, o);
    },
    text: decisionText,
  });

const note = () =>
  changingCommand({
    name: "note",
    about: "write a note beside a finding",
    arguments: [FINDING, ["<text>", "the note"]],
    change: (desk, [finding = "", text = ""], options) =>
      decide(desk, { kind: "note", finding }, { ...options, note: text }),
    text: decisionText,
  });

const name = () =>
  changingCommand({
    name: "name",
    about: "decide once, for all reports, who a name is",
    arguments: [["<name>", "the name as reports write it"]],
    options: [
      new Option("--is <key>", "whose key it is to have").makeOptionMandatory(),
      new Option("--called <name>", "the name to show (default: the name itself)"),
      new Option("--for <key>", "the side it acts for"),
    ],
    change: (desk, [text = ""], o: ChangingOptions & { is: string; called?: string; for?: string }) =>
      decide(
        desk,
        {
          kind: "name",
          name: text,
          is: {
            id: o.is,
            name: o.called ?? text,
            ...(o.for === undefined ? {} : { side: { id: o.for, name: o.for } }),
          },
        },
        o,
      ),
    text: decisionText,
  });

const watch = () =>
  changingCommand({
    name: "watch",
    about: "declare a truce to watch, whatever reports tell of it",
    arguments: [],
    options: [
      new Option("--name <name>", "what to call it").makeOptionMandatory(),
      new Option("--party <who>", "a party, by key or name (again for more)").argParser(gathered).makeOptionMandatory(),
      new Option("--ally <who>", 'whose acts count as a party\'s: "Turkey for AZE" (again for more)').argParser(
        gathered,
      ),
      new Option("--place <name>", "where it binds (again for more; default: everywhere)").argParser(gathered),
      new Option("--start <when>", "first day it binds, YYYY-MM-DD").makeOptionMandatory(),
      new Option("--end <when>", "last day it binds"),
      new Option("--term <kind>", "a provision it promises (again for more)")
        .choices(KINDS.provision)
        .argParser(gathered),
    ],
    change: (
      desk,
      _args,
      o: ChangingOptions & {
        name: string;
        party: readonly string[];
        ally?: readonly string[];
        place?: readonly string[];
        start: string;
        end?: string;
        term?: readonly string[];
      },
    ) => {
      const allies: Record<string, ReturnType<typeof named>[]> = {};
      for (const ally of (o.ally ?? []).map(named)) {
        const party = ally.side?.id ?? "";
        const { side: _side, ...actor } = ally;
        allies[party] = [...(allies[party] ?? []), actor];
      }
      const declared = {
        name: o.name,
        parties: o.party.map(named),
        allies,
        area: (o.place ?? []).map((place) => ({ id: null, name: place, text: "" })),
        start: o.start,
        end: o.end ?? null,
        terms: [...(o.term ?? [])],
      };
      return decide(desk, { kind: "watch", watch: declared }, o);
    },
    text: decisionText,
  });

const undo = () =>
  changingCommand({
    name: "undo",
    about: "take a decision back",
    arguments: [["<decision>", "its number, as the log shows it: d3"]],
    change: (desk, [decision = ""], options) => decide(desk, { kind: "undo", decision }, options),
    text: decisionText,
  });

const list = () =>
  askingCommand({
    name: "list",
    about: "findings to be reviewed, those that bear most on an answer first",
    options: [limitOption()],
    examples: "  trucewatch review list --limit 10",
    ask: (desk, { limit, ...clock }: ClockOptions & { limit: number }) => desk.queue({ limit, ...clockIn(clock) }),
    text: ({ items, total }, columns) => queueText(items, total, columns),
  });

const log = () =>
  askingCommand({
    name: "log",
    about: "every decision, by whom and when; and those to be taken again after a re-reading",
    examples: "  trucewatch review log",
    ask: (desk, { knownAt }: ClockOptions) => desk.decisions(knownAt === undefined ? {} : { known_at: knownAt }),
    text: decisionsText,
  });

export function reviewCommand(): Command {
  const command = new Command("review")
    .description("judge what was read: accept, correct, reject, join, split, name")
    .addHelpText("after", AFTER);
  for (const sub of [
    list(),
    simple("accept", "the finding is right"),
    simple("reject", "the report does not say that"),
    correct(),
    many("join", "the findings tell of one happening"),
    many("split", "the first does not tell of the same happening as the others"),
    simple("verify", "vouch for the happening that a finding tells of"),
    note(),
    name(),
    watch(),
    undo(),
    log(),
  ])
    command.addCommand(sub);
  return command;
}

export const auditCommand = () =>
  askingCommand({
    name: "audit",
    about: "a fixed random sample of the findings to be judged, and the precision it shows by type",
    options: [
      new Option("--size <n>", "how many findings to draw").argParser(whole).default(50),
      new Option("--seed <word>", "the same word draws the same sample").default("audit"),
    ],
    examples: `  trucewatch audit --size 100
  trucewatch review accept ID      judges one right; reject or correct, wrong`,
    ask: (desk, { size, seed }: ClockOptions & { size: number; seed: string }) => desk.audit({ size, seed }),
    text: auditText,
  });
