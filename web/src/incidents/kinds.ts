import { EVENT_TYPES, eventNoun, MODES } from "../model.js";
import { termInWords } from "../words/finding.js";
import { capital } from "../words/text.js";

interface KindGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Every kind of event to choose from, violence first; a mode that several types have is listed once. */
export const KIND_GROUPS: readonly KindGroup[] = groups();

function groups(): KindGroup[] {
  const seen = new Set<string>();
  return [...EVENT_TYPES].reverse().map((type) => {
    const noun = eventNoun(type, []);
    const modes = (MODES[type] ?? []).filter((mode) => !seen.has(mode));
    for (const mode of modes) seen.add(mode);
    return {
      label: capital(noun),
      options: [
        { value: type, label: modes.length === 0 ? noun : `${noun} of any kind` },
        ...modes.map((mode) => {
          const own = eventNoun(type, [mode]);
          return { value: mode, label: own === noun ? termInWords(mode) : own };
        }),
      ],
    };
  });
}
