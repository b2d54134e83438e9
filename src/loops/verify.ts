/** What must hold of every loop program, after every pass: names bound before use and once, indices inside their buffers. */
import { variablesOf } from "../expr/expr.js";
import { print } from "../expr/print.js";
import type { Affine, Bound, Program, Stmt } from "./loops.js";
import { at } from "./loops.js";
import { printAffine } from "./print.js";

/** The values of an index: `high` is null where only the run knows (rows), and then turns are `step` rows apart. */
interface Range {
  readonly low: number;
  readonly high: number | null;
  readonly step: number;
}

interface Check {
  readonly program: Program;
  readonly where: string;
  readonly messages: string[];
  readonly indices: Map<string, Range>;
  readonly locals: Set<string>;
  readonly mutable: Set<string>;
}

/** Messages about what does not hold; none for a sound program. */
export function verifyProgram(program: Program): readonly string[] {
  const messages: string[] = [];
  const names = new Set<string>();
  for (const buffer of program.buffers) {
    if (names.has(buffer.name)) messages.push(`buffer ${buffer.name} is declared twice`);
    names.add(buffer.name);
  }
  for (const fn of program.functions) {
    for (const kernel of fn.kernels) {
      const check: Check = { program, where: `${fn.name}.${kernel.name}`, messages, indices: new Map(), locals: new Set(), mutable: new Set() };
      verifyBody(kernel.body, check, true);
    }
  }
  return messages;
}

/** A body's own sight of names: what it adds is not seen outside. */
function within(check: Check, indices: ReadonlyMap<string, Range> = check.indices): Check {
  return { ...check, indices: new Map(indices), locals: new Set(check.locals), mutable: new Set(check.mutable) };
}

function rangeOf(from: Bound, to: Bound, step: number): Range {
  if (typeof from !== "number" || typeof to !== "number") return { low: 0, high: null, step };
  return { low: from, high: from + Math.floor((to - 1 - from) / step) * step, step };
}

function verifyBody(body: readonly Stmt[], check: Check, outermost = false): void {
  const say = (message: string): void => void check.messages.push(`${check.where}: ${message}`);
  const define = (local: string): void => {
    if (check.locals.has(local)) say(`${local} is defined twice in one scope`);
    check.locals.add(local);
  };
  for (const stmt of body) {
    switch (stmt.kind) {
      case "for":
        if (check.indices.has(stmt.index)) say(`index ${stmt.index} hides another`);
        if (!(stmt.step >= 1)) say(`step ${stmt.step} of ${stmt.index}`);
        if (stmt.shared !== undefined && !(outermost && stmt.parallel)) say(`turns of ${stmt.index} are shared out, and it is no outermost parallel loop`);
        verifyBody(stmt.body, within(check, new Map(check.indices).set(stmt.index, rangeOf(stmt.from, stmt.to, stmt.step))));
        break;
      case "once":
        if (!outermost) say("a part for one thread within others");
        verifyBody(stmt.body, within(check));
        break;
      case "barrier":
        if (!outermost) say("a barrier within other statements");
        break;
      case "when":
        for (const name of stmt.nonzero) if (!check.locals.has(name)) say(`${name} is tested before it has a value`);
        verifyBody(stmt.body, within(check));
        break;
      case "lanes": {
        const indices = new Map(check.indices);
        for (const { index, active } of stmt.groups) {
          if (indices.has(index)) say(`lane ${index} hides an index`);
          if (!(active >= 1 && active <= 4)) say(`${active} lanes of ${index}`);
          indices.set(index, { low: 0, high: active - 1, step: 1 });
        }
        verifyBody(stmt.body, { ...check, indices, locals: new Set(check.locals), mutable: new Set() });
        break;
      }
      case "scan":
        verifyList(stmt.list, stmt.at, check);
        verifyAccess(stmt.buffer, stmt.from, check);
        break;
      case "empty":
        verifyList(stmt.list, at(0), check);
        break;
      case "take":
        verifyList(stmt.list, stmt.at, check);
        verifyIndex(stmt.row, check);
        break;
      case "append":
        verifyList(stmt.list, stmt.at, check);
        verifyIndex(stmt.entry, check);
        if (!check.locals.has(stmt.element)) say(`${stmt.element} is listed before it has a value`);
        break;
      case "listed": {
        const range = verifyList(stmt.list, stmt.at, check);
        if (check.indices.has(stmt.index)) say(`index ${stmt.index} hides another`);
        const turn = within(check, new Map(check.indices).set(stmt.index, range));
        turn.locals.add(stmt.element);
        verifyBody(stmt.body, turn);
        break;
      }
      case "unless-empty":
        verifyList(stmt.list, stmt.at, check);
        verifyBody(stmt.body, within(check));
        break;
      case "load":
        verifyAccess(stmt.buffer, stmt.at, check);
        define(stmt.local);
        break;
      case "let":
      case "var":
        verifyValue(stmt, check);
        define(stmt.local);
        if (stmt.kind === "var") check.mutable.add(stmt.local);
        break;
      case "set":
        verifyValue(stmt, check);
        if (!check.mutable.has(stmt.local)) say(`set of ${stmt.local}, which is no accumulator in sight`);
        break;
      case "store":
        verifyAccess(stmt.buffer, stmt.at, check);
        verifyValue(stmt, check);
        break;
      case "row":
      case "lane":
        verifyIndex(stmt.of, check);
        check.indices.set(stmt.local, { low: 0, high: stmt.kind === "lane" ? 3 : null, step: 1 });
        break;
      case "draw":
        verifyIndex(stmt.element, check);
        if (!check.indices.has(stmt.row)) say(`draw for row ${stmt.row}, which is not in sight`);
        define(stmt.local);
        break;
    }
  }
}

/** Gives the range of a list's numbers: as many as they are at most. */
function verifyList(name: string, a: Affine, check: Check): Range {
  verifyIndex(a, check);
  const found = check.program.lists.find((each) => each.name === name);
  if (found === undefined) check.messages.push(`${check.where}: no lists ${name}`);
  const entries = found?.entries ?? null;
  return { low: 0, high: entries === null ? null : entries - 1, step: 1 };
}

function verifyValue(stmt: Extract<Stmt, { value: unknown }>, check: Check): void {
  for (const name of variablesOf(stmt.value)) {
    if (!check.locals.has(name)) check.messages.push(`${check.where}: ${name} is read before it has a value, in ${print(stmt.value)}`);
  }
}

function verifyIndex(a: Affine, check: Check): void {
  for (const { index } of a.terms) if (!check.indices.has(index)) check.messages.push(`${check.where}: index ${index} is not in sight, in ${printAffine(a)}`);
}

function verifyAccess(name: string, a: Affine, check: Check): void {
  verifyIndex(a, check);
  const buffer = check.program.buffers.find((each) => each.name === name);
  if (buffer === undefined) {
    check.messages.push(`${check.where}: no buffer ${name}`);
    return;
  }
  // Terms in rows are checked by their stride: what is known must lie within the rows of one turn.
  const parts = a.terms.flatMap(({ index, scale }) => {
    const range = check.indices.get(index);
    return range === undefined ? [] : [{ ...range, scale }];
  });
  const rows = parts.filter(({ high }) => high === null);
  const ends = parts.flatMap(({ low, high, scale }) => (high === null ? [] : [[Math.min(low * scale, high * scale), Math.max(low * scale, high * scale)] as const]));
  const first = ends.reduce((sum, [low]) => sum + low, a.base);
  const last = ends.reduce((sum, [, high]) => sum + high, a.base);
  if (buffer.perRow ? rows.some(({ scale }) => scale !== buffer.size) : rows.length > 0) check.messages.push(`${check.where}: ${name}[${printAffine(a)}] steps over rows by other than its size ${buffer.size}`);
  const limit = buffer.size * Math.max(1, ...rows.map(({ step }) => step));
  if (first < 0 || last >= limit) check.messages.push(`${check.where}: ${name}[${printAffine(a)}] reaches ${first < 0 ? first : last} of ${limit}`);
}
