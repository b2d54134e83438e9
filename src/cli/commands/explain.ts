/**
 * `nnc explain`: what a diagnostic means and why, with a spec that gets it and one that does not. Without a code it lists
 * all. Reads nothing but the catalog.
 */
import type { Entry } from "../../diagnostic/entry.js";
import { printable } from "../../diagnostic/excerpt.js";
import { catalog } from "../../diagnostic/index.js";
import { nearest } from "../../diagnostic/suggest.js";
import type { Command, CommandContext } from "../command.js";
import { refuseUsage } from "../output.js";

type Row = Pick<Entry<never>, "slug" | "severity" | "explanation" | "bad" | "good">;

/** `nnc explain`: why a diagnostic is one. */
export const explainCommand: Command = {
  name: "explain",
  configure: (command) => {
    command.summary("says why a diagnostic exists, with a bad and a good spec").description("Says why a diagnostic exists, with a spec that gets it and one that does not; without a code, lists all.");
    command.argument("[code]", "a code, or its slug");
    command.addHelpText("after", "\nExamples:\n  nnc explain NN302\n  nnc explain node-too-old\n  nnc explain");
  },
  run: (context, [wanted]) => {
    const rows = new Map<string, Row>(Object.entries(catalog).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (wanted === undefined) {
      for (const [code, { slug, severity }] of rows) context.out(`${code}  ${severity.padEnd(7)}  ${slug}\n`);
      return Promise.resolve(0);
    }
    const code = find(rows, wanted);
    const row = rows.get(code ?? "");
    if (code === null || row === undefined) return Promise.resolve(unknown(context, rows, wanted));
    context.out(page(code, row));
    return Promise.resolve(0);
  },
};

/** The code that was meant: `NN302`, `nn302`, `302`, `E302[…]` as in a message, or a slug. */
function find(rows: ReadonlyMap<string, Row>, wanted: string): string | null {
  const plain = wanted.trim().toLowerCase();
  const digits = /^(?:nn|\w+\[nn)?(\d{3})\]?:?$/.exec(plain)?.[1];
  if (digits !== undefined && rows.has(`NN${digits}`)) return `NN${digits}`;
  for (const [code, { slug }] of rows) if (slug === plain) return code;
  return null;
}

function unknown(context: CommandContext, rows: ReadonlyMap<string, Row>, wanted: string): number {
  const guess = nearest(wanted, [...rows.keys(), ...[...rows.values()].map(({ slug }) => slug)]);
  return refuseUsage(context, `there is no diagnostic \`${printable(wanted)}\``, guess === null ? "`nnc explain` lists all" : `did you mean \`${guess}\`? \`nnc explain\` lists all`);
}

function page(code: string, { slug, severity, explanation, bad, good }: Row): string {
  const spec = (title: string, text: string): readonly string[] => (text === "" ? [] : ["", title, "", ...text.trimEnd().split("\n").map((line) => (line === "" ? "" : `    ${line}`))]);
  return `${[`${severity}[${code}]: ${slug}`, "", ...wrap(explanation, 80), ...spec("This spec gets it:", bad), ...spec("This one does not:", good)].join("\n")}\n`;
}

/** A paragraph in lines of at most `width` characters; words are never broken. */
function wrap(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
