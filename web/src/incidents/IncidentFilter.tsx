import { useQuery } from "@tanstack/react-query";
import { askQuery } from "../api/ask.js";
import { useAskClock } from "../clock.js";
import { GRADES } from "../model.js";
import { ChoiceBlank, DayBlank, TextBlank } from "../parts/Blanks.js";
import { useTruces } from "../parts/useParties.js";
import { KIND_GROUPS } from "./kinds.js";

const best = GRADES.at(-1);
const GRADE_OPTIONS = GRADES.slice(1).map((grade) => ({
  value: grade,
  label: grade === best ? grade : `${grade} or better`,
}));

const PARTS = [
  { value: "accused", label: "said to be by" },
  { value: "target", label: "against" },
];

const ORDERS = [
  { value: "earliest", label: "the earliest" },
  { value: "killed", label: "most killed" },
  { value: "injured", label: "most injured" },
  { value: "grade", label: "the best attested" },
  { value: "reports", label: "the most reported" },
  { value: "origins", label: "most origins" },
];

/** What the list is narrowed to, as a sentence of which every part can be changed. */
export function IncidentFilter() {
  const { data: actors } = useQuery(askQuery("actors", useAskClock()));
  const parties = (actors?.items ?? [])
    .filter(({ accused, target }) => accused + target > 0)
    .map(({ id, name }) => ({ value: id, label: name }));
  const truces = useTruces().map(({ truce }) => ({ value: truce.id, label: `the ${truce.name}` }));
  return (
    <search className="sentence" aria-label="Which incidents">
      Incidents of <ChoiceBlank name="kind" label="Kind" any="any kind" groups={KIND_GROUPS} />{" "}
      <ChoiceBlank name="as" label="Part of the party in it" any="by or against" options={PARTS} />{" "}
      <TextBlank name="party" label="Party" any="anyone" options={parties} /> at{" "}
      <span className="whole">
        <TextBlank name="place" label="Part of the name of a place" any="any place" />,
      </span>{" "}
      mentioning{" "}
      <span className="whole">
        <TextBlank name="words" label="Words in what is told" any="any words" />,
      </span>{" "}
      <span className="whole">
        <ChoiceBlank name="grade" label="Grade" any={`${GRADES[0]} or better`} options={GRADE_OPTIONS} />,
      </span>{" "}
      in the term of{" "}
      <span className="whole">
        <ChoiceBlank name="truce" label="Truce" any="any truce or none" options={truces} />,
      </span>{" "}
      from <DayBlank name="from" label="First day" any="any day" /> to{" "}
      <span className="whole">
        <DayBlank name="to" label="Last day" any="any day" />.
      </span>{" "}
      Shown first:{" "}
      <span className="whole">
        <ChoiceBlank name="order" label="Order" any="the latest" options={ORDERS} />.
      </span>
    </search>
  );
}
