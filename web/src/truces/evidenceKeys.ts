import type { TimelineEntry } from "../model.js";

/** What the drawer is to show of a mark: its incident, or the finding it stands for. */
export const showEntry = ({ incident, findings }: TimelineEntry): string =>
  incident === null ? `finding:${findings[0]?.finding.id ?? ""}` : `incident:${incident.id}`;
