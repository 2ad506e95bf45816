import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { DeskClock } from "../clock.js";
import type { Actor } from "../model.js";
import { useEvidence } from "../parts/evidence.js";
import { useMedia } from "../parts/useMedia.js";
import { stringifySearch } from "../search.js";
import type { Column } from "./columns.js";
import { IncidentRow } from "./IncidentRow.js";
import { type IncidentSearch, rowIn } from "./incidentsAsk.js";
import { rowAfter } from "./rowKeys.js";
import { useBeginning } from "./useBeginning.js";
import { useOpenIncident } from "./useOpenIncident.js";
import { useRowAddress } from "./useRowAddress.js";
import { useRows } from "./useRows.js";

/** From this width on rows are rows; below, each is a paragraph (styles/truces.css). */
const WIDE = "(min-width: 72rem)";

/** The height of a row, and of what stands over the list and under it, in rem, as styles/incidents.css sets them. */
const ROW = { wide: 3, narrow: 9.5 } as const;
const HEAD = { wide: 5.75, narrow: 0.5 } as const;
const FOOT = { wide: 0.5, narrow: 3.75 } as const;

export interface IncidentRowsProps {
  readonly total: number;
  readonly search: IncidentSearch;
  readonly clock: DeskClock;
  readonly columns: readonly Column[];
  readonly parties: readonly Actor[];
}

/**
 * The rows of the list that are in view, and room for the others: a hundred thousand scroll as one page. Arrows, Page
 * Up and Down, Home and End move along them from whichever has the focus.
 */
export function IncidentRows({ total, search, clock, columns, parties }: IncidentRowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const size = useMedia(WIDE) ? "wide" : "narrow";
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const [height, head, foot] = [ROW[size] * rem, HEAD[size] * rem, FOOT[size] * rem];
  const [margin, setMargin] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  /** The row that a key asked for, until its link has the focus. */
  const asked = useRef<number | null>(null);

  const virtual = useWindowVirtualizer<HTMLTableRowElement>({
    count: total,
    // All rows are of one height: to add up a hundred thousand measured ones takes longer than a frame.
    estimateSize: useCallback(() => height, [height]),
    overscan: 4,
    scrollMargin: margin,
    scrollPaddingStart: head,
    scrollPaddingEnd: foot,
    // Whoever moves by keyboard keeps the row they are on, wherever the page is scrolled to.
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), active, range.count), [active]),
    useFlushSync: false,
  });

  useLayoutEffect(() => {
    const measure = (): void => setMargin((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    // The list itself is always as high: the page around it changes its height where something over the list does.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are of another height on a page of another width
  useLayoutEffect(() => virtual.measure(), [virtual, height]);

  useBeginning(virtual, margin, Math.min(rowIn(search), total - 1), head);

  const items = virtual.getVirtualItems();
  const [seenFirst, seenLast] = [virtual.range?.startIndex ?? 0, virtual.range?.endIndex ?? 0];
  const rows = useRows(search, clock, { total, first: seenFirst, last: seenLast, active });
  useRowAddress(virtual, head);

  useEffect(() => {
    // An effect of an earlier drawing may run only after the key: it knows of another row.
    if (active === null || asked.current !== active) return;
    // The scrolling to an earlier row may end after that to this one: what is out of view is never asked for.
    if (rows.error === null && (active < seenFirst || active > seenLast))
      virtual.scrollToIndex(active, { align: "auto" });
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    const link = row?.querySelector("a");
    (link ?? row)?.focus({ preventScroll: true });
    // A row on its way has no link yet: the focus goes on to it when it comes.
    if (link != null) asked.current = null;
  });

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.shiftKey || event.metaKey) return;
    const to = rowAfter(event.key, active ?? seenFirst, Math.max(1, seenLast - seenFirst - 3), total);
    if (to === null) return;
    event.preventDefault();
    asked.current = to;
    setActive(to);
    virtual.scrollToIndex(to, { align: "auto" });
  };
  const onFocus = (event: React.FocusEvent<HTMLElement>): void => {
    const index = event.target.closest<HTMLElement>("[data-index]")?.dataset.index;
    if (index !== undefined) setActive(Number(index));
  };

  const evidence = useEvidence();
  const onOpen = useOpenIncident();
  const { row: _, ...list } = search;
  const here = stringifySearch({ ...list, ...clock }) || "?";
  const reached = active ?? seenFirst;
  return (
    <tbody ref={body} onKeyDown={onKeyDown} onFocus={onFocus}>
      {rows.error !== null && (
        <tr className="row-failed">
          <td colSpan={columns.length + 1}>
            <span role="alert">Rows could not be loaded: {rows.error.message}</span>{" "}
            <button type="button" className="button" onClick={rows.askAgain}>
              Ask again
            </button>
          </td>
        </tr>
      )}
      {items.flatMap((item, i) => {
        const before = item.start - (items[i - 1]?.end ?? margin);
        const incident = rows.at(item.index);
        return [
          before > 0 && <Room key={`before ${item.index}`} height={before} />,
          <IncidentRow
            key={item.index}
            index={item.index}
            reached={item.index === reached}
            incident={incident}
            columns={columns}
            parties={parties}
            here={here}
            open={incident !== undefined && evidence === `incident:${incident.id}`}
            onOpen={onOpen}
          />,
        ];
      })}
      <Room height={virtual.getTotalSize() + margin - (items.at(-1)?.end ?? margin)} />
    </tbody>
  );
}

/** The height of rows that are out of view. */
function Room({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it has nothing that could be focused
    <tr className="row-room" aria-hidden="true" style={{ height }}>
      <td style={{ height }} />
    </tr>
  );
}

function withRow(range: number[], row: number | null, count: number): number[] {
  if (row === null || row >= count || range.includes(row)) return range;
  return [...range, row].sort((a, b) => a - b);
}
