import type { Assessment } from "../model.js";

/** The desk's judgement: a sentence, in which the word that judges stands out. */
export function Answer({ assessment: { answer, conduct } }: { assessment: Pick<Assessment, "answer" | "conduct"> }) {
  const at = answer.indexOf(conduct);
  if (at < 0) return answer;
  return (
    <>
      {answer.slice(0, at)}
      <strong>{conduct}</strong>
      {answer.slice(at + conduct.length)}
    </>
  );
}
