/** A loop program as text, for `--emit loops`, tests and reading. */
import { print as printExpr } from "../expr/print.js";
import type { Affine, Bound, Program, Stmt } from "./loops.js";

/** `8*r + i + 3`. */
export function printAffine(a: Affine): string {
  const terms = a.terms.map(({ index, scale }) => (scale === 1 ? index : `${scale}*${index}`));
  return [...terms, ...(a.base !== 0 || terms.length === 0 ? [String(a.base)] : [])].join(" + ");
}

function printBound(bound: Bound): string {
  if (typeof bound === "number") return String(bound);
  return bound.rows === "all" ? "rows" : `rows - rows % ${bound.multiple}${bound.plus === 0 ? "" : ` + ${bound.plus}`}`;
}

function lines(body: readonly Stmt[], indent: string): readonly string[] {
  return body.flatMap((stmt): readonly string[] => {
    switch (stmt.kind) {
      case "for": {
        const step = stmt.step === 1 ? "" : ` by ${stmt.step}`;
        return [`${indent}for ${stmt.index} in ${printBound(stmt.from)} .. ${printBound(stmt.to)}${step}${stmt.parallel ? " parallel" : ""}${stmt.shared === undefined ? "" : ` shared ${stmt.shared}`}`, ...lines(stmt.body, `${indent}  `)];
      }
      case "once":
        return [`${indent}once`, ...lines(stmt.body, `${indent}  `)];
      case "barrier":
        return [`${indent}barrier`];
      case "when":
        return [`${indent}when ${stmt.nonzero.map((name) => `${name} != 0`).join(" or ")}`, ...lines(stmt.body, `${indent}  `)];
      case "lanes":
        return [`${indent}lanes ${stmt.groups.map(({ index, active }) => (active === 4 ? index : `${index} < ${active}`)).join(", ")}`, ...lines(stmt.body, `${indent}  `)];
      case "scan":
        return [`${indent}${stmt.list}[${printAffine(stmt.at)}] = places of nonzeros in ${stmt.buffer}[${printAffine(stmt.from)} ..+ ${stmt.width}]`];
      case "empty":
        return [`${indent}${stmt.list} = none`];
      case "take":
        return [`${indent}${stmt.list}[${printAffine(stmt.at)}] = places of nonzeros in row ${printAffine(stmt.row)} of x`];
      case "append":
        return [`${indent}${stmt.list}[${printAffine(stmt.at)}] += ${printAffine(stmt.entry)}: ${stmt.element}`];
      case "listed":
        return [`${indent}for ${stmt.index}: ${stmt.element} in ${stmt.list}[${printAffine(stmt.at)}]`, ...lines(stmt.body, `${indent}  `)];
      case "unless-empty":
        return [`${indent}unless ${stmt.list}[${printAffine(stmt.at)}] is empty`, ...lines(stmt.body, `${indent}  `)];
      case "load":
        return [`${indent}${stmt.local} = ${stmt.buffer}[${printAffine(stmt.at)}]`];
      case "let":
        return [`${indent}${stmt.local}${stmt.type === "wide" ? ": wide" : ""} = ${printExpr(stmt.value)}`];
      case "var":
        return [`${indent}var ${stmt.local}${stmt.type === "wide" ? ": wide" : ""} = ${printExpr(stmt.value)}`];
      case "set":
        return [`${indent}${stmt.local} := ${printExpr(stmt.value)}`];
      case "store":
        return [`${indent}${stmt.buffer}[${printAffine(stmt.at)}] = ${printExpr(stmt.value)}`];
      case "row":
        return [`${indent}${stmt.local} = order[start + ${printAffine(stmt.of)}]`];
      case "lane":
        return [`${indent}${stmt.local} = (${printAffine(stmt.of)}) mod 4`];
      case "draw":
        return [`${indent}${stmt.local} = draw(layer ${stmt.layer}, row ${stmt.row}, ${printAffine(stmt.element)})`];
    }
  });
}

/** The whole program: buffers, then functions with their kernels. */
export function printProgram(program: Program): string {
  const buffers = program.buffers.map(({ name, role, type, size, perRow, private: own }) => `  ${name}: ${type}[${perRow ? "rows x " : ""}${size}] ${role}${own === true ? ", one a thread" : ""}`);
  const lists = program.lists.map(({ name, lists: count, entries, taken }) => `  ${name}: ${count ?? "rows"} lists of up to ${entries ?? "rows"} numbers${taken === true ? ", of x" : ""}`);
  const functions = program.functions.flatMap((fn) => [
    `function ${fn.name}(${fn.batch ? "start, rows" : ""})`,
    ...fn.kernels.flatMap((kernel) => [`  ${kernel.name}${kernel.input === undefined ? "" : ` (${kernel.input} input)`}: ${kernel.note}`, ...lines(kernel.body, "    ")]),
  ]);
  return [`program ${program.precision}, capacity ${program.capacity ?? "any"}`, ...buffers, ...lists, ...functions, ""].join("\n");
}
