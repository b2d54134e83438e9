/**
 * The schedules: factors that multiply the rate of each step. How each is computed stands in `train/schedule.ts`; which
 * there are, and what they take, stands here.
 */
import type { Described } from "./entry.js";
import { species } from "./examples.js";

/** All that is known of a schedule but its computation. */
export interface ScheduleRow extends Described {
  /** The factor of a step, with e epochs and t steps done, S steps in an epoch and E epochs in all. */
  readonly formula: string;
  /** Its arguments in order, with what each is. */
  readonly args: Readonly<Record<string, string>>;
  /** True where `to r` may follow: the rate at the end. */
  readonly to: boolean;
  /** The shortest good statement, as messages show it. */
  readonly short: string;
}

const factor = "what the rate is multiplied by";
const withLine = (short: string): string => species({ optimizer: "sgd(rate: 0.1, momentum: 0.9)", more: [short] });

/** The schedules by the word that begins them. */
export const schedules = {
  warmup: {
    doc: "Lets the rate grow in a line from almost 0 to what the optimizer says, then leaves it alone.",
    use: "With adaptive optimizers and batch normalisation, whose first estimates rest on few batches; a few epochs suffice.",
    formula: "min(1, (t + 1) / n), n in steps",
    args: { over: "how long: `2 epochs`, `500 steps`" },
    to: false,
    short: "schedule warmup 2 epochs",
    example: withLine("schedule warmup 20 epochs"),
    diagnostics: ["NN002", "NN107"],
    source: "Goyal et al. 2017; Vaswani et al. 2017",
  },
  step: {
    doc: "Multiplies the rate by a factor again and again, always after the same time.",
    use: "The classic: large steps to find the valley, small ones to settle in it.",
    formula: "f^⌊e / n⌋, or f^⌊t / n⌋",
    args: { every: "how long between two changes: `10 epochs`, `500 steps`", factor },
    to: false,
    short: "schedule step(every: 10 epochs, factor: 0.5)",
    example: withLine("schedule step(every: 100 epochs, factor: 0.5)"),
    diagnostics: ["NN002", "NN107", "NN401"],
    source: "PyTorch StepLR",
  },
  exponential: {
    doc: "Multiplies the rate by a factor after every epoch.",
    use: "A smooth `step`; factors such as 0.95 or 0.99, since they add up.",
    formula: "f^e",
    args: { factor },
    to: false,
    short: "schedule exponential(0.95)",
    example: withLine("schedule exponential(0.99)"),
    diagnostics: ["NN107", "NN401"],
    source: "PyTorch ExponentialLR",
  },
  cosine: {
    doc: "Takes the rate down along half a cosine: slowly at first, fast in the middle, slowly at the end.",
    use: "Where the number of epochs is fixed: it spends it well, and has nothing to tune.",
    formula: "ρ + (1 − ρ)(1 + cos πp) / 2, p = t / (E·S), ρ = r / rate",
    args: {},
    to: true,
    short: "schedule cosine to 1e-4",
    example: withLine("schedule cosine to 1e-3"),
    diagnostics: ["NN111", "NN401"],
    source: "Loshchilov, Hutter 2017",
  },
  linear: {
    doc: "Takes the rate down in a line.",
    use: "As `cosine`; often used after a `warmup`.",
    formula: "ρ + (1 − ρ)(1 − p), p = t / (E·S), ρ = r / rate",
    args: {},
    to: true,
    short: "schedule linear to 1e-4",
    example: withLine("schedule linear to 1e-3"),
    diagnostics: ["NN111", "NN401"],
    source: "PyTorch LinearLR",
  },
  rate: {
    doc: "Multiplies the rate by a factor each time a metric stalls: was not strictly better for so long.",
    use: "Where you do not know how long a rate does any good: the validation rows tell.",
    formula: "f^(number of stalls so far)",
    args: {},
    to: false,
    short: "schedule rate times 0.5 when train.loss stalls for 10 epochs",
    example: withLine("schedule rate times 0.5 when train.loss stalls for 20 epochs, at most 5 times"),
    diagnostics: ["NN002", "NN407", "NN507"],
    source: "PyTorch ReduceLROnPlateau",
  },
} as const satisfies Readonly<Record<string, ScheduleRow>>;

/** The word that begins a schedule. */
export type ScheduleName = keyof typeof schedules;

/** The row of a schedule, with the type that all rows share. */
export function scheduleRow(name: ScheduleName): ScheduleRow {
  return schedules[name];
}
