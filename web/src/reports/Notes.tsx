import { Link } from "@tanstack/react-router";
import type { CSSProperties, RefObject } from "react";
import type { Finding } from "../model.js";
import { counted } from "../words/text.js";
import { Note } from "./Note.js";
import { NoteReview } from "./NoteReview.js";
import type { NotePlaces } from "./useNotePlaces.js";

interface NotesProps {
  readonly findings: readonly Finding[];
  /** -1 for none. */
  readonly chosenIndex: number;
  /** False for a report that was taken back: there is nothing to decide about it. */
  readonly counts: boolean;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly places: NotePlaces | undefined;
}

/** One note a finding: beside its words where there is room, below the text where there is not. */
export function Notes({ findings, chosenIndex, counts, list, places }: NotesProps) {
  return (
    <section className="notes" aria-labelledby="findings">
      <h2 id="findings" className="notes-title">
        {counted(findings.length, "finding")}
      </h2>
      {findings.length === 0 ? (
        <p className="aside">Nothing was found in this report.</p>
      ) : (
        <ol
          ref={list}
          className={chosenIndex < 0 ? "" : "notes-one-chosen"}
          style={measured("--notes-height", places?.height)}
        >
          {findings.map((finding, i) => (
            <li
              key={finding.id}
              className={i === chosenIndex ? "note-place note-place-chosen" : "note-place"}
              style={measured("--note-top", places?.tops[i])}
            >
              <Note finding={finding} chosen={i === chosenIndex} />
              {i === chosenIndex && counts && <NoteReview key={finding.id} finding={finding} others={findings} />}
              {i === chosenIndex && (
                <p className="note-steps">
                  <Step to={findings[i - 1]} words="Previous" />
                  <Step to={findings[i + 1]} words="Next" />
                  <Link to="." search={(now) => ({ ...now, finding: undefined })} resetScroll={false}>
                    Close
                  </Link>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Step({ to, words }: { to: Finding | undefined; words: string }) {
  if (to === undefined) return null;
  return (
    <Link to="." search={(now) => ({ ...now, finding: to.id })} resetScroll={false}>
      {words}
    </Link>
  );
}

/** A measure in CSS pixels for the style sheet, which alone knows whether there is a margin to use it in. */
const measured = (name: `--${string}`, px: number | undefined): CSSProperties =>
  px === undefined ? {} : ({ [name]: `${px}px` } as CSSProperties);
