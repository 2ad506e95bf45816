import { z } from "zod";
import type { Decision } from "../model/index.js";
import { FINDING_TYPES, KINDS, MODES, ROLES, STANCES, STATUSES } from "../model/index.js";
import { TOKEN_ROLES, type TokenHead } from "../record/index.js";

const name = z.string().min(1).max(200);
const side = z.object({ id: z.string().nullable(), name });
// What has an id stands once in the API's description, under that name.
const actor = z
  .object({
    id: z.string().nullable().default(null),
    name,
    text: z.string().default(""),
    role: z.enum(ROLES).optional(),
    side: side.optional(),
  })
  .meta({ id: "SentActor" });
const place = z
  .object({
    id: z.string().nullable().default(null),
    name,
    text: z.string().default(""),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
  })
  .meta({ id: "SentPlace" });
const when = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/, "a date as YYYY-MM-DD, YYYY-MM or YYYY");
const count = z.number().int().min(0);
const type = z.enum(FINDING_TYPES);

/** What a reviewer may set right; a field left out stays as read, a figure that is null is taken out. */
const correction = z
  .object({
    type,
    mode: z.array(z.enum([...new Set(Object.values(MODES).flat())] as [string, ...string[]])),
    kind: z.array(z.enum([...new Set(Object.values(KINDS).flat())] as [string, ...string[]])),
    actor: z.array(actor),
    recipient: z.array(actor),
    mediator: z.array(actor),
    place: z.array(place),
    time: z.object({ start: when.nullable(), end: when.nullable(), text: z.string().nullable() }),
    claim: z.object({ by: z.array(actor), stance: z.enum(STANCES) }),
    status: z.enum(STATUSES),
    killed: count.nullable(),
    injured: count.nullable(),
    count: count.nullable(),
    summary: z.literal(true),
  })
  .partial()
  .meta({ id: "SentCorrection" });

const watch = z
  .object({
    name,
    parties: z.array(actor).min(1),
    allies: z.record(z.string(), z.array(actor)).default({}),
    area: z.array(place).default([]),
    start: when,
    end: when.nullable().default(null),
    terms: z.array(z.enum(KINDS.provision as [string, ...string[]])).default([]),
  })
  .meta({ id: "SentWatch" });

/**
 * A decision as a reviewer asks for it. The finding meant is named by its id, as the lists give it; the record keeps
 * where it stands in the report and what the reviewer saw.
 */
const REVIEW = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["accept", "reject", "note", "verify"]), finding: z.string() }),
  z.object({ kind: z.literal("correct"), finding: z.string(), fields: correction }),
  z.object({ kind: z.enum(["join", "split"]), findings: z.array(z.string()).min(2) }),
  z.object({ kind: z.literal("name"), name, is: actor.omit({ text: true }) }),
  z.object({ kind: z.literal("watch"), watch }),
  z.object({ kind: z.literal("undo"), decision: z.string() }),
]);
export type Review = z.output<typeof REVIEW>;

const entry = {
  by: name.describe("who decides; where a token is shown, whose it is"),
  note: z.string().max(2000).nullable().default(null),
  /** The record's version when the reviewer looked; a contrary decision since then is refused, not overridden. */
  seen: z.number().int().nullable().default(null),
};

/** Every change of the record but adding reports, by the name of the desk's method: its address, and what it takes. */
export const CHANGES = {
  decide: {
    path: "decisions",
    input: z.object({ review: REVIEW, ...entry }),
    about: "accept, correct, reject, join, split, verify, note, decide a name, declare a watch, or undo",
  },
  withdraw: {
    path: "reports/{id}/withdraw",
    input: z.object({ id: z.string(), by: name, reason: name }),
    about: "take a report back: it stays shown, its findings count no more",
  },
  restore: {
    path: "reports/{id}/restore",
    input: z.object({ id: z.string(), by: name, reason: name }),
    about: "let a withdrawn report count again",
  },
  purge: {
    path: "reports/{id}/purge",
    input: z.object({ id: z.string(), by: name, reason: name }),
    about: "remove a report's words for good; who did so and why stays",
  },
  addToken: {
    path: "tokens",
    input: z.object({
      name: name
        .regex(/^[^\p{C}\s]([^\p{C}]*[^\p{C}\s])?$/u, "a name is words, without signs one cannot see")
        .describe("whose it is"),
      role: z.enum(TOKEN_ROLES).describe("reader: asks; reviewer: asks and changes"),
    }),
    about: "make a token, which is answered this once and not kept",
    needs: "owner",
  },
  removeToken: {
    path: "tokens/{name}/remove",
    input: z.object({ name: z.string() }),
    about: "remove a token: whoever has it is let in no more",
    needs: "owner",
  },
} as const satisfies Readonly<Record<string, { path: string; input: z.ZodObject; about: string; needs?: Need }>>;

/**
 * What it takes to ask or change: a token of that role, or a better one. An owner is whoever can read the store's own
 * files, as the commands on its machine can; no token makes one. Left out, a question needs a reader, a change a reviewer.
 */
export type Need = "reader" | "reviewer" | "owner";

export type ChangeName = keyof typeof CHANGES;
export type Change<C extends ChangeName> = z.input<(typeof CHANGES)[C]["input"]>;

/** What a change answers. */
export interface Done {
  decide: Decision;
  withdraw: { readonly id: string };
  restore: { readonly id: string };
  purge: { readonly id: string };
  addToken: TokenHead & { readonly token: string };
  removeToken: { readonly name: string };
}
