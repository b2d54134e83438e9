/** The one place where a user's text becomes code: as a quoted literal, and nothing else. */

/**
 * A string as a JavaScript and TypeScript literal in double quotes. Everything but printable ASCII is escaped, so that no
 * line separator, bidi control or closing tag can act on a reader or an embedding page.
 */
export function literal(text: string): string {
  const body = JSON.stringify(text).slice(1, -1);
  const escaped = body.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `"${escaped.replace(/<\/|<!--|-->/g, (found) => [...found].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""))}"`;
}

/** A finite number by its shortest text that reads back as the same double; infinities and NaN as expressions. */
export function numberLiteral(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (value === Infinity) return "Infinity";
  if (value === -Infinity) return "-Infinity";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** A JSON-like value as a literal, keys quoted; `__proto__` is written as a computed key, which makes it a property like any other. */
export function dataLiteral(value: unknown): string {
  if (typeof value === "string") return literal(value);
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(dataLiteral).join(", ")}]`;
  if (typeof value === "object") return `{ ${Object.entries(value).map(([key, each]) => `${propertyKey(key)}: ${dataLiteral(each)}`).join(", ")} }`;
  throw new TypeError(`no literal for a ${typeof value}`);
}

/** A property key of an object literal. */
export function propertyKey(key: string): string {
  return key === "__proto__" ? `["__proto__"]` : literal(key);
}
