import { useQuery } from "@tanstack/react-query";
import { askQuery } from "../api/ask.js";
import { useAskClock } from "../clock.js";
import { KIND_GROUPS } from "../incidents/kinds.js";
import { GRADES } from "../model.js";
import { ChoiceBlank, TextBlank } from "../parts/Blanks.js";
import { useTruces } from "../parts/useParties.js";

const best = GRADES.at(-1);
const GRADE_OPTIONS = GRADES.slice(1).map((grade) => ({
  value: grade,
  label: grade === best ? grade : `${grade} or better`,
}));

const PARTS = [
  { value: "accused", label: "said to be by" },
  { value: "target", label: "against" },
];

/** What the map is narrowed to, as a sentence of which every part can be changed. */
export function MapFilter() {
  const { data: actors } = useQuery(askQuery("actors", useAskClock()));
  const parties = (actors?.items ?? [])
    .filter(({ accused, target }) => accused + target > 0)
    .map(({ id, name }) => ({ value: id, label: name }));
  const truces = useTruces().map(({ truce }) => ({ value: truce.id, label: `the ${truce.name}` }));
  return (
    <search className="sentence" aria-label="Which incidents">
      Shown are incidents of <ChoiceBlank name="kind" label="Kind" any="any kind" groups={KIND_GROUPS} />{" "}
      <ChoiceBlank name="as" label="Part of the party in it" any="by or against" options={PARTS} />{" "}
      <span className="whole">
        <TextBlank name="party" label="Party" any="anyone" options={parties} />,
      </span>{" "}
      <span className="whole">
        <ChoiceBlank name="grade" label="Grade" any={`${GRADES[0]} or better`} options={GRADE_OPTIONS} />,
      </span>{" "}
      in the term of{" "}
      <span className="whole">
        <ChoiceBlank name="truce" label="Truce" any="any truce or none" options={truces} />.
      </span>
    </search>
  );
}
