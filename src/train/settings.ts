/** The options of one training, judged against the spec's domains. Refuses unknown names and values before anything is allocated. */
import { nearest } from "../runtime/nearest.js";
import type { SettingManifest, TrainManifest } from "../runtime/manifest.js";
import { OptionError } from "./module.js";

/** What a training is set to. */
export interface Settings {
  readonly seed: number;
  readonly epochs: number;
  /** Threads that share each step; null where the size of a step decides. */
  readonly threads: number | null;
  /** The optimizer's parameters by name. */
  readonly params: Readonly<Record<string, number>>;
}

/** Names that mean the same in every training, whatever the spec's parameters are called. */
const OWN = ["seed", "epochs", "threads", "signal", "initialWeights", "transfer", "resume", "onEpoch"];

/** Settles the options of a training; throws an `OptionError`. */
export function settle(train: TrainManifest, options: Readonly<Record<string, unknown>>): Settings {
  const given = new Map<string, number>();
  for (const [name, value] of Object.entries(options)) {
    const declared = train.options.find((option) => option.name === name);
    if (value === undefined || (declared === undefined && OWN.includes(name))) continue;
    if (declared === undefined) throw unknown(train, name);
    given.set(name, judge(declared, value));
  }
  const read = (setting: SettingManifest): number => (setting.param === null ? setting.value : (given.get(setting.param) ?? setting.value));
  return {
    seed: whole("seed", options["seed"], read(train.seed), -Number.MAX_SAFE_INTEGER),
    epochs: whole("epochs", options["epochs"], read(train.epochs), 0),
    threads: options["threads"] === undefined ? null : whole("threads", options["threads"], 1, 1),
    params: Object.fromEntries(Object.entries(train.optimizerParams).map(([name, setting]) => [name, read(setting)])),
  };
}

function unknown(train: TrainManifest, name: string): OptionError {
  const names = [...train.options.map((option) => option.name), ...OWN];
  const near = nearest(name, names);
  return new OptionError(name, `there is no option \`${name}\`${near === null ? "" : `; did you mean \`${near}\`?`} There are ${names.map((each) => `\`${each}\``).join(", ")}`);
}

function whole(name: string, value: unknown, fallback: number, least: number): number {
  const chosen = value ?? fallback;
  if (typeof chosen === "number" && Number.isSafeInteger(chosen) && chosen >= least) return chosen;
  throw new OptionError(name, `\`${name}\` is ${JSON.stringify(chosen)}, expected a whole number${least >= 0 ? ` from ${least} on` : ""}`);
}

function judge(option: TrainManifest["options"][number], value: unknown): number {
  if (option.kind === "bool") {
    if (typeof value === "boolean") return value ? 1 : 0;
    throw new OptionError(option.name, `\`${option.name}\` is ${String(value)}, expected true or false`);
  }
  const { low, high, lowOpen, highOpen } = option;
  const fits =
    typeof value === "number" &&
    Number.isFinite(value) &&
    (option.kind === "real" || Number.isInteger(value)) &&
    (low === null || (lowOpen ? value > low : value >= low)) &&
    (high === null || (highOpen ? value < high : value <= high));
  if (fits) return value;
  const interval = `${lowOpen ? "(" : "["}${low ?? "-inf"}, ${high ?? "inf"}${highOpen ? ")" : "]"}`;
  throw new OptionError(option.name, `\`${option.name}\` is ${String(value)}, expected a ${option.kind === "int" ? "whole " : ""}number in ${interval}`);
}
