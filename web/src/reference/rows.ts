import { nameOfRef, type Schema } from "./document.js";

/** A part of a type in words: plain, the name of a type that has a page, or the values there are, with those in words. */
export interface Piece {
  readonly text: string;
  readonly type?: true;
  readonly values?: readonly unknown[];
}

/** A type in words: "list of Finding", "Day or null". */
export function typeInWords(schema: Schema): readonly Piece[] {
  if (schema.$ref !== undefined) return [{ text: nameOfRef(schema.$ref), type: true }];
  if (schema.const !== undefined) return [{ text: JSON.stringify(schema.const) }];
  if (schema.enum !== undefined)
    return [{ text: schema.enum.map((value) => JSON.stringify(value)).join(" or "), values: schema.enum }];
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts !== undefined) return joined(parts.map(typeInWords), " or ");
  if (schema.prefixItems !== undefined)
    return [{ text: "[" }, ...joined(schema.prefixItems.map(typeInWords), ", "), { text: "]" }];
  if (schema.items) return [{ text: "list of " }, ...typeInWords(schema.items)];
  if (typeof schema.additionalProperties === "object" && schema.properties === undefined)
    return [{ text: "map from text to " }, ...typeInWords(schema.additionalProperties)];
  if (typeof schema.type === "string") return [{ text: `${plain(schema.type)}${bounds(schema)}` }];
  if (schema.type !== undefined) return [{ text: schema.type.map(plain).join(" or ") }];
  return [{ text: "anything" }];
}

const PLAIN: Readonly<Record<string, string>> = { string: "text", boolean: "true or false" };
const plain = (type: string): string => PLAIN[type] ?? type;

/** Whole numbers have bounds of their own, of the machine, which tell nothing. */
const isSaid = (bound: number | undefined): boolean => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

function bounds({ minimum, maximum, default: unless }: Schema): string {
  const range = [
    ...(isSaid(minimum) ? [`from ${minimum}`] : []),
    ...(isSaid(maximum) ? [`to ${maximum}`] : []),
    ...(unless === undefined ? [] : [`default ${JSON.stringify(unless)}`]),
  ];
  return range.length === 0 ? "" : `, ${range.join(" ")}`;
}

const joined = (parts: readonly (readonly Piece[])[], between: string): Piece[] =>
  parts.flatMap((part, i) => (i === 0 ? part : [{ text: between }, ...part]));

/** A field, and the fields of an object that has no name of its own, one level deeper. */
export interface Row {
  readonly name: string;
  readonly depth: number;
  readonly optional: boolean;
  readonly type: readonly Piece[];
  readonly about: string | undefined;
}

/** One of the forms an object may have; `title` tells it from the others. */
export interface Form {
  readonly title: string | undefined;
  readonly rows: readonly Row[];
}

/** The fields of a schema: one form, or one for each that it may have. Empty where it is no object. */
export function formsOf(schema: Schema): readonly Form[] {
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts !== undefined)
    return parts.flatMap((part) => formsOf(part).map(({ rows }) => ({ title: titleOf(part), rows })));
  const rows = rowsOf(schema, 0);
  return rows.length === 0 ? [] : [{ title: undefined, rows }];
}

/** Forms are told apart by a field of one value, or a few. */
function titleOf({ properties = {} }: Schema): string | undefined {
  const [name, field] = Object.entries(properties).find(([, p]) => p.const !== undefined || p.enum !== undefined) ?? [];
  return name === undefined || field === undefined
    ? undefined
    : `${name}: ${typeInWords(field)
        .map((p) => p.text)
        .join("")}`;
}

function rowsOf({ properties = {}, required = [] }: Schema, depth: number): readonly Row[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const common = { name, depth, optional: !required.includes(name), about: field.description };
    const choices = choicesOf(field);
    if (choices.length > 0)
      return [
        { ...common, type: [{ text: "one of these objects" }] },
        ...choices.flatMap((choice) => [
          { name: titleOf(choice) ?? "or", depth: depth + 1, optional: false, type: [], about: undefined },
          ...rowsOf(choice, depth + 2),
        ]),
      ];
    const inner = innerOf(field);
    if (inner === null) return [{ ...common, type: typeInWords(field) }];
    const type = [{ text: inner === field ? "object" : "list of objects" }];
    return [{ ...common, type }, ...rowsOf(inner, depth + 1)];
  });
}

/** The objects without a name of which a field may be any. */
const choicesOf = ({ anyOf, oneOf }: Schema): readonly Schema[] =>
  (anyOf ?? oneOf ?? []).filter(({ properties }) => properties !== undefined);

/** The object without a name that a field is, or that its list is of; `null`: it is something else. */
function innerOf(field: Schema): Schema | null {
  if (field.properties !== undefined) return field;
  return field.items && field.items.properties !== undefined ? field.items : null;
}
