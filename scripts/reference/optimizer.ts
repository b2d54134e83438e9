/** The page of an optimizer: its step as the table's expressions give it, for each of its variants. */
import type { Expr } from "../../src/expr/expr.js";
import { substitute, variable, variablesOf } from "../../src/expr/expr.js";
import { simplify } from "../../src/expr/simplify.js";
import type { OptimizerName } from "../../src/vocab/optimizers/index.js";
import { optimizers } from "../../src/vocab/optimizers/index.js";
import type { OptimizerRow } from "../../src/vocab/optimizers/optimizer.js";
import { formula, renamed } from "./formula.js";
import type { Facts, Page } from "./markdown.js";
import { block, ending, opening, paramsTable, section } from "./markdown.js";

const greek: Readonly<Record<string, string>> = { beta1: "β₁", beta2: "β₂", eps: "ε", alpha: "α", psi: "ψ" };

/** `beta1_t`, a power of the number of steps, as β₁ᵗ. */
function nameOf(name: string): string {
  const power = /^(\w+)_t$/.exec(name)?.[1];
  return power === undefined ? (greek[name] ?? name) : `${greek[power] ?? power}ᵗ`;
}

const shown = (e: Expr): string => formula(renamed(simplify(e), (name) => (name.endsWith("′") ? `${nameOf(name.slice(0, -1))}′` : nameOf(name))));
const primed = (name: string): Expr => variable(`${name}′`);

/** The parameters whose being 0 saves a slot, and the flags: what variants differ in. */
function variantsOf(row: OptimizerRow): readonly { readonly title: string; readonly on: ReadonlySet<string> }[] {
  const switches = Object.keys(row.params).filter((name) => row.spare((param) => param === name).length > 0);
  const flags = Object.entries(row.params).flatMap(([name, { flag }]) => (flag === true && !switches.includes(name) ? [name] : []));
  const word = (name: string): string => (row.params[name]?.flag === true ? `${name}: true` : name);
  if (switches.length + flags.length === 0) return [{ title: "", on: new Set() }];
  return [
    { title: "Plain", on: new Set() },
    ...switches.map((name) => ({ title: `With \`${word(name)}\``, on: new Set([name]) })),
    ...flags.map((name) => ({ title: `With \`${[...switches.map(word), word(name)].join(", ")}\``, on: new Set([...switches, name]) })),
  ];
}

/** True of scalars that depend on numbers which change from step to step; the others are written where they are used. */
function changes(row: OptimizerRow, scalar: Expr): boolean {
  return variablesOf(scalar).some((name) => Object.hasOwn(row.carried, name));
}

/** What changes once a step, before any parameter is moved: numbers that are carried, and scalars made of them. */
function preliminaries(row: OptimizerRow, used: string): readonly string[] {
  const fresh = new Map<Expr, Expr>();
  const carried = Object.entries(row.carried).map(([name, { start, next }]) => {
    const line = `${nameOf(name)}′ = ${shown(substitute(next, fresh))}        (from ${start})`;
    fresh.set(variable(name), primed(name));
    return line;
  });
  const scalars = Object.entries(row.scalars).flatMap(([name, value]) => (changes(row, value) && new RegExp(`\\b${name}\\b`).test(used) ? [`${name} = ${shown(substitute(value, fresh))}`] : []));
  return [...carried, ...scalars];
}

function stepOf(row: OptimizerRow, on: ReadonlySet<string>): string {
  const spared = row.spare((param) => !on.has(param) && row.params[param]?.fallback === 0);
  const slots = Object.fromEntries(row.slots.filter((slot) => !spared.includes(slot)).map((slot) => [slot, variable(slot)]));
  const params = Object.fromEntries([...Object.keys(row.params).map((name) => [name, variable(name)] as const), ...Object.entries(row.scalars).map(([name, value]) => [name, changes(row, value) ? variable(name) : value] as const)]);
  const flags = Object.fromEntries(Object.entries(row.params).map(([name, { flag }]) => [name, flag === true && on.has(name) ? 1 : 0]));
  const made = row.step({ p: variable("w"), g: variable("g"), slots, params }, flags);
  const fresh = new Map<Expr, Expr>();
  const lines = Object.entries(made.slots).map(([name, value]) => {
    const line = `${name}′ = ${shown(substitute(value, fresh))}`;
    fresh.set(value, primed(name));
    return line;
  });
  lines.push(`w′ = ${shown(substitute(made.p, fresh))}`);
  return [...preliminaries(row, lines.join("\n")), ...lines].join("\n");
}

const rateText = (rate: number): string => (rate < 1e-3 ? rate.toExponential() : String(rate));

/** The page of an optimizer. */
export function optimizerPage(name: OptimizerName, facts: Facts): Page {
  const row: OptimizerRow = optimizers[name];
  const gradient = row.errorDriven ? "`g` is the error a − y of the neuron times its input: Rosenblatt's rule asks for no derivative." : "`g` is the gradient: the mean over the batch, penalties added, clipped.";
  const memory = row.slots.length === 0 ? "Nothing is remembered from step to step." : `Each parameter has ${row.slots.map((slot) => `\`${slot}\``).join(", ")} beside it, where the variant needs ${row.slots.length === 1 ? "it" : "them"}, from 0.`;
  const [low, high] = row.typicalRate;
  return [
    ...opening(name, "Optimizer", row),
    ...section("Formula", `\`${row.formula}\``, `One step of a parameter \`w\`, as it is computed: what has a prime is new. ${gradient} ${memory}`),
    ...variantsOf(row).flatMap(({ title, on }) => [title === "" ? null : `${title}:`, block(stepOf(row, on))]),
    ...section("Parameters", paramsTable(row.params), `Usual rates lie from ${rateText(low)} to ${rateText(high)}; others get the lint [NN405](../diagnostics/NN405.md).`),
    ...ending(row, facts),
  ];
}
