import { Link } from "@tanstack/react-router";
import { clockIn } from "../clock.js";
import { type Assessment, addDays, type Day, firstDay, type TimelineEntry } from "../model.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { GradeLegend } from "../parts/GradeLegend.js";
import { GradeMark } from "../parts/GradeMark.js";
import { dayInWords } from "../words/day.js";
import { gradeInWords } from "../words/grade.js";
import { counted, figure } from "../words/text.js";
import { showEntry } from "./evidenceKeys.js";
import { TimelineChart } from "./TimelineChart.js";
import type { Stretch } from "./timelineLayout.js";
import { hasEarlier, inLane, LANE_KEYS, laneName, stretchOf } from "./timelineStretch.js";

/** `null`: on its way. */
export function Timeline({
  assessment,
  entries,
  leftOut,
}: {
  assessment: Assessment;
  entries: readonly TimelineEntry[] | null;
  /** How many earlier ones are not among the entries. */
  leftOut: number;
}) {
  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline" className="section-title">
        {entries === null ? "Timeline" : timelineInWords(assessment, entries)}
      </h2>
      {entries === null ? (
        <div className="timeline-waiting" role="status">
          <span className="visually-hidden">Loading the timeline</span>
        </div>
      ) : (
        <Shown assessment={assessment} entries={entries} leftOut={leftOut} />
      )}
    </section>
  );
}

interface ShownProps {
  readonly assessment: Assessment;
  readonly entries: readonly TimelineEntry[];
  readonly leftOut: number;
}

function Shown({ assessment, entries, leftOut }: ShownProps) {
  const stretch = stretchOf(assessment, entries);
  const start = firstDay(assessment.truce.start ?? stretch.to);
  const shown = entries.filter(({ day }) => day >= stretch.from && day <= stretch.to);
  const apart = entries.length - shown.length + leftOut;
  if (shown.length === 0) return <p className="aside">No report tells of anything in these days.</p>;
  return (
    <>
      <TimelineChart assessment={assessment} entries={shown} stretch={stretch} />
      <GradeLegend sized />
      <p className="aside timeline-note">
        An upright stroke is a statement or step that no grade applies to. A mark opens what it rests on.
        {hasEarlier(assessment, stretch) && <EarlierNote stretch={stretch} start={start} />}
        {apart > 0 && ` ${counted(apart, "entry", "entries")} of other times not shown.`}
      </p>
      <details className="behind">
        <summary>As a table: {counted(shown.length, "entry", "entries")}</summary>
        <TimelineTable assessment={assessment} entries={shown} />
      </details>
    </>
  );
}

/** For whoever moves by keys the incidents behind the dots are in the list of incidents, which has those of others too. */
function EarlierNote({ stretch: { from }, start }: { stretch: Stretch; start: Day }) {
  return (
    <>
      {" "}
      A faint dot is an incident before the truce, counted by the same rule and ungraded here; one laid to both sides is
      a dot for each.{" "}
      <Link to="/incidents" search={(now) => ({ ...clockIn(now), from, to: addDays(start, -1) })}>
        All incidents of those days
      </Link>{" "}
      are in the list; day by day they are in the <a href="#before-since">bars below</a>.
    </>
  );
}

function TimelineTable({ assessment, entries }: { assessment: Assessment; entries: readonly TimelineEntry[] }) {
  const { parties } = assessment.truce;
  return (
    <table className="ledger plain">
      <caption className="visually-hidden">Everything on the timeline, by day</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">What</th>
          <th scope="col">Lane</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const key = LANE_KEYS.find((lane) => inLane(entry, lane, parties));
          const { incident } = entry;
          return (
            <tr key={showEntry(entry)}>
              <td className="reports-date">{dayInWords(entry.day)}</td>
              <th scope="row">
                <EvidenceLink show={showEntry(entry)}>{entry.title.replace(/\s+/g, " ")}</EvidenceLink>
              </th>
              <td>{key !== undefined && laneName(key, parties)}</td>
              <td>
                {incident !== null && (
                  <>
                    <GradeMark
                      grade={incident.grade}
                      disputed={incident.disputed}
                      verified={incident.verified}
                      silent
                    />{" "}
                    {gradeInWords(incident.grade, incident.disputed, incident.verified)}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A chart is titled with what it shows: how the violence is laid, and what was talked over and done. */
function timelineInWords({ violations, truce, asOf }: Assessment, entries: readonly TimelineEntry[]): string {
  const sides = violations.map(({ side, accusedOf }) => `${figure(accusedOf)} laid to ${side.name}`);
  const talks = entries.filter(({ lane, day }) => lane === "talks" && day >= (truce.start ?? "") && day <= asOf).length;
  const violence = sides.length === 0 ? "" : `Incidents since it began: ${sides.join(", ")}; `;
  return `${violence}${counted(talks, "talk or visit", "talks and visits")}`;
}
