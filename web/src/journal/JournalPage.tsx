import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { askQuery } from "../api/ask.js";
import { RequestError } from "../api/request.js";
import type { JournalEntry, Page } from "../model.js";
import { ChoiceBlank, TextBlank } from "../parts/Blanks.js";
import { Empty, HowToAdd } from "../parts/Empty.js";
import { Skeleton } from "../parts/Skeleton.js";
import { useTitle } from "../parts/useTitle.js";
import { useMayReadJournal } from "../session/session.js";
import { counted, figure } from "../words/text.js";
import { ACTION_GROUPS, actionWords } from "./actions.js";
import { EntryTable } from "./EntryTable.js";
import { isNarrowed, type JournalSearch, journalAsk, journalSearch, rowIn, turnsOf } from "./journalAsk.js";
import { journalQuery } from "./query.js";

/** Who changed what, when and from where: the newest first, each with a way to what was changed. */
export function JournalPage() {
  useTitle("Journal");
  const mayRead = useMayReadJournal();
  return (
    <>
      <p className="crumb">
        <Link to="/review">Review</Link>
      </p>
      {mayRead === null ? <Skeleton /> : mayRead ? <Journal /> : <OnlyReviewers />}
    </>
  );
}

function OnlyReviewers() {
  return (
    <Empty title="The journal is for reviewers">
      <p>You are signed in to read. The journal takes a reviewer’s token; whoever runs the server makes one.</p>
    </Empty>
  );
}

function Journal() {
  const search = journalSearch(useSearch({ strict: false }) as Record<string, unknown>);
  const narrowed = isNarrowed(search);
  const { data, error } = useQuery({
    ...journalQuery(journalAsk(search)),
    placeholderData: keepPreviousData,
    throwOnError: (refusal) => !isRole(refusal),
  });
  const whole = useQuery({ ...journalQuery({ limit: 1 }), enabled: narrowed }).data?.total;
  // Who is signed in may be known only after the server has said no.
  if (isRole(error)) return <OnlyReviewers />;
  if (data === undefined) return <Skeleton />;
  if (data.total === 0 && !narrowed && search.before === undefined)
    return (
      <Empty title="Nothing has been changed yet.">
        <p>Whatever is added to the record, decided of it or withdrawn from it will stand here, with who did it.</p>
        <HowToAdd />
      </Empty>
    );
  return (
    <>
      <h1 className="page-title">
        {counted(data.total, "change")} in the journal
        {narrowed && whole !== undefined && <span className="n">of {figure(whole)}</span>}
      </h1>
      <Filter items={data.items} />
      <Entries search={search} page={data} />
      <p className="aside journal-note">
        An entry is written with each change, and never altered; the date above narrows nothing here. Without tokens a
        name is as given. Not in it is what was refused, as a wrong token or a change that a token does not allow:
        whoever is refused could fill it.
      </p>
    </>
  );
}

function Entries({ search, page: { items, total } }: { search: JournalSearch; page: Page<JournalEntry> }) {
  // What was decided is told by the decision itself, which the journal names; asked for as anew as the journal is.
  const isDecided = items.some(({ action }) => actionWords(action).of === "decision");
  const { data } = useQuery({ ...askQuery("decisions", {}), enabled: isDecided, staleTime: 0 });
  if (items.length === 0)
    return (
      <p className="list-empty">
        No change fits that sentence{total > 0 && " so far back"}. Change a part of it, or see{" "}
        <Link to="/journal" search={{}}>
          all changes
        </Link>
        .
      </p>
    );
  return (
    <>
      <Pages search={search} items={items} total={total} />
      <EntryTable entries={items} decisions={data?.decisions ?? NONE} />
      <Pages search={search} items={items} total={total} />
    </>
  );
}

const NONE = [] as const;

function Pages({ search, items, total }: { search: JournalSearch; items: readonly JournalEntry[]; total: number }) {
  const { newer, older } = turnsOf(search, items, total);
  if (newer === null && older === null) return null;
  const row = rowIn(search);
  return (
    <nav className="list-head" aria-label="Pages of the journal">
      <span>
        {figure(row)} to {figure(row + items.length - 1)}
        {search.before !== undefined && `, of those before entry ${figure(Number(search.before))}`}
      </span>
      {newer !== null && (
        <Link to="/journal" search={(now) => ({ ...now, ...newer })}>
          Newer
        </Link>
      )}
      {older !== null && (
        <Link to="/journal" search={(now) => ({ ...now, ...older })}>
          Older
        </Link>
      )}
    </nav>
  );
}

function Filter({ items }: { items: readonly JournalEntry[] }) {
  const names = [...new Set(items.flatMap(({ by }) => (by === null ? [] : [by])))].sort();
  return (
    <search className="sentence" aria-label="Which changes">
      Changes of <ChoiceBlank name="action" label="Kind of change" any="any kind" groups={ACTION_GROUPS} /> by{" "}
      <TextBlank
        name="by"
        label="Part of the name of who made the change"
        any="anyone"
        options={names.map((name) => ({ value: name, label: name }))}
      />{" "}
      to{" "}
      <span className="whole">
        <TextBlank name="about" label="Id of a report or decision, or whose token" any="anything" />.
      </span>
    </search>
  );
}

const isRole = (error: Error | null): boolean => error instanceof RequestError && error.status === 403;
