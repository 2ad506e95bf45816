import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reportQuery } from "../api/queries.js";
import type { Decision } from "../model.js";
import { actionWords } from "./actions.js";
import { anchored, anchorsOf } from "./anchored.js";

interface DecidedProps {
  readonly decision: Decision;
  readonly decisions: ReadonlyMap<string, Decision>;
}

type Anchor = ReturnType<typeof anchorsOf>[number];

/** What a decision is about, after its verb: the words of the report, a name, a truce, another decision. */
export function Decided({ decision: { verdict }, decisions }: DecidedProps) {
  switch (verdict.kind) {
    case "accept":
    case "reject":
    case "correct":
    case "note":
      return (
        <>
          {" of "}
          <Words id={verdict.saw.id} report={verdict.anchor.report} text={verdict.saw.evidence.text} />
        </>
      );
    case "join":
    case "split":
    case "verify":
      return anchorsOf(verdict).map((anchor, i) => (
        <span key={`${anchor.report}:${anchor.span.start}`}>
          {i === 0 ? ": " : ", "}
          <Anchored anchor={anchor} />
        </span>
      ));
    case "name":
      return (
        <>
          : “<bdi>{verdict.name}</bdi>” means <Link to="/actors">{verdict.is.name}</Link>
        </>
      );
    case "watch":
      return (
        <>
          : <Link to="/">{verdict.watch.name}</Link>
        </>
      );
    case "undo":
      return <Undone decision={decisions.get(verdict.decision)} id={verdict.decision} decisions={decisions} />;
  }
}

function Undone({
  decision,
  id,
  decisions,
}: { decision: Decision | undefined; id: string } & Omit<DecidedProps, "decision">) {
  return (
    <>
      {": "}
      {id}
      {/* A decision that takes one back is never taken back itself. */}
      {decision !== undefined && decision.verdict.kind !== "undo" && (
        <>
          , by which <bdi>{decision.by}</bdi> {actionWords(decision.verdict.kind).verb}
          <Decided decision={decision} decisions={decisions} />
        </>
      )}
    </>
  );
}

/** The words a finding rests on, leading to it in its report; of a purged report no words are left. */
function Words({ id, report, text }: { id: string; report: string; text: string }) {
  return (
    <>
      <Link to="/reports/$id" params={{ id: report }} search={{ finding: id }} className="report-id">
        {report}
      </Link>
      {text !== "" && (
        <>
          {": "}
          <q className="report-voice">{text.replace(/\s+/g, " ")}</q>
        </>
      )}
    </>
  );
}

/** Leads to the incident that the words tell of, and to the words: which finding they are is asked of its report. */
function Anchored({ anchor }: { anchor: Anchor }) {
  const { data } = useQuery(reportQuery(anchor.report));
  const finding = data === undefined ? null : anchored(anchor, data.findings);
  if (finding === null)
    return (
      <Link to="/reports/$id" params={{ id: anchor.report }} className="report-id">
        {anchor.report}
      </Link>
    );
  return (
    <>
      <Link to="/incidents" search={{ evidence: `incident:${finding.id}` }}>
        the incident
      </Link>{" "}
      told of in <Words id={finding.id} report={anchor.report} text={finding.evidence.text} />
    </>
  );
}
