// `npm run api:schemas`: writes data/api/answers.json, the JSON Schema of everything the API answers, from the TypeScript
// types of src/api/answers.ts, which the compiler holds the answers to. A test holds the file against the types.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SOURCE = path.join(ROOT, "src", "api", "answers.ts");
const OUT = path.join(ROOT, "data", "api", "answers.json");

/** Names of plain strings, which the compiler forgets: each gets a schema of its own. */
const WORDS = {
  Day: {
    type: "string",
    pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
    description: "A civil date, YYYY-MM-DD, or as much of it as is known.",
  },
  Instant: { type: "string", format: "date-time", pattern: "Z$", description: "RFC 3339, UTC." },
  When: {
    type: "string",
    pattern: "^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?)?$",
    description: "A Day, with the local hour where it is told.",
  },
};

/** @typedef {Record<string, unknown>} Schema */

/** @returns {{ answers: Record<string, Schema>, schemas: Record<string, Schema> }} by operation; by name of type */
export function answerSchemas() {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  const program = ts.createProgram([SOURCE], options);
  const source = program.getSourceFile(SOURCE);
  const checker = program.getTypeChecker();
  const declared = source?.statements.find((s) => ts.isInterfaceDeclaration(s) && s.name.text === "ApiAnswers");
  if (!declared) throw new Error(`${SOURCE}: has no interface ApiAnswers`);
  const maker = schemasOf(checker);
  const answers = Object.fromEntries(
    sorted(checker.getPropertiesOfType(checker.getTypeAtLocation(declared))).map((property) => [
      property.name,
      maker.schemaOf(checker.getTypeOfSymbolAtLocation(property, declared), property.name),
    ]),
  );
  const schemas = Object.fromEntries([...maker.named].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { answers, schemas };
}

/** @param {readonly ts.Symbol[]} symbols */
const sorted = (symbols) => [...symbols].sort((a, b) => (a.name < b.name ? -1 : 1));

/** @param {ts.TypeChecker} checker */
function schemasOf(checker) {
  /** @type {Map<string, Schema>} */
  const named = new Map();
  /** @type {Map<string, ts.Symbol>} */
  const owners = new Map();

  /** @param {ts.Type} type @param {string} where @returns {Schema} */
  function schemaOf(type, where) {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    const name = symbol?.name ?? "";
    const isNamed = /^[A-Z]\w*$/.test(name) && name !== "Array" && name !== "ReadonlyArray" && isOurs(symbol);
    const isGeneric = (type.aliasTypeArguments ?? typeArguments(type)).length > 0;
    if (!symbol || !isNamed || isGeneric) return bare(type, where);
    const owner = owners.get(name);
    if (owner && owner !== symbol) throw new Error(`${where}: two types are called ${name}; rename one`);
    if (!owner) {
      owners.set(name, symbol);
      named.set(name, {});
      named.set(name, { ...describedBy(symbol), ...bare(type, name) });
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** @param {ts.Type} type */
  const typeArguments = (type) =>
    checker.isArrayType(type) || !(type.flags & ts.TypeFlags.Object)
      ? []
      : checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));

  /** @param {ts.Symbol | undefined} symbol */
  const isOurs = (symbol) =>
    symbol?.declarations?.some((d) => d.getSourceFile().fileName.startsWith(path.join(ROOT, "src"))) === true;

  /** @param {ts.Symbol} symbol */
  function describedBy(symbol) {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, " ").trim();
    return text === "" ? {} : { description: text };
  }

  /** @param {ts.Type} type @param {string} where @returns {Schema} */
  function bare(type, where) {
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === "true" };
    if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) return { type: "string" };
    if (type.flags & ts.TypeFlags.Number) return { type: "number" };
    if (type.flags & ts.TypeFlags.Boolean) return { type: "boolean" };
    if (type.flags & ts.TypeFlags.Null) return { type: "null" };
    if (type.isUnion()) return unionOf(type, where);
    if (checker.isTupleType(type)) {
      const parts = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
      const prefixItems = parts.map((part, i) => schemaOf(part, `${where}[${i}]`));
      return { type: "array", prefixItems, items: false, minItems: parts.length };
    }
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
      return { type: "array", items: item ? schemaOf(item, `${where}[]`) : {} };
    }
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return objectOf(type, where);
    throw new Error(`${where}: ${checker.typeToString(type)} has no form in JSON`);
  }

  /** @param {ts.UnionType} type @param {string} where @returns {Schema} */
  function unionOf(type, where) {
    const parts = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined));
    const literals = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
    const bools = parts.filter((part) => part.flags & ts.TypeFlags.BooleanLiteral);
    const others = parts.filter(
      (part) => !part.isStringLiteral() && !(bools.length === 2 && part.flags & ts.TypeFlags.BooleanLiteral),
    );
    const schemas = [
      ...(literals.length > 0
        ? [literals.length === 1 ? { const: literals[0] } : { type: "string", enum: literals }]
        : []),
      ...(bools.length === 2 ? [{ type: "boolean" }] : []),
      ...others.map((part) => schemaOf(part, where)),
    ];
    schemas.sort((a, b) => Number(a.type === "null") - Number(b.type === "null"));
    const plain = schemas.every((s) => Object.keys(s).join() === "type" && typeof s.type === "string");
    if (schemas.length === 1) return schemas[0] ?? {};
    return plain ? { type: schemas.map((s) => s.type) } : { anyOf: schemas };
  }

  /** @param {ts.Type} type @param {string} where @returns {Schema} */
  function objectOf(type, where) {
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const properties = checker.getPropertiesOfType(type);
    if (index && properties.length === 0)
      return { type: "object", additionalProperties: schemaOf(index.type, `${where}.*`) };
    if (checker.getSignaturesOfType(type, ts.SignatureKind.Call).length > 0 || index)
      throw new Error(`${where}: ${checker.typeToString(type)} has no form in JSON`);
    const required = properties.filter((p) => !(p.flags & ts.SymbolFlags.Optional)).map((p) => p.name);
    return {
      type: "object",
      properties: Object.fromEntries(properties.map((p) => [p.name, propertyOf(p, `${where}.${p.name}`)])),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    };
  }

  /** @param {ts.Symbol} property @param {string} where @returns {Schema} */
  function propertyOf(property, where) {
    const schema = schemaOf(checker.getTypeOfSymbol(property), where);
    return { ...inWords(property, schema), ...describedBy(property) };
  }

  /** Puts the name of a string in place of "string", where the declaration names it. @param {ts.Symbol} property @param {Schema} schema */
  function inWords(property, schema) {
    const declaration = property.valueDeclaration ?? property.declarations?.[0];
    const text = declaration && ts.isPropertySignature(declaration) ? (declaration.type?.getText() ?? "") : "";
    const word = /^(Day|Instant|When)( \| null)?$/.exec(text)?.[1];
    if (word === undefined) return schema;
    named.set(word, WORDS[/** @type {keyof typeof WORDS} */ (word)]);
    const ref = { $ref: `#/components/schemas/${word}` };
    return schema.type === "string" ? ref : { anyOf: [ref, { type: "null" }] };
  }

  return { named, schemaOf };
}

/** The file as it should be: a line a schema, so that a change shows what it changed. */
export function answersFile() {
  const { answers, schemas } = answerSchemas();
  /** @param {Record<string, Schema>} rows */
  const lines = (rows) =>
    Object.entries(rows)
      .map(([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`)
      .join(",\n");
  return `{\n  "answers": {\n${lines(answers)}\n  },\n  "schemas": {\n${lines(schemas)}\n  }\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(path.dirname(OUT), { recursive: true });
  writeFileSync(OUT, answersFile());
  console.log(path.relative(ROOT, OUT));
}
