import { Link } from "@tanstack/react-router";
import { Fragment, useMemo } from "react";
import type { Finding } from "../model.js";
import { FAMILY_OF } from "../words/family.js";
import { varietyInWords } from "../words/finding.js";
import { paragraphsOf } from "./paragraphs.js";
import { choiceAt, type Piece, piecesOf, runsOf, type Underline, underlinesOf } from "./pieces.js";

interface ReportTextProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly chosen: Finding | undefined;
}

/** The report's own words, untouched: only text nodes, cut where evidence begins and ends. */
export function ReportText({ text, findings, chosen }: ReportTextProps) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const underlines = useMemo(() => underlinesOf(findings), [findings]);
  return (
    <div className="report-text">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} className={paragraph.wrapped ? "" : "whitespace-pre-line"}>
          {runsOf(piecesOf(text, paragraph, underlines, chosen?.sentence ?? null)).map((run) => {
            const words = run.map((piece) => <PieceOfText key={piece.start} piece={piece} chosenId={chosen?.id} />);
            const key = run[0]?.start;
            return run[0]?.chosen && chosen !== undefined ? (
              <mark key={key} className="chosen" data-finding={chosen.id} aria-current="true">
                {words}
              </mark>
            ) : (
              <Fragment key={key}>{words}</Fragment>
            );
          })}
        </p>
      ))}
    </div>
  );
}

function PieceOfText({ piece, chosenId }: { piece: Piece; chosenId: string | undefined }) {
  const { under, text, start } = piece;
  const choice = choiceAt(under, chosenId);
  if (choice === undefined) return text;
  // One stop for the keyboard where a finding begins; what continues it can be clicked all the same.
  const begins = under.some((underline) => underline.start === start);
  return (
    <Link
      to="."
      search={(now) => ({ ...now, finding: choice.finding.id })}
      resetScroll={false}
      className="evidence-link"
      title={under.map(({ finding }) => varietyInWords(finding)).join("; ")}
      {...(!begins && { tabIndex: -1 })}
    >
      <Underlined under={under} text={text} start={start} chosenId={chosenId} />
    </Link>
  );
}

interface UnderlinedProps {
  readonly under: readonly Underline[];
  readonly text: string;
  readonly start: number;
  readonly chosenId: string | undefined;
}

/** Words with all their underlines, the deepest outermost. */
function Underlined({ under: [outer, ...rest], text, start, chosenId }: UnderlinedProps) {
  if (outer === undefined) return text;
  const { finding, index, lane } = outer;
  return (
    <mark
      className={`evidence family-${FAMILY_OF[finding.type]} lane-${lane}${finding.id === chosenId ? " evidence-chosen" : ""}`}
      {...(outer.start === start && { id: evidenceId(index) })}
    >
      <Underlined under={rest} text={text} start={start} chosenId={chosenId} />
    </mark>
  );
}

/** The element where a finding's evidence begins. */
export const evidenceId = (index: number): string => `evidence-${index}`;
