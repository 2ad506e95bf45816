import { memo } from "react";
import type { Actor, Incident } from "../model.js";
import { Unsaid } from "../parts/Unsaid.js";
import { figure } from "../words/text.js";
import { type Column, incidentName } from "./columns.js";

/** The heading row is the first. */
const FIRST_ROW = 2;

interface IncidentRowProps extends Cells {
  /** Which row of the whole list it is, from 0. */
  readonly index: number;
}

interface Cells {
  /** `undefined`: on its way. */
  readonly incident: Incident | undefined;
  readonly columns: readonly Column[];
  readonly parties: readonly Actor[];
  /** The address of the list, to which the incident's own is added. */
  readonly here: string;
  /** Its evidence is open beside the list. */
  readonly open: boolean;
  /** The Tab key comes to this row of them all; the others are reached from it. */
  readonly reached: boolean;
  readonly onOpen: (event: React.MouseEvent<HTMLAnchorElement>) => void;
}

/**
 * An incident as a row. Its links are plain anchors, which the page follows by one handler: a few hundred of the router's
 * own, each of which listens to the address, would make opening the drawer slow. A row on its way has the focus itself,
 * and keeps it until its link is there.
 */
export const IncidentRow = memo(function IncidentRow({ index, ...cells }: IncidentRowProps) {
  const { incident, columns, open, reached } = cells;
  const waits = incident === undefined;
  return (
    <tr
      data-index={index}
      aria-rowindex={index + FIRST_ROW}
      tabIndex={waits && reached ? 0 : -1}
      className={open ? "row-open" : waits ? "row-waits" : undefined}
    >
      {waits ? (
        <td colSpan={columns.length + 1} className="aside">
          row {figure(index + 1)} is on its way
        </td>
      ) : (
        <IncidentCells {...cells} incident={incident} />
      )}
    </tr>
  );
});

function IncidentCells(props: Cells & { readonly incident: Incident }) {
  const { incident, columns, parties, here, open, reached, onOpen } = props;
  const href = `${here}&evidence=${encodeURIComponent(`incident:${incident.id}`)}`;
  return (
    <>
      <th scope="row">
        <div className="cell">
          <a href={href} onClick={onOpen} tabIndex={reached ? 0 : -1} aria-current={open ? "true" : undefined}>
            {incidentName(incident)}
          </a>
        </div>
      </th>
      {columns.map(({ id, head, whole, labelled = true, cell, n, full }) => {
        if (n === undefined)
          return (
            <td key={id} className={whole ? "whole" : undefined} data-label={labelled ? head : undefined}>
              <div className="cell" title={full?.(incident)}>
                {cell?.(incident, parties)}
              </div>
            </td>
          );
        const value = n(incident);
        return (
          <td key={id} className="figures" data-label={head}>
            {value === null ? (
              <Unsaid />
            ) : (
              <a href={href} onClick={onOpen} tabIndex={-1}>
                {figure(value)}
                <span className="visually-hidden"> {head}</span>
              </a>
            )}
          </td>
        );
      })}
    </>
  );
}
