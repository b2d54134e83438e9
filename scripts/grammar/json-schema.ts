/**
 * JSON schemas from TypeScript's types: as much of the language as the manifests use. What has no counterpart is refused, so
 * that no type is ever described as less than it is.
 */
import { fileURLToPath } from "node:url";
import ts from "typescript";

type Schema = Readonly<Record<string, unknown>>;

const root = new URL("../../", import.meta.url);

function program(file: string): { readonly checker: ts.TypeChecker; readonly source: ts.SourceFile } {
  const path = fileURLToPath(new URL(file, root));
  const made = ts.createProgram([path], { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, exactOptionalPropertyTypes: true, noEmit: true, types: [] });
  const source = made.getSourceFile(path);
  if (source === undefined) throw new Error(`there is no ${file}`);
  return { checker: made.getTypeChecker(), source };
}

/** The schema of an exported interface or type of a file of ours. */
export function schemaOf(file: string, name: string, title: string): string {
  const { checker, source } = program(file);
  const symbol = checker.getSymbolAtLocation(source);
  const exported = symbol === undefined ? undefined : checker.getExportsOfModule(symbol).find((each) => each.name === name);
  if (exported === undefined) throw new Error(`${file} exports no ${name}`);
  const definitions: Record<string, Schema> = {};
  const convert = (type: ts.Type, inline = false): Schema => {
    const named = type.aliasSymbol ?? type.symbol;
    const own = named?.declarations?.some((each) => each.getSourceFile() === source && (ts.isInterfaceDeclaration(each) || (ts.isTypeAliasDeclaration(each) && type.aliasSymbol !== undefined))) === true;
    if (own && !inline && named !== undefined) {
      if (definitions[named.name] === undefined) {
        definitions[named.name] = {};
        definitions[named.name] = { ...describe(checker, named), ...convert(type, true) };
      }
      return { $ref: `#/definitions/${named.name}` };
    }
    return plain(type);
  };
  const plain = (type: ts.Type): Schema => {
    if (type.isUnion()) return union(type);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if ((type.flags & ts.TypeFlags.BooleanLiteral) !== 0) return { const: checker.typeToString(type) === "true" };
    if ((type.flags & ts.TypeFlags.String) !== 0) return { type: "string" };
    if ((type.flags & ts.TypeFlags.Number) !== 0) return { type: "number" };
    if ((type.flags & ts.TypeFlags.Null) !== 0) return { type: "null" };
    if (checker.isTupleType(type)) {
      const items = checker.getTypeArguments(type as ts.TypeReference).map((each) => convert(each));
      return { type: "array", items, minItems: items.length, maxItems: items.length };
    }
    if (checker.isArrayType(type)) return { type: "array", items: convert(checker.getTypeArguments(type as ts.TypeReference)[0] as ts.Type) };
    if ((type.flags & ts.TypeFlags.Object) !== 0) return object(type);
    throw new RangeError(`no schema for ${checker.typeToString(type)}`);
  };
  const union = (type: ts.UnionType): Schema => {
    const members = type.types.filter((each) => (each.flags & ts.TypeFlags.Undefined) === 0);
    const booleans = members.filter((each) => (each.flags & ts.TypeFlags.BooleanLiteral) !== 0);
    const rest = members.filter((each) => booleans.length < 2 || !booleans.includes(each));
    const literals = rest.flatMap((each) => (each.isStringLiteral() || each.isNumberLiteral() ? [each.value] : []));
    const schemas = [...(booleans.length === 2 ? [{ type: "boolean" }] : []), ...(literals.length > 1 ? [{ enum: literals }] : literals.map((value) => ({ const: value }))), ...rest.filter((each) => !each.isStringLiteral() && !each.isNumberLiteral()).map((each) => convert(each))];
    return schemas.length === 1 ? (schemas[0] as Schema) : { anyOf: schemas };
  };
  const object = (type: ts.Type): Schema => {
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index !== undefined) return { type: "object", additionalProperties: convert(index) };
    const properties = checker.getPropertiesOfType(type);
    const required = properties.filter((property) => (property.flags & ts.SymbolFlags.Optional) === 0).map((property) => property.name);
    return {
      type: "object",
      properties: Object.fromEntries(properties.map((property) => [property.name, { ...describe(checker, property), ...convert(checker.getTypeOfSymbolAtLocation(property, source)) }])),
      required,
      additionalProperties: false,
    };
  };
  const whole = convert(checker.getDeclaredTypeOfSymbol(exported), true);
  return `${JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", $comment: `Derived from ${file} by scripts/build-grammar.ts: npm run grammar. Do not edit.`, title, ...describe(checker, exported), ...whole, definitions }, null, 2)}\n`;
}

function describe(checker: ts.TypeChecker, symbol: ts.Symbol): Schema {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, " ").trim();
  return text === "" ? {} : { description: text };
}
