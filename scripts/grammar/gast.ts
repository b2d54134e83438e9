/** The grammar as chevrotain recorded it, without the alternatives that are there to name mistakes kindly. */
import { grammar } from "../../src/syntax/grammar/parser.js";

/** One production, as chevrotain serializes it. */
export interface Production {
  readonly type: string;
  readonly name?: string;
  readonly label?: string;
  readonly definition?: readonly Production[];
}

/** Rules, and kinds of tokens within a rule, that only ever lead to a message. */
const mistakes: Readonly<Record<string, ReadonlySet<string>>> = {
  "*": new Set(["anything", "unknownOption"]),
  comparison: new Set(["Equals"]),
  argument: new Set(["Equals"]),
  oneOption: new Set(["Colon"]),
};

/** Rules that read a value or say that it is not there: in the language, it must be. */
const required = new Set(["slot", "inlineSlot"]);

function clean(production: Production, rule: string): Production | null {
  const { name = "", type, definition } = production;
  if (type === "NonTerminal" && required.has(name)) return { ...production, name: "value" };
  if ((type === "NonTerminal" || type === "Terminal") && (mistakes["*"]?.has(name) === true || mistakes[rule]?.has(name) === true)) return null;
  if (definition === undefined) return production;
  const kept = definition.flatMap((each) => clean(each, rule) ?? []);
  if (kept.length === 0 && (type === "Alternative" || definition.length > 0)) return null;
  const [only] = kept;
  // One way alone is no choice.
  if (kept.length === 1 && only !== undefined && (type === "Alternation" || type === "Alternative")) return only;
  return { ...production, definition: kept };
}

/** The rules in the order in which a reader meets them, `file` first. */
export function rules(): readonly Production[] {
  const all = new Map((grammar().getSerializedGastProductions() as readonly Production[]).map((rule) => [rule.name ?? "", rule]));
  const order: string[] = [];
  const visit = (name: string): void => {
    const rule = all.get(name);
    if (rule === undefined || order.includes(name) || mistakes["*"]?.has(name) === true) return;
    order.push(name);
    const cleaned = clean(rule, name);
    const walk = ({ type, name: of, definition }: Production): void => {
      if (type === "NonTerminal" && of !== undefined) visit(of);
      definition?.forEach(walk);
    };
    if (cleaned !== null) walk(cleaned);
  };
  visit("file");
  return order.flatMap((name) => clean(all.get(name) as Production, name) ?? []);
}
