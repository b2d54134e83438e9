/**
 * Documents that are laid out within a width: groups on one line where they fit, each at its own lines elsewhere. It prints by
 * the rules of prettier (Wadler's, with remembered groups), as far as generated code needs them.
 */

/** A text that may be broken into lines. */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: "line"; readonly soft: boolean }
  | { readonly kind: "indent"; readonly of: Doc }
  /** `broken` is printed over lines wherever it stands; others may ask by `id` how it was printed. */
  | { readonly kind: "group"; readonly of: Doc; readonly broken: boolean; readonly id: symbol | null }
  | { readonly kind: "ifBreak"; readonly broken: Doc; readonly flat: Doc }
  | { readonly kind: "indentIfBreak"; readonly of: Doc; readonly id: symbol }
  /** Contents and lines in turn: as many contents on a line as fit. */
  | { readonly kind: "fill"; readonly parts: readonly Doc[] };

/** A space, or a new line. */
export const line: Doc = { kind: "line", soft: false };
/** Nothing, or a new line. */
export const softline: Doc = { kind: "line", soft: true };
/** Two spaces further in. */
export const indent = (...of: readonly Doc[]): Doc => ({ kind: "indent", of });
/** On one line where it fits. */
export const group = (of: Doc, id: symbol | null = null, broken = hasBroken(of)): Doc => ({ kind: "group", of, broken, id });
/** A comma after the last of what stands on lines of their own. */
export const trailingComma: Doc = { kind: "ifBreak", broken: ",", flat: "" };

/** Docs with what stands between them. */
export function joined(between: Doc, docs: readonly Doc[]): readonly Doc[] {
  return docs.flatMap((doc, i) => (i === 0 ? [doc] : [between, doc]));
}

/** True where a group inside must be broken, and so all around it. */
function hasBroken(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isList(doc)) return doc.some(hasBroken);
  switch (doc.kind) {
    case "group":
      return doc.broken;
    case "indent":
    case "indentIfBreak":
      return hasBroken(doc.of);
    case "line":
    case "ifBreak":
    case "fill":
      return false;
  }
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

/** The text on one line; null where something must be broken. */
export function flat(doc: Doc): string | null {
  return hasBroken(doc) ? null : flatText(doc);
}

function flatText(doc: Doc): string {
  if (typeof doc === "string") return doc;
  if (isList(doc)) return doc.map(flatText).join("");
  switch (doc.kind) {
    case "line":
      return doc.soft ? "" : " ";
    case "indent":
    case "group":
    case "indentIfBreak":
      return flatText(doc.of);
    case "ifBreak":
      return flatText(doc.flat);
    case "fill":
      return doc.parts.map(flatText).join("");
  }
}

interface Command {
  readonly indent: number;
  readonly broken: boolean;
  readonly doc: Doc;
}

/** Puts a document's parts on a stack, the first on top. */
function pushAll(stack: Command[], parts: readonly Doc[], { indent: at, broken }: Command): void {
  for (let i = parts.length - 1; i >= 0; i--) stack.push({ indent: at, broken, doc: parts[i] as Doc });
}

/** True when what comes fits into the rest of the line, up to the first line break that what follows may have. */
function fits(next: Command, rest: readonly Command[], width: number): boolean {
  const stack = [next];
  let [left, after] = [width, rest.length];
  while (left >= 0) {
    const command = stack.pop() ?? rest[--after];
    if (command === undefined) return true;
    const { doc, broken } = command;
    if (typeof doc === "string") left -= doc.length;
    else if (isList(doc)) pushAll(stack, doc, command);
    else if (doc.kind === "line") {
      if (broken) return true;
      left -= doc.soft ? 0 : 1;
    } else if (doc.kind === "group") stack.push({ ...command, broken: doc.broken || broken, doc: doc.of });
    else if (doc.kind === "indent") stack.push({ ...command, doc: doc.of });
    else if (doc.kind === "indentIfBreak") stack.push({ ...command, doc: doc.of });
    else if (doc.kind === "ifBreak") stack.push({ ...command, doc: broken ? doc.broken : doc.flat });
    else pushAll(stack, doc.parts, command);
  }
  return false;
}

/** Lays out a document whose first line begins at column `indentation`, which the text does not repeat. */
export function layOut(root: Doc, indentation: number, width: number): string {
  const modes = new Map<symbol, boolean>();
  const stack: Command[] = [{ indent: indentation, broken: true, doc: root }];
  const lines: string[] = [];
  let [text, column] = ["", indentation];
  const write = (piece: string): void => {
    text += piece;
    column += piece.length;
  };
  for (let command = stack.pop(); command !== undefined; command = stack.pop()) {
    const { doc, broken, indent: at } = command;
    if (typeof doc === "string") write(doc);
    else if (isList(doc)) pushAll(stack, doc, command);
    else if (doc.kind === "line") {
      if (!broken) write(doc.soft ? "" : " ");
      else {
        lines.push(text.trimEnd());
        [text, column] = [" ".repeat(at), at];
      }
    } else if (doc.kind === "indent") stack.push({ indent: at + 2, broken, doc: doc.of });
    else if (doc.kind === "ifBreak") stack.push({ ...command, doc: broken ? doc.broken : doc.flat });
    else if (doc.kind === "indentIfBreak") stack.push({ indent: modes.get(doc.id) === true ? at + 2 : at, broken, doc: doc.of });
    else if (doc.kind === "group") {
      const inFlat = { indent: at, broken: false, doc: doc.of };
      const chosen = !doc.broken && (!broken || fits(inFlat, stack, width - column)) ? inFlat : { ...inFlat, broken: true };
      if (doc.id !== null) modes.set(doc.id, chosen.broken);
      stack.push(chosen);
    } else fill(doc.parts, command, stack, width - column);
  }
  return [...lines, text].join("\n");
}

function fill(parts: readonly Doc[], command: Command, stack: Command[], left: number): void {
  const [content, space, second] = parts;
  if (content === undefined) return;
  const one = { ...command, broken: false, doc: content };
  const fitting = fits(one, [], left) ? one : { ...one, broken: true };
  if (space === undefined || second === undefined) {
    if (space !== undefined) stack.push({ ...command, broken: fitting.broken, doc: space });
    stack.push(fitting);
    return;
  }
  const both = fits({ ...one, doc: [content, space, second] }, [], left);
  stack.push({ ...command, doc: { kind: "fill", parts: parts.slice(2) } }, { ...command, broken: !both, doc: space }, fitting);
}
