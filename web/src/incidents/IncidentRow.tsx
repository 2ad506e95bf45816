import { memo } from "react";
import type { Actor, Incident } from "../model.js";
import { Unsaid } from "../parts/Unsaid.js";
import { figure } from "../words/text.js";
import { type Column, incidentName } from "./columns.js";

interface IncidentRowProps {
  readonly incident: Incident;
  readonly columns: readonly Column[];
  readonly parties: readonly Actor[];
  /** The address of the list, to which the incident's own is added. */
  readonly here: string;
  /** Its evidence is open beside the list. */
  readonly open: boolean;
  readonly onOpen: (event: React.MouseEvent<HTMLAnchorElement>) => void;
}

/**
 * An incident as a row. Its links are plain anchors, which the page follows by one handler: a few hundred of the router's
 * own, each of which listens to the address, would make opening the drawer slow.
 */
export const IncidentRow = memo(function IncidentRow(props: IncidentRowProps) {
  const { incident, columns, parties, here, open, onOpen } = props;
  const href = `${here}&evidence=${encodeURIComponent(`incident:${incident.id}`)}`;
  return (
    <tr className={open ? "row-open" : undefined}>
      <th scope="row">
        <a href={href} onClick={onOpen} aria-current={open ? "true" : undefined}>
          {incidentName(incident)}
        </a>
      </th>
      {columns.map(({ id, head, whole, labelled = true, cell, n }) => {
        if (n === undefined)
          return (
            <td key={id} className={whole ? "whole" : undefined} data-label={labelled ? head : undefined}>
              {cell?.(incident, parties)}
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
    </tr>
  );
});
