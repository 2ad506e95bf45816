/** What a reviewer does by one key, in the order the buttons stand and the help lists them. */
export const ACTS = [
  { act: "accept", key: "a", name: "Accept", means: "the finding says what the report says" },
  { act: "correct", key: "c", name: "Correct", means: "set right who, when, what or who says so" },
  { act: "reject", key: "r", name: "Reject", means: "the report does not say this; it counts no more" },
  { act: "join", key: "j", name: "Join", means: "it tells of the same happening as another finding" },
  { act: "split", key: "s", name: "Split", means: "it tells of another happening than those it was joined with" },
  { act: "next", key: "n", name: "Next", means: "leave it undecided, and look at the next" },
  { act: "undo", key: "u", name: "Undo", means: "take the last decision of this sitting back" },
  { act: "help", key: "?", name: "Keys", means: "show or hide these keys" },
] as const;
export type Act = (typeof ACTS)[number]["act"];

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
}

/** The act a key press asks for, or `null`. A held key decides once; the browser's own keys stay its own. */
export function actOf({ key, ctrlKey, metaKey, altKey, repeat }: Press): Act | null {
  if (ctrlKey || metaKey || altKey || repeat) return null;
  return ACTS.find((a) => a.key === key.toLowerCase())?.act ?? null;
}
