import { type Answers, sideKey } from "../model.js";
import { searchValue } from "../search.js";

export type TruceProvision = NonNullable<Answers["provisions"]>["provisions"][number];

const KEYS = ["state", "kind", "party", "truce", "order"] as const;
export type ProvisionSearch = { readonly [K in (typeof KEYS)[number]]?: string | undefined };

export const provisionSearch = (search: Readonly<Record<string, unknown>>): ProvisionSearch =>
  Object.fromEntries(KEYS.map((key) => [key, searchValue(search, key)]));

type Test = (one: TruceProvision["provision"]) => boolean;

/** How a promise may stand, as a reader asks for it. What is done or has lapsed is open no more. */
export const STATES: readonly { readonly value: string; readonly label: string; readonly holds: Test }[] = [
  { value: "open", label: "not done yet", holds: ({ status }) => status !== "done" && status !== "lapsed" },
  { value: "overdue", label: "overdue", holds: ({ overdue }) => overdue },
  { value: "done", label: "done", holds: ({ status }) => status === "done" },
  { value: "delivered", label: "delivered in part or whole", holds: ({ delivered }) => delivered.length > 0 },
  { value: "promised", label: "promised, not only demanded", holds: ({ promised }) => promised },
];

export function narrowed(
  provisions: readonly TruceProvision[],
  { state, kind, party, truce }: ProvisionSearch,
): TruceProvision[] {
  const holds = state === undefined ? undefined : (STATES.find(({ value }) => value === state)?.holds ?? (() => false));
  return provisions.filter(
    (one) =>
      (holds === undefined || holds(one.provision)) &&
      (kind === undefined || one.provision.kind === kind) &&
      (party === undefined || one.provision.by.some((actor) => sideKey(actor) === party)) &&
      (truce === undefined || one.truce === truce),
  );
}

/** As the record gives them, by truce; or by the day they are due, those without a day last. */
export const ordered = (provisions: readonly TruceProvision[], order: string | undefined): TruceProvision[] =>
  order === "due"
    ? [...provisions].sort((a, b) => {
        const [x, y] = [a.provision.due ?? "~", b.provision.due ?? "~"];
        return x < y ? -1 : x > y ? 1 : 0;
      })
    : [...provisions];

/** The key of one in the drawer: two truces may promise the same. */
export const keyOf = ({ truce, provision }: TruceProvision): string => `provision:${truce}:${provision.id}`;
