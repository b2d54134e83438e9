/**
 * Generated code as prettier would leave it, without prettier: lines that are emitted one statement each are indented, freed of
 * brackets that say nothing, and broken where they are too long. `test/unit/emit/prettier.test.ts` holds it to prettier. Where
 * a line is nothing that it knows, it gives null, and prettier has to be asked.
 */
import { flat, layOut } from "./doc.js";
import { lineDoc } from "./spell.js";
import { lineOf } from "./tree.js";

/** Characters on a line. */
export const WIDTH = 120;

/** Statements that stand as they are: brackets in them hold arguments alone, and no number or text needs another form. */
const PLAIN = /^[\w$.,[\]!;=+*<>&/ -]*(?:[\w\]!]\([\w$.,[\]!+*/ ()-]*)?[)\];\w!-]*$/;
const GROUPED = /(?:^|[^\w$])\(|e\+/;

/** Types and heads of functions, which are never broken here. */
const HEADS = /^(?:export )?(?:interface |function )|^readonly |^import type /;

/** The module laid out; null where some line is not known. */
export function laidOut(text: string): string | null {
  const result: string[] = [];
  let depth = 0;
  for (const raw of text.split("\n")) {
    const bare = raw.trim();
    if (bare.startsWith("}")) depth -= 1;
    const line = lineText(bare, 2 * depth);
    if (line === null) return null;
    if (bare.endsWith("{")) depth += 1;
    add(result, line);
  }
  return `${result.join("\n").trimEnd()}\n`;
}

/** Adds a line: no blank ones beside brackets or in a row, and no lines between brackets that hold nothing. */
function add(result: string[], line: string): void {
  const last = result.at(-1) ?? "";
  if (line === "") {
    if (last !== "" && !last.endsWith("{")) result.push("");
    return;
  }
  if (/^\s*\}/.test(line)) {
    if (last === "") result.pop();
    const before = result.at(-1) ?? "";
    if (before.endsWith("{")) {
      result[result.length - 1] = before + line.trim();
      return;
    }
  }
  result.push(line);
}

function lineText(bare: string, indentation: number): string | null {
  const margin = " ".repeat(indentation);
  if (bare === "") return "";
  if (bare.startsWith("//") || bare.startsWith("/**") || /^\};?$/.test(bare)) return margin + bare;
  const room = WIDTH - indentation;
  if (HEADS.test(bare)) return headText(bare, margin, room);
  if (bare.startsWith("import ")) return importText(bare, room);
  if (bare.length <= room && PLAIN.test(bare) && !GROUPED.test(bare)) return margin + bare;
  const tree = lineOf(bare);
  if (tree === null) return null;
  const doc = lineDoc(tree);
  const short = flat(doc);
  return margin + (short !== null && short.length <= room ? short : layOut(doc, indentation, WIDTH));
}

/** Heads and fields: keys without quotes where they need none. */
function headText(bare: string, margin: string, room: number): string | null {
  const text = bare.replace(/^readonly "([A-Za-z_$][\w$]*)"/, "readonly $1");
  return text.length <= room && !/\\"/.test(text) ? margin + text : null;
}

function importText(bare: string, room: number): string | null {
  if (bare.length <= room) return bare;
  const found = /^import \{ (.*) \} from (".*");$/.exec(bare);
  if (found === null) return null;
  return `import {\n${(found[1] as string).split(", ").map((name) => `  ${name},`).join("\n")}\n} from ${found[2] as string};`;
}
