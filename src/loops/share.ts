/**
 * Shares the work of a program out among threads: the turns of outermost parallel loops, each with its sums whole (NUMERICS
 * N4.4), and barriers where one kernel touches what another stored. What cannot be shared the first thread does alone.
 */
import type { Affine, Kernel, LoopFunction, Program, Stmt } from "./loops.js";
import { buffersIn, scaleOf, storedIn } from "./loops.js";

type Loop = Extract<Stmt, { kind: "for" }>;

/** The same program for any number of threads, of which a step repays so many: to the bit what one computes. */
export function share(program: Program, threads: number): Program {
  const own = privateBuffers(program);
  const functions = program.functions.map((fn) => shareFunction(fn, own));
  return { ...program, buffers: program.buffers.map((buffer) => (own.has(buffer.name) ? { ...buffer, private: true } : buffer)), functions, threads };
}

/** Every outermost statement of a program. */
function outermost(program: Program): readonly Stmt[] {
  return program.functions.flatMap((fn) => fn.kernels.flatMap((kernel) => kernel.body));
}

/**
 * What every turn of an outermost parallel loop stores anew before it reads it (a packed panel): each thread needs its own. Only
 * scratch that nothing else touches can be so.
 */
function privateBuffers(program: Program): ReadonlySet<string> {
  const scratch = new Set(program.buffers.filter(({ role }) => role === "scratch").map(({ name }) => name));
  const own = new Set<string>();
  const common = new Set<string>();
  for (const stmt of outermost(program)) {
    const anew = stmt.kind === "for" && stmt.parallel ? storedInPlace(stmt) : new Set<string>();
    const touched = new Set<string>();
    buffersIn([stmt], touched);
    for (const name of touched) (anew.has(name) && scratch.has(name) ? own : common).add(name);
  }
  return new Set([...own].filter((name) => !common.has(name)));
}

/** The buffers that a loop's turns store to at places which do not follow its index. */
function storedInPlace(loop: Loop): ReadonlySet<string> {
  const following = new Set([loop.index]);
  const found = new Set<string>();
  const follows = (a: Affine): boolean => [...following].some((index) => scaleOf(a, index) !== 0);
  const visit = (body: readonly Stmt[]): void => {
    for (const stmt of body) {
      if (stmt.kind === "row" && follows(stmt.of)) following.add(stmt.local);
      if (stmt.kind === "store" && !follows(stmt.at)) found.add(stmt.buffer);
      if ((stmt.kind === "scan" || stmt.kind === "take" || stmt.kind === "append") && !follows(stmt.at)) found.add(listName(stmt.list));
      if (stmt.kind === "empty") found.add(listName(stmt.list));
      if ("body" in stmt) visit(stmt.body);
    }
  };
  visit(loop.body);
  return found;
}

/** Lists among the names of buffers. */
function listName(list: string): string {
  return `list ${list}`;
}

/** What statements read and write, lists included. */
interface Touched {
  readonly read: Set<string>;
  readonly written: Set<string>;
}

function touchedBy(body: readonly Stmt[]): Touched {
  const all = new Set<string>();
  const written = new Set<string>();
  buffersIn(body, all);
  storedIn(body, written);
  const lists = (stmts: readonly Stmt[]): void => {
    for (const stmt of stmts) {
      if ("list" in stmt) (stmt.kind === "listed" || stmt.kind === "unless-empty" ? all : written).add(listName(stmt.list));
      if ("body" in stmt) lists(stmt.body);
    }
  };
  lists(body);
  return { read: all, written };
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  return [...a].some((name) => b.has(name) && !own.has(name));
}

function shareFunction(fn: LoopFunction, own: ReadonlySet<string>): LoopFunction {
  const since: Touched = { read: new Set(), written: new Set() };
  const kernels = fn.kernels.map((kernel): Kernel => {
    const body = shareBody(kernel.body, own).flatMap((stmt): readonly Stmt[] => {
      const { read, written } = touchedBy([stmt]);
      const waits = meet(since.written, read, own) || meet(since.written, written, own) || meet(since.read, written, own);
      // A barrier of a kernel that may not run orders nothing for others.
      if (waits && kernel.input === undefined) [since.read, since.written].forEach((names) => names.clear());
      read.forEach((name) => since.read.add(name));
      written.forEach((name) => since.written.add(name));
      return waits ? [{ kind: "barrier" }, stmt] : [stmt];
    });
    return { ...kernel, body };
  });
  return { ...fn, kernels: [...kernels, { name: "finish", note: "waits until every thread is done", body: [{ kind: "barrier" }] }] };
}

/** The statements of a kernel for several threads: loops shared out, in turn upwards and downwards, what only computes in each thread, what stores besides in the first. */
function shareBody(body: readonly Stmt[], own: ReadonlySet<string>): readonly Stmt[] {
  let way: "upwards" | "downwards" = "downwards";
  const parts = body.map((stmt): Stmt => {
    if (stmt.kind === "for" && stmt.parallel && [...storedInPlace(stmt)].every((name) => own.has(name))) {
      way = way === "upwards" ? "downwards" : "upwards";
      return { ...stmt, shared: way };
    }
    return touchedBy([stmt]).written.size > 0 ? { kind: "once", body: [stmt] } : stmt;
  });
  // A sum that the first thread makes alone and others read: then all of it is the first's.
  return parts.some((stmt) => stmt.kind === "once" && setsOutside(stmt.body)) ? [{ kind: "once", body }] : parts;
}

/** True when statements change or make a local that is seen outside of them. */
function setsOutside(body: readonly Stmt[]): boolean {
  const made = new Set<string>();
  const changed = new Set<string>();
  const visit = (stmts: readonly Stmt[], outer: boolean): void => {
    for (const stmt of stmts) {
      if (stmt.kind === "var" || stmt.kind === "let" || stmt.kind === "load") (outer ? changed : made).add(stmt.local);
      if (stmt.kind === "set") changed.add(stmt.local);
      if ("body" in stmt) visit(stmt.body, false);
    }
  };
  visit(body, true);
  return [...changed].some((name) => !made.has(name));
}
