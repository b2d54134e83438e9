/** How the rate changes in training: curves over epochs and steps, and plateaus of a metric. Test rows may not decide it. */
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { interval } from "../vocab/entry.js";
import type { ScheduleRow } from "../vocab/schedules.js";
import { schedules } from "../vocab/schedules.js";
import { matchArguments } from "./arguments.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { MetricScope } from "./metrics.js";
import { readTime } from "./metrics.js";
import type { Schedule } from "./model.js";
import { unknownName } from "./names.js";
import { readSteering } from "./stops.js";
import type { CheckedTrain } from "./train.js";
import { readNumber } from "./values.js";

type Curve = Extract<Ast.TrainStatement, { readonly kind: "schedule" }>;
type Plateau = Extract<Ast.TrainStatement, { readonly kind: "plateau" }>;

const factors = interval("(", 0, Infinity, ")");

/** Reads all schedules of a train block; they multiply. */
export function readSchedules(context: Context, checked: CheckedTrain, scope: MetricScope): readonly Schedule[] {
  return checked.block.statements.flatMap((statement): readonly Schedule[] => {
    const read = statement.kind === "schedule" ? readCurve(context, statement) : statement.kind === "plateau" ? readPlateau(context, statement, scope) : null;
    return read === null ? [] : [read];
  });
}

/** The row of a curve; null for other words, and for `rate`, which follows a metric and is read apart. */
function curveNamed(name: string): ScheduleRow | null {
  return Object.hasOwn(schedules, name) && name !== "rate" ? schedules[name as keyof typeof schedules] : null;
}

function readCurve(context: Context, { name, args: written, to, span }: Curve): Schedule | null {
  const known = curveNamed(name.text);
  if (known === null) {
    if (name.text !== "") unknownName(context, "schedule", name.text, name.span, Object.keys(schedules));
    return null;
  }
  const args = Object.keys(known.args);
  const given = matchArguments(context, name.text, written, args);
  const missing = args.find((each) => !given.has(each));
  if (missing !== undefined) {
    report(context, diagnose("NN107", { span }, { of: `\`${name.text}\``, name: missing === "over" ? "a time" : `\`${missing}\``, doc: missing === "factor" ? "by which factor?" : "how many epochs or steps?", example: known.short }));
    return null;
  }
  if (to !== null && !known.to) {
    report(context, diagnose("NN111", { span: to.span }, { of: `\`${name.text}\``, most: args.length }));
    return null;
  }
  return curveOf(context, name.text, (key) => given.get(key)?.value ?? null, to, span);
}

function curveOf(context: Context, name: string, value: (key: string) => Ast.Value | null, to: Ast.Value | null, span: Curve["span"]): Schedule | null {
  const time = (key: string): ReturnType<typeof readTime> => {
    const written = value(key);
    if (name === "step" && written?.kind === "number" && written.unit === null) {
      report(context, diagnose("NN002", { span: written.span }, { number: written.raw, after: `${key}:`, units: ["epochs", "steps"] }));
      return null;
    }
    return written === null ? null : readTime(context, written, `\`${key}\` of \`${name}\``);
  };
  const factor = (): number | null => readFactor(context, value("factor"), name);
  switch (name) {
    case "warmup": {
      const over = time("over");
      return over === null ? null : { kind: "warmup", over: over.value, unit: over.unit, span };
    }
    case "step": {
      const [every, by] = [time("every"), factor()];
      return every === null || by === null ? null : { kind: "step", every: every.value, unit: every.unit, factor: by, span };
    }
    case "exponential": {
      const by = factor();
      return by === null ? null : { kind: "exponential", factor: by, span };
    }
    default: {
      const end = to === null ? { value: 0 } : readNumber(context, to, { what: `\`to\` of \`${name}\``, use: "static", domain: interval("[", 0, Infinity, ")"), integer: false, units: ["%"] });
      return end === null ? null : { kind: name === "cosine" ? "cosine" : "linear", to: end.value, span };
    }
  }
}

function readFactor(context: Context, value: Ast.Value | null, of: string): number | null {
  if (value === null) return null;
  return readNumber(context, value, { what: `\`factor\` of \`${of}\``, use: "static", domain: factors, integer: false, units: ["%"] })?.value ?? null;
}

function readPlateau(context: Context, syntax: Plateau, scope: MetricScope): Schedule | null {
  const metric = readSteering(context, syntax.metric, scope, "schedule");
  const factor = readNumber(context, syntax.factor, { what: "`rate times`", use: "static", domain: factors, integer: false, units: ["%"] });
  const patience = readTime(context, syntax.patience, "the patience");
  const atMost = syntax.atMost === null ? null : readNumber(context, syntax.atMost, { what: "`at most`", use: "static", domain: interval("[", 1, Number.MAX_SAFE_INTEGER, "]"), integer: true, units: ["time"] });
  if (metric === null || factor === null || patience === null || (syntax.atMost !== null && atMost === null)) return null;
  return { kind: "plateau", metric, factor: factor.value, patience: patience.value, unit: patience.unit, atMost: atMost?.value ?? null, span: syntax.span };
}
