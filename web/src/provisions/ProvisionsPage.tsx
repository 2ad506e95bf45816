import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { provisionsQuery } from "../api/queries.js";
import { useAskClock } from "../clock.js";
import { asSide, sideKey } from "../model.js";
import { ChoiceBlank } from "../parts/Blanks.js";
import { Empty, HowToAdd } from "../parts/Empty.js";
import { EvidenceDrawer } from "../parts/EvidenceDrawer.js";
import { useEvidence } from "../parts/evidence.js";
import { PrintedBasis } from "../parts/PrintedBasis.js";
import { Quotes } from "../parts/Quote.js";
import { useTruces } from "../parts/useParties.js";
import { useTitle } from "../parts/useTitle.js";
import { useNaming } from "../places/NamingProvider.js";
import { provisionInWords } from "../truces/provisionInWords.js";
import { dayInWords } from "../words/day.js";
import { termInWords } from "../words/finding.js";
import { counted, figure } from "../words/text.js";
import { type LedgerLine, ProvisionLedger } from "./ProvisionLedger.js";
import { keyOf, narrowed, ordered, provisionSearch, STATES, type TruceProvision } from "./provisionList.js";

const ORDERS = [{ value: "due", label: "by the day they are due" }];

/** Every promise of every truce, and what reports say became of it. */
export function ProvisionsPage() {
  const clock = useAskClock();
  const all = useSuspenseQuery(provisionsQuery(clock)).data.provisions;
  const truces = useTruces();
  const search = provisionSearch(useSearch({ strict: false }) as Record<string, unknown>);
  useTitle("Provisions");
  if (all.length === 0)
    return (
      <Empty title={`No provision told of${clock.as_of === undefined ? " yet" : ` by ${dayInWords(clock.as_of)}`}.`}>
        {clock.as_of === undefined ? <HowToAdd /> : <p>Choose a later date above.</p>}
      </Empty>
    );
  const shown = ordered(narrowed(all, search), search.order);
  const lines = shown.map((one): LedgerLine => {
    const parties = truces.find(({ truce }) => truce.id === one.truce)?.truce.parties ?? [];
    return { key: keyOf(one), provision: one.provision, parties, truce: { id: one.truce, name: one.truceName } };
  });
  return (
    <>
      <h1 className="page-title">{headingOf(shown.map(({ provision }) => provision))}</h1>
      <Filter all={all} />
      <PrintedBasis />
      {shown.length === 0 ? (
        <p className="list-empty">
          None told of fits that sentence. Change a part of it, or see{" "}
          <Link to="/provisions" search={{}}>
            all provisions
          </Link>
          .
        </p>
      ) : (
        <>
          <p className="aside">
            {shown.length < all.length ? `${figure(shown.length)} of ${figure(all.length)}` : figure(all.length)}{" "}
            provisions, with those that nobody is told to have promised.
          </p>
          <ProvisionLedger caption="Provisions of all truces, their state and the reports of each step" lines={lines} />
        </>
      )}
      <Steps all={all} lines={lines} />
    </>
  );
}

function headingOf(provisions: readonly TruceProvision["provision"][]): string {
  const promised = provisions.filter((one) => one.promised);
  const done = promised.filter(({ status }) => status === "done").length;
  const overdue = promised.filter((one) => one.overdue).length;
  if (promised.length === 0) return "No promise among these";
  const rest = overdue > 0 ? `, ${figure(overdue)} overdue` : "";
  return `${figure(done)} of ${counted(promised.length, "promise")} reported done${rest}`;
}

function Filter({ all }: { all: readonly TruceProvision[] }) {
  const kinds = [...new Set(all.map(({ provision }) => provision.kind))].sort();
  const parties = new Map(
    all.flatMap(({ provision }) => provision.by.map((actor) => [sideKey(actor), asSide(actor).name])),
  );
  const truces = new Map(all.map(({ truce, truceName }) => [truce, `the ${truceName}`]));
  const options = (names: ReadonlyMap<string, string>) => [...names].map(([value, label]) => ({ value, label }));
  return (
    <search className="sentence" aria-label="Which provisions">
      Provisions for{" "}
      <ChoiceBlank
        name="kind"
        label="Kind"
        any="anything"
        options={kinds.map((kind) => ({ value: kind, label: termInWords(kind) }))}
      />{" "}
      by <ChoiceBlank name="party" label="Party" any="anyone" options={options(parties)} />, of{" "}
      <ChoiceBlank name="truce" label="Truce" any="any truce" options={options(truces)} />, in{" "}
      <ChoiceBlank name="state" label="State" any="any state" options={STATES} />, listed{" "}
      <ChoiceBlank name="order" label="Order" any="by truce" options={ORDERS} />.
    </search>
  );
}

/** Each step of one provision in the words of the reports, for the key of the address. */
function Steps({ all, lines }: { all: readonly TruceProvision[]; lines: readonly LedgerLine[] }) {
  const key = useEvidence();
  const naming = useNaming();
  if (!key?.startsWith("provision:")) return null;
  const one = all.find((other) => keyOf(other) === key);
  if (one === undefined)
    return (
      <EvidenceDrawer key={key} title="Nothing here as of this date">
        <p className="aside">This provision is not told of by the date above, or is read otherwise now.</p>
      </EvidenceDrawer>
    );
  const parties = lines.find((line) => line.key === key)?.parties ?? [];
  return (
    <EvidenceDrawer
      key={key}
      title={provisionInWords(one.provision, naming)}
      note={`Of the ${one.truceName}; earliest first.`}
    >
      <Quotes items={one.provision.steps} parties={parties} />
    </EvidenceDrawer>
  );
}
