import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { clockIn } from "../clock.js";
import { type Actor, type Assessment, addDays, type Day, firstDay, lastDay, type TimelineEntry } from "../model.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { GradeShape } from "../parts/GradeShape.js";
import { useWidth } from "../parts/useWidth.js";
import { dayInWords } from "../words/day.js";
import { shortDayOfYear, shortDays } from "../words/short.js";
import { showEntry } from "./evidenceKeys.js";
import { type LaneLayout, layLane, type Mark, type Stretch, ticksOf, xOf } from "./timelineLayout.js";
import { earlierIn, inLane, LANE_KEYS, laneName } from "./timelineStretch.js";

const NAME = 19;
const GAP = 10;
const AXIS = 20;
const HEAD = 16;

interface TimelineChartProps {
  readonly assessment: Assessment;
  readonly entries: readonly TimelineEntry[];
  readonly stretch: Stretch;
}

/** Lanes on one time axis. Hidden from those who listen or move by keys: for them the table below says the same. */
export function TimelineChart({ assessment, entries, stretch }: TimelineChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} className="timeline">
      {width !== null && width > 0 && (
        <Drawing assessment={assessment} entries={entries} stretch={stretch} width={width} />
      )}
    </div>
  );
}

function Drawing({ assessment, entries, stretch, width }: TimelineChartProps & { readonly width: number }) {
  const { truce, asOf } = assessment;
  const { parties } = truce;
  const lanes = LANE_KEYS.map((key) =>
    layLane(
      key,
      entries.filter((entry) => inLane(entry, key, parties)),
      stretch,
      width,
      earlierIn(assessment, key),
    ),
  );
  const tops = lanes.map((_, i) => HEAD + lanes.slice(0, i).reduce((sum, lane) => sum + NAME + lane.height + GAP, 0));
  const foot = (tops.at(-1) ?? 0) + NAME + (lanes.at(-1)?.height ?? 0) + GAP;
  const start = truce.start === null ? null : firstDay(truce.start);
  const end = truce.end === null ? null : lastDay(truce.end);
  const x = (day: Day): number => Math.min(Math.max(xOf(stretch, day, width), 0), width);
  return (
    <svg
      width={width}
      height={foot + AXIS}
      viewBox={`0 0 ${width} ${foot + AXIS}`}
      aria-hidden="true"
      focusable="false"
    >
      {start !== null && (
        <rect
          className="timeline-term"
          x={x(start)}
          y={HEAD}
          width={Math.max(0, (end === null ? width : x(addDays(end, 1))) - x(start))}
          height={foot - HEAD}
        />
      )}
      {ticksOf(stretch, width).map(({ day, x: at }) => (
        <g key={day}>
          <path className="timeline-tick" d={`M${at} ${HEAD}V${foot + 4}`} />
          <text className="timeline-date" x={at + 2} y={foot + 15}>
            {shortDayOfYear(day)}
          </text>
        </g>
      ))}
      {start !== null && start >= stretch.from && (
        <Line x={x(start)} foot={foot} words={`begins ${shortDayOfYear(start)}`} width={width} />
      )}
      {stretch.to > asOf && <Line x={x(addDays(asOf, 1))} foot={foot} words="as of" width={width} dashed />}
      {lanes.map((lane, i) => (
        <g key={`${lane.lane}${lane.side}`} transform={`translate(0 ${tops[i] ?? 0})`}>
          <LaneDrawing lane={lane} parties={parties} width={width} />
        </g>
      ))}
    </svg>
  );
}

function LaneDrawing({ lane, parties, width }: { lane: LaneLayout; parties: readonly Actor[]; width: number }) {
  const hue = lane.side === null ? "" : `hue-${lane.side + 1}`;
  return (
    <>
      <text className="timeline-lane" y={NAME - 6}>
        {laneName(lane, parties)}
      </text>
      <g className={hue} transform={`translate(0 ${NAME})`}>
        <path className="timeline-rule" d={`M0 ${lane.height + 1}H${width}`} />
        <g className="timeline-earlier">
          {lane.dots.map(({ id, day, x, y }) => (
            <EvidenceLink key={`${x} ${y}`} show={`incident:${id}`} className="timeline-mark" tabIndex={-1}>
              <title>{`Incident of ${dayInWords(day)}, before the truce`}</title>
              <circle className="timeline-hit" cx={x} cy={y} r={7} />
              <circle cx={x} cy={y} r={2.6} />
            </EvidenceLink>
          ))}
          {lane.dotsOver.map(({ x, y, n, from, to }) => (
            <Link
              key={`${x} ${y}`}
              to="/incidents"
              search={(now) => ({ ...clockIn(now), from, to })}
              className="timeline-mark"
              tabIndex={-1}
            >
              <title>{`Incidents of ${shortDays(from, to)}`}</title>
              <text className="timeline-more" x={x} y={y + 4} textAnchor="middle">
                +{n}
              </text>
            </Link>
          ))}
        </g>
        {lane.marks.map((mark) => (
          <MarkLink key={mark.entry.findings[0]?.finding.id ?? mark.entry.title} mark={mark} />
        ))}
        {lane.overflows.map(({ x, y, n, from, to }) => (
          <EvidenceLink key={from} show={`days:${from}:${to}:${lane.lane}:${lane.side ?? ""}`} tabIndex={-1}>
            <text className="timeline-more" x={x} y={y + 4} textAnchor="middle">
              +{n}
            </text>
          </EvidenceLink>
        ))}
      </g>
    </>
  );
}

function MarkLink({ mark: { entry, x, y, r } }: { mark: Mark }) {
  const { incident } = entry;
  return (
    <EvidenceLink show={showEntry(entry)} className="timeline-mark" tabIndex={-1}>
      <title>{`${entry.title}, ${dayInWords(entry.day)}${incident === null ? "" : `; ${incident.grade}`}`}</title>
      <circle className="timeline-hit" cx={x} cy={y} r={7} />
      {incident === null ? (
        <rect className="timeline-said" x={x - 1.5} y={y - 5} width="3" height="10" />
      ) : (
        <GradeShape
          grade={incident.grade}
          disputed={incident.disputed}
          verified={incident.verified}
          cx={x}
          cy={y}
          r={r}
        />
      )}
    </EvidenceLink>
  );
}

interface LineProps {
  readonly x: number;
  readonly foot: number;
  readonly words: string;
  readonly width: number;
  readonly dashed?: boolean;
}

function Line({ x, foot, words, width, dashed = false }: LineProps) {
  const end = x > width * 0.8;
  return (
    <>
      <path className={dashed ? "timeline-now" : "timeline-start"} d={`M${x} 0V${foot}`} />
      <text className="timeline-word" x={end ? x - 4 : x + 4} y={10} textAnchor={end ? "end" : "start"}>
        {words}
      </text>
    </>
  );
}
