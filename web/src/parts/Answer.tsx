import type { Assessment } from "../model.js";
import { answerParts } from "../truces/answerParts.js";
import { EvidenceLink } from "./EvidenceLink.js";

/** The desk's judgement: a sentence in which the word that judges stands out and every number leads to what it counts. */
export function Answer({ assessment: { answer, conduct } }: { assessment: Pick<Assessment, "answer" | "conduct"> }) {
  return answerParts(answer).map(({ text, show }, i) =>
    show === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's pieces keep their places
      <Judged key={i} text={text} word={conduct} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same
      <EvidenceLink key={i} show={show}>
        {text}
      </EvidenceLink>
    ),
  );
}

function Judged({ text, word }: { text: string; word: string }) {
  const at = text.indexOf(word);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <strong>{word}</strong>
      {text.slice(at + word.length)}
    </>
  );
}
