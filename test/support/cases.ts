/**
 * Reads cases: a markdown file of `## heading`, an `nn` block and the blocks that are expected of it. Writes new
 * expectations back where asked. Knows no stage.
 */

/** One case; `expected` by the block's word, in the order written. */
export interface Case {
  readonly name: string;
  readonly input: string;
  readonly expected: ReadonlyMap<string, string>;
}

const fence = /^```(\w+)\n([\s\S]*?)^```$/gm;

/** The cases of a file; text before the first heading is the file's own. */
export function readCases(text: string): readonly Case[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const blocks = [...section.matchAll(fence)].map((found) => [found[1] ?? "", found[2] ?? ""] as const);
      const input = blocks.find(([word]) => word === "nn")?.[1] ?? "";
      return { name: section.slice(0, section.indexOf("\n")), input, expected: new Map(blocks.filter(([word]) => word !== "nn")) };
    });
}

/** The file's text with the expectations of one case replaced. */
export function updateCase(text: string, name: string, actual: ReadonlyMap<string, string>): string {
  const at = text.indexOf(`## ${name}\n`);
  const next = text.indexOf("\n## ", at);
  const end = next < 0 ? text.length : next;
  const section = text.slice(at, end).replace(fence, (whole: string, word: string) => {
    const found = actual.get(word);
    return found === undefined ? whole : `\`\`\`${word}\n${found}\`\`\``;
  });
  return text.slice(0, at) + section + text.slice(end);
}
