/** How much work a loop program does: operations of each sort that so many rows take, counted from its loops. What each costs stands in `costs.ts`. */
import type { Expr } from "../expr/expr.js";
import type { Bound, Program, Stmt } from "../loops/loops.js";

/** Sorts of work. Those in lanes are vector instructions, four lanes or two f64 each. */
export const SORTS = ["calls", "turns", "memory", "arithmetic", "rounding", "slow", "choices", "draws", "laneMemory", "laneArithmetic", "laneSlow", "laneChoices"] as const;
/** One of them. */
export type Sort = (typeof SORTS)[number];
/** Operations by sort. */
export type Work = Record<Sort, number>;

/** What a body of `when` is thought to run of its turns: tests are there because most inputs are 0. */
const RUNS = 0.4;

/** What part of the inputs a list is thought to hold. */
const LISTED = 0.25;

interface Count {
  readonly rows: number;
  readonly program: Program;
  readonly types: Map<string, "working" | "wide">;
  readonly work: Work;
}

function turnsOf(from: Bound, to: Bound, step: number, rows: number): number {
  const number = (bound: Bound): number => {
    if (typeof bound === "number") return bound;
    return bound.rows === "all" ? rows : rows - (rows % bound.multiple) + bound.plus;
  };
  return Math.max(0, Math.ceil((number(to) - number(from)) / step));
}

function countExpr(e: Expr, wide: boolean, times: number, lanes: boolean, count: Count): void {
  const { work, program } = count;
  const single = program.precision === "f32" && !wide;
  const weight = lanes && !single ? 2 * times : times;
  const add = (sort: "arithmetic" | "slow" | "choices"): void => {
    work[lanes ? (`lane${sort[0]?.toUpperCase() ?? ""}${sort.slice(1)}` as Sort) : sort] += weight;
    if (single && !lanes && sort !== "choices") work.rounding += times;
  };
  const inner = (operand: Expr): void => countExpr(operand, wide, times, lanes, count);
  switch (e.kind) {
    case "const":
    case "var":
      return;
    case "wide":
      if (single && !lanes) work.rounding += times;
      return countExpr(e.a, true, times, lanes, count);
    case "unary":
      inner(e.a);
      return add(e.op === "sqrt" ? "slow" : e.op === "neg" ? "arithmetic" : "choices");
    case "call":
      inner(e.a);
      return add("slow");
    case "binary":
      inner(e.a);
      inner(e.b);
      return add(e.op === "div" ? "slow" : e.op === "min" || e.op === "max" ? "choices" : "arithmetic");
    case "select":
      [e.a, e.b, e.then, e.otherwise].forEach(inner);
      return add("choices");
  }
}

function countBody(body: readonly Stmt[], times: number, lanes: boolean, count: Count): void {
  const { work, types, program } = count;
  for (const stmt of body) {
    switch (stmt.kind) {
      case "for": {
        const turns = turnsOf(stmt.from, stmt.to, stmt.step, count.rows);
        work.turns += times * (turns + 1);
        countBody(stmt.body, times * turns, lanes, count);
        break;
      }
      case "when":
        work.choices += times * stmt.nonzero.length;
        countBody(stmt.body, times * RUNS, lanes, count);
        break;
      case "lanes":
        countBody(stmt.body, times, true, count);
        break;
      case "once":
        countBody(stmt.body, times, lanes, count);
        break;
      case "barrier":
        break;
      case "scan":
        work.laneMemory += (times * stmt.width) / 4;
        work.memory += times * stmt.width * LISTED;
        break;
      case "listed": {
        const turns = (program.lists.find(({ name }) => name === stmt.list)?.entries ?? count.rows) * LISTED;
        work.turns += times * (turns + 1);
        countBody(stmt.body, times * turns, lanes, count);
        break;
      }
      case "empty":
      case "take":
      case "append":
      case "unless-empty":
        // Of kernels for sparse batches, which are not counted.
        break;
      case "load":
      case "store": {
        const type = types.get(stmt.buffer) ?? "working";
        work[lanes ? "laneMemory" : "memory"] += lanes && (type === "wide" || program.precision === "f64") ? 2 * times : times;
        if (stmt.kind === "store") countExpr(stmt.value, type === "wide", times, lanes, count);
        else types.set(stmt.local, type);
        break;
      }
      case "let":
      case "var":
        types.set(stmt.local, stmt.type);
        countExpr(stmt.value, stmt.type === "wide", times, lanes, count);
        break;
      case "set":
        countExpr(stmt.value, types.get(stmt.local) === "wide", times, lanes, count);
        break;
      case "row":
      case "lane":
        work[lanes ? "laneMemory" : "memory"] += times;
        break;
      case "draw":
        work.draws += times;
        break;
    }
  }
}

/** The work of one call of each of these functions over `rows` rows; a function that the program has not is none. */
export function workOf(program: Program, functions: readonly string[], rows: number): Work {
  const work = Object.fromEntries(SORTS.map((sort) => [sort, 0])) as Work;
  const count: Count = { rows, program, types: new Map(program.buffers.map(({ name, type }) => [name, type])), work };
  for (const fn of program.functions.filter(({ name }) => functions.includes(name))) {
    work.calls += 1;
    // What the data are is not known yet; where they are sparse, either spelling gains.
    for (const kernel of fn.kernels) if (kernel.input !== "sparse") countBody(kernel.body, 1, false, count);
  }
  return work;
}

