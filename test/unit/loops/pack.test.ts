/** Which factors of sums are copied, to where, and where a copy is not worth it or would be wrong. */
import { describe, expect, it } from "vitest";
import { variable } from "../../../src/expr/expr.js";
import type { Buffer, Lists, Stmt } from "../../../src/loops/loops.js";
import { at, plus } from "../../../src/loops/loops.js";
import type { PackOptions } from "../../../src/loops/pack.js";
import { packPanel, packStrided } from "../../../src/loops/pack.js";
import { printAffine } from "../../../src/loops/print.js";
import type { Loop } from "../../../src/loops/tile.js";
import { buffer, index } from "./programs.js";

type Place = ReturnType<typeof index>;
const load = (place: Place, from = "b"): Stmt => ({ kind: "load", local: "q", buffer: from, at: place });
const over = (name: string, to: Loop["to"], body: readonly Stmt[], more: Partial<Loop> = {}): Loop => ({ kind: "for", index: name, from: 0, to, step: 1, parallel: false, body, ...more });
const listed = (list: string, body: readonly Stmt[]): Stmt => ({ kind: "listed", list, at: at(0), index: "k", element: "e", body });

/** Options, and what was asked of memory. */
function given(more: Partial<PackOptions> = {}): { readonly options: PackOptions; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const buffers = new Map<string, Buffer>([["b", buffer("b", 4096, { type: "wide" })], ["r", buffer("r", 64, { perRow: true })]]);
  const lists = new Map<string, Lists>([["some", { name: "some", lists: null, entries: 9 }], ["rows", { name: "rows", lists: 9, entries: null }]]);
  const scratch = (size: number, type: string, perRow: boolean): string => `packed${asked.push(`${size} ${type}${perRow ? " a row" : ""}`)}`;
  return { options: { buffers, scratch, stored: new Set(), lists, ...more }, asked };
}

/** Every load and store as text, with the loops around that it follows. */
function accesses(body: readonly Stmt[]): readonly string[] {
  return body.flatMap((stmt) => (stmt.kind === "load" || stmt.kind === "store" ? [`${stmt.kind} ${stmt.buffer}[${printAffine(stmt.at)}]`] : "body" in stmt ? accesses(stmt.body) : []));
}

function ends(body: readonly Stmt[]): readonly unknown[] {
  return body.flatMap((stmt) => (stmt.kind === "for" ? [stmt.to, ...ends(stmt.body)] : []));
}

describe("a factor whose lanes lie apart", () => {
  const lanes = over("j", 6, []);
  const packed = (body: readonly Stmt[], of = lanes, more: Partial<PackOptions> = {}): { readonly before: readonly Stmt[]; readonly text: readonly string[]; readonly asked: readonly string[] } => {
    const { options, asked } = given(more);
    const { before, body: after } = packStrided(of, body, options, { next: 0 });
    return { before, text: accesses(after), asked };
  };

  it("is copied whole, its lanes side by side in whole vectors, the loops of the sum around them", () => {
    const { before, text, asked } = packed([over("k", 5, [over("m", 3, [load(index(["j", 15], ["k", 3], ["m", 1]))])])]);
    expect(asked).toEqual([`${8 * 5 * 3} wide`]);
    expect(text).toEqual(["load packed1[j + 8*m + 24*k]"]);
    expect(ends(before)).toEqual([6, 5, 3]);
    expect(accesses(before).map((each) => each.replace(/\[.*/, ""))).toEqual(["load b", "store packed1"]);
  });

  it("is copied for what a list may name", () => {
    expect(packed([listed("some", [load(index(["j", 9], ["k", 1]))])]).asked).toEqual(["72 wide"]);
  });

  const alone: Readonly<Record<string, readonly [readonly Stmt[], Loop?, Partial<PackOptions>?]>> = {
    "lanes that lie side by side": [[over("k", 5, [load(index(["j", 1], ["k", 6]))])]],
    "no lanes": [[over("k", 5, [load(index(["k", 6]))])]],
    "no loop of a sum": [[load(index(["j", 5]))]],
    "a loop that it does not follow": [[over("k", 5, [load(index(["j", 5]))])]],
    "another index": [[over("k", 5, [load(index(["j", 5], ["k", 1], ["i", 30]))])]],
    "a sum that starts later": [[over("k", 5, [load(index(["j", 5], ["k", 1]))], { from: 1 })]],
    "a sum in steps of two": [[over("k", 5, [load(index(["j", 5], ["k", 1]))], { step: 2 })]],
    "a parallel loop": [[over("k", 5, [load(index(["j", 5], ["k", 1]))], { parallel: true })]],
    "a sum over rows": [[over("k", { rows: "all" }, [load(index(["j", 5], ["k", 64]))])]],
    "a list of rows": [[listed("rows", [load(index(["j", 5], ["k", 64]))])]],
    "a buffer that the kernel changes": [[over("k", 5, [load(index(["j", 5], ["k", 1]))])], lanes, { stored: new Set(["b"]) }],
    "lanes over rows": [[over("k", 5, [load(index(["j", 5], ["k", 1]))])], over("j", { rows: "all" }, [])],
    "lanes that start later": [[over("k", 5, [load(index(["j", 5], ["k", 1]))])], over("j", 6, [], { from: 1 })],
  };
  it.each(Object.entries(alone))("stays where it is: %s", (_name, [body, of, more]) => {
    const { before, text, asked } = packed(body, of, more);
    expect([before, text, asked]).toEqual([[], accesses(body), []]);
  });
});

describe("a panel", () => {
  const lanes = over("j", 64, []);
  const panel = (body: readonly Stmt[], rows = 100, bytes = 4): { readonly text: readonly string[]; readonly asked: readonly string[]; readonly copies: readonly unknown[]; readonly lane: string } | null => {
    const { options, asked } = given();
    const found = packPanel(lanes, rows, 8, body, { ...options, bytes, rowsHint: 32 }, { next: 3 });
    return found === null ? null : { text: accesses(found.body), asked, copies: ends(found.copies), lane: found.lane };
  };
  const sum = (turns: number, stride: number, start = 0): readonly Stmt[] => [over("k", turns, [load(plus(index(["j", 1], ["k", stride]), at(start)))])];

  it("holds what one tile of lanes reads", () => {
    expect(panel(sum(256, 64))).toEqual({ text: ["load packed1[jq3 + 8*k]"], asked: [`${8 * 256} wide`], copies: [256], lane: "jq3" });
  });

  it("is worth it for many rows, and where a factor does not fit into the nearest cache", () => {
    expect([23, 24].map((rows) => panel(sum(256, 64), rows) !== null)).toEqual([false, true]);
    // Lines of 64 bytes: 128 of them are half of the nearest cache.
    expect([127, 128].map((turns) => panel(sum(turns, 16)) !== null)).toEqual([false, true]);
    // Elements close by share lines: 2,048 turns of 4 bytes are half of the cache, 8 bytes reach it at 1,024.
    expect([2047, 2048].map((turns) => panel(sum(turns, 1)) !== null)).toEqual([false, true]);
    expect([1023, 1024].map((turns) => panel(sum(turns, 1), 100, 8) !== null)).toEqual([false, true]);
    // Far apart, all that lies between them counts.
    expect([63, 64].map((turns) => panel(sum(turns, 64)) !== null)).toEqual([false, true]);
  });

  it("is made for lanes that lie apart whatever it costs", () => {
    expect(panel([over("k", 2, [load(index(["j", 2], ["k", 1]))])], 1)?.asked).toEqual(["16 wide"]);
  });

  it("holds a row's part for every row of a sum over rows, which must be the outermost", () => {
    const rows = { rows: "all" } as const;
    expect(panel([over("k", rows, [load(index(["j", 2], ["k", 64]), "r")])])?.asked).toEqual(["8 working a row"]);
    expect(panel([over("k", rows, [over("m", 4, [load(index(["j", 2], ["k", 64], ["m", 8]), "r")])])])).toMatchObject({ asked: ["32 working a row"], text: ["load packed1[jq3 + 8*m + 32*k]"] });
    expect(panel([over("m", 4, [over("k", rows, [load(index(["j", 2], ["k", 64], ["m", 8]), "r")])])])).toBeNull();
    // 32 rows are expected, with 256 bytes from one to the next.
    expect(panel([over("k", rows, [load(index(["j", 1], ["k", 64]), "r")])])).toBeNull();
    expect(panel([over("k", rows, [over("m", 4, [load(index(["j", 1], ["k", 64], ["m", 16]), "r")])])])).not.toBeNull();
  });
});

it("copies read what the sum read", () => {
  const { options } = given();
  const { before } = packStrided(over("j", 4, []), [over("k", 3, [load(plus(index(["j", 3], ["k", 1]), at(7)))])], options, { next: 0 });
  const [copy] = before;
  const [inside] = copy?.kind === "for" ? copy.body : [];
  const [read, write] = inside?.kind === "for" ? inside.body : [];
  if (read?.kind !== "load" || write?.kind !== "store") throw new Error("no copy");
  expect([read.at.base, read.at.terms.map(({ scale }) => scale).sort()]).toEqual([7, [1, 3]]);
  expect(write.value).toBe(variable(read.local));
});
