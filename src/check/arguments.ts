/** Arguments of calls: by position in the order of the names, or by name; each once, none unknown, none ignored. */
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import type { ParamRow } from "../vocab/entry.js";
import type { Context, Use } from "./context.js";
import { report } from "./context.js";
import type { Setting } from "./model.js";
import { declare, unknownOption } from "./names.js";
import { readBool, readNumber } from "./values.js";

/** Gives each argument its name; says which are unknown (NN102), double (NN103) or too many (NN111). */
export function matchArguments(context: Context, of: string, args: readonly Ast.Argument[], names: readonly string[]): ReadonlyMap<string, Ast.Argument> {
  const matched = new Map<string, Ast.Argument>();
  const seen = new Map<string, Span>();
  let position = 0;
  for (const argument of args) {
    const name = argument.name === null ? names[position++] : argument.name.text;
    if (name === undefined) report(context, diagnose("NN111", { span: argument.span }, { of: `\`${of}\``, most: names.length }));
    else if (!names.includes(name)) unknownOption(context, `\`${of}\``, name, argument.name?.span ?? argument.span, names);
    else if (declare(context, seen, "argument", name, argument.span)) matched.set(name, argument);
  }
  return matched;
}

/** Numbers for the parameters of a row of the vocabulary. */
export interface Bound {
  readonly settings: Readonly<Record<string, Setting>>;
  readonly places: ReadonlyMap<string, Span>;
}

/** Reads the arguments of an entry; defaults fill what is left out; null when one is wrong or a needed one is missing. */
export function bindRows(context: Context, of: string, args: readonly Ast.Argument[], rows: Readonly<Record<string, ParamRow>>, whole: Span, use: Use): Bound | null {
  const matched = matchArguments(context, of, args, Object.keys(rows));
  const settings: Record<string, Setting> = {};
  const places = new Map<string, Span>();
  let sound = true;
  for (const [name, row] of Object.entries(rows)) {
    const argument = matched.get(name);
    if (argument === undefined && row.fallback === null) {
      report(context, diagnose("NN107", { span: whole }, { of: `\`${of}\``, name: `\`${name}\``, doc: row.doc, example: `${of}(${name}: …)` }));
      sound = false;
    } else {
      const read = argument === undefined ? { value: row.fallback ?? 0, param: null } : readSetting(context, `\`${name}\` of \`${of}\``, argument.value, row, use);
      if (argument !== undefined) places.set(name, argument.span);
      if (read === null) sound = false;
      else settings[name] = { value: read.value, param: read.param };
    }
  }
  return sound ? { settings, places } : null;
}

function readSetting(context: Context, what: string, value: Ast.Value, row: ParamRow, use: Use): Setting | null {
  if (row.flag === true) {
    const flag = readBool(context, value, what);
    return flag === null ? null : { value: flag ? 1 : 0, param: null };
  }
  return readNumber(context, value, { what, use, domain: row.domain, integer: row.integer === true, units: row.integer === true ? [] : ["%"] });
}
