/** How training images vary: reads `augment { shift 2  rotate 10deg  mirror horizontal  noise 0.1 }`. */
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { interval } from "../vocab/entry.js";
import type { Columns } from "./columns.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import { readOptionNames } from "./dense.js";
import type { Augment } from "./model.js";
import { unknownName } from "./names.js";
import { follow, readNumber, wrongKind } from "./values.js";

type Statement = Extract<Ast.DataStatement, { readonly kind: "augment" }>;

const OPTIONS = ["shift", "rotate", "mirror", "noise"];

/** Reads the statement; says where no input is an image. */
export function readAugment(context: Context, columns: Columns, statement: Statement): Augment {
  const byName = readOptionNames(context, "`augment`", statement.options, OPTIONS);
  if (!columns.inputs.some(({ type }) => type.kind === "real" && (type.shape.length === 2 || type.shape.length === 3))) {
    report(context, diagnose("NN108", { span: statement.span }, { what: "`augment`", wanted: "an input that is an image, `real[h, w]` or `real[h, w, c]`", got: "none" }));
  }
  const amount = (name: string, high: number, unit: string | null): number => {
    const option = byName.get(name);
    if (option === undefined) return 0;
    const units = unit === null ? [] : [unit];
    const read = option.value === null ? null : readNumber(context, option.value, { what: `\`${name}\``, use: "static", domain: interval("[", 0, high, Number.isFinite(high) ? "]" : ")"), integer: false, units });
    if (option.value === null) report(context, diagnose("NN107", { span: option.span }, { of: `\`${name}\``, name: "an amount", doc: "how much at most?", example: `${name} ${unit === null ? "1" : "10deg"}` }));
    return read?.value ?? 0;
  };
  return { shift: amount("shift", Infinity, null), rotate: amount("rotate", 180, "deg"), mirror: readMirror(context, byName.get("mirror")), noise: amount("noise", Infinity, null) };
}

function readMirror(context: Context, option: Ast.Option | undefined): boolean {
  if (option === undefined) return false;
  const found = option.value === null ? null : follow(context, option.value, "static");
  if (found?.value.kind === "word" && found.value.text === "horizontal") return true;
  if (found?.value.kind === "word") unknownName(context, "direction of `mirror`", found.value.text, found.span, ["horizontal"]);
  else if (found !== null) wrongKind(context, "`mirror`", "`horizontal`", found);
  else report(context, diagnose("NN107", { span: option.span }, { of: "`mirror`", name: "a direction", doc: "which way?", example: "mirror horizontal" }));
  return false;
}
