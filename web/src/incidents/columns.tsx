import { type Actor, eventNoun, type Incident } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { GradeMark } from "../parts/GradeMark.js";
import { Unsaid } from "../parts/Unsaid.js";
import { PlaceNames } from "../places/PlaceNames.js";
import { sidesOnce } from "../words/actor.js";
import { shortDate, shortDays } from "../words/short.js";
import { capital } from "../words/text.js";

export interface Column {
  readonly id: string;
  readonly head: string;
  /** The order that its heading asks for; a second one where it is that already. */
  readonly orders?: readonly [string, string?];
  /** Shown where the address chooses none. */
  readonly usual: boolean;
  /** Not broken over lines. */
  readonly whole?: true;
  /** False where the cell tells by itself what it is, on a narrow screen that has no headings. */
  readonly labelled?: false;
  /** Words, or a number that leads to what it counts; `null` is not said. */
  readonly cell?: (incident: Incident, parties: readonly Actor[]) => React.ReactNode;
  /** The whole of it, where a cell may be too narrow to show all. */
  readonly full?: (incident: Incident) => string;
  readonly n?: (incident: Incident) => number | null;
}

const sides = (actors: readonly Actor[], parties: readonly Actor[]): React.ReactNode =>
  actors.length === 0 ? <Unsaid /> : <ActorNames actors={sidesOnce(actors)} parties={parties} />;

const namesOf = (actors: readonly Actor[]): string =>
  sidesOnce(actors)
    .map(({ name }) => name)
    .join(", ");

/** All there is to show of an incident in a row, beside its name. */
export const COLUMNS: readonly Column[] = [
  {
    id: "day",
    head: "day",
    orders: ["latest", "earliest"],
    usual: true,
    whole: true,
    labelled: false,
    cell: ({ day, until, dated }) => (
      <>
        {dated === "report" && <span className="aside">by </span>}
        {shortDays(day, until)}
      </>
    ),
  },
  {
    id: "by",
    head: "said to be by",
    usual: true,
    cell: ({ accused }, parties) => sides(accused, parties),
    full: ({ accused }) => namesOf(accused),
  },
  {
    id: "against",
    head: "against",
    usual: true,
    cell: ({ target }, parties) => sides(target, parties),
    full: ({ target }) => namesOf(target),
  },
  {
    id: "place",
    head: "place",
    usual: true,
    cell: ({ place }) => (place.length === 0 ? <Unsaid /> : <PlaceNames places={place} />),
  },
  {
    id: "grade",
    head: "grade",
    orders: ["grade"],
    usual: true,
    labelled: false,
    cell: ({ grade, disputed, verified }) => (
      <>
        <span className="whole">
          <GradeMark grade={grade} disputed={disputed} verified={verified} silent /> {grade}
          {(disputed || verified) && ","}
        </span>
        {disputed && " disputed"}
        {disputed && verified && ","}
        {verified && " verified"}
      </>
    ),
  },
  { id: "killed", head: "killed", orders: ["killed"], usual: true, n: ({ killed }) => killed },
  { id: "injured", head: "injured", orders: ["injured"], usual: true, n: ({ injured }) => injured },
  {
    id: "reports",
    head: "reports",
    orders: ["reports"],
    usual: true,
    n: ({ findings }) => new Set(findings.map(({ report }) => report.id)).size,
  },
  { id: "origins", head: "origins", orders: ["origins"], usual: false, n: ({ origins }) => origins },
  { id: "first", head: "first report", usual: false, whole: true, cell: ({ firstReport }) => shortDate(firstReport) },
  { id: "last", head: "last report", usual: false, whole: true, cell: ({ lastReport }) => shortDate(lastReport) },
];

export const incidentName = ({ type, mode }: Incident): string => capital(eventNoun(type, mode));

/** The columns an address chooses, in their own order; the usual ones where it names none that exist. */
export function columnsIn(chosen: string | undefined): readonly Column[] {
  const ids = new Set(chosen?.split(","));
  const named = COLUMNS.filter(({ id }) => ids.has(id));
  return named.length > 0 ? named : COLUMNS.filter(({ usual }) => usual);
}

/** What the address says of them: nothing where they are the usual ones. */
export function columnsInAddress(columns: readonly Column[]): string | undefined {
  const usual = COLUMNS.every((column) => column.usual === columns.includes(column));
  return usual || columns.length === 0 ? undefined : columns.map(({ id }) => id).join(",");
}
