/** The pages of metrics, inits, baselines and schedules. */
import type { BaselineName } from "../../src/vocab/baselines.js";
import { baselineRow } from "../../src/vocab/baselines.js";
import type { InitName } from "../../src/vocab/inits.js";
import { initRow } from "../../src/vocab/inits.js";
import type { ActivationName } from "../../src/vocab/activations.js";
import { activationRow, activations } from "../../src/vocab/activations.js";
import type { MetricName } from "../../src/vocab/metrics.js";
import { metricRow } from "../../src/vocab/metrics.js";
import type { ScheduleName } from "../../src/vocab/schedules.js";
import { scheduleRow } from "../../src/vocab/schedules.js";
import type { Facts, Page } from "./markdown.js";
import { block, ending, intervalText, opening, paramsTable, section, table } from "./markdown.js";

const outputs = { label: "outputs that are all bool or class", number: "outputs that are all real or int", any: "any outputs" } as const;

/** The page of a metric. */
export function metricPage(name: MetricName, facts: Facts): Page {
  const row = metricRow(name);
  const share = row.share ? " It is a share: write `90%` or `0.9`." : "";
  return [
    ...opening(name, "Metric", row),
    ...section("Formula and range", `\`${row.formula}\``, `Values lie in ${intervalText(row.range)}; ${row.better} is better, and \`stalls\` and \`restore best\` go by that.${share}`),
    ...section("Where it is asked", `Of \`train\`, \`validation\` and \`test\`, for ${outputs[row.outputs]}: \`train.${name}\` in \`stop when\` and schedules, \`test.${name}\` in \`expect\`, and by \`nnc eval\`. Test rows may not steer a training.`),
    ...ending(row, facts),
  ];
}

/** The page of an init. */
export function initPage(name: InitName, facts: Facts): Page {
  const row = initRow(name);
  const users = (Object.keys(activations) as ActivationName[]).filter((each) => activationRow(each).init === name).map((each) => `[\`${each}\`](../activations/${each}.md)`);
  return [
    ...opening(name, "Init", row),
    ...section("Distribution", `${row.formula}.`, "Draws depend on the seed, the layer and the element alone, so that every target starts alike.", users.length === 0 ? null : `It is the default before ${users.join(", ")}.`),
    ...section("Parameters", paramsTable(row.params)),
    ...ending(row, facts),
  ];
}

/** The page of a baseline. */
export function baselinePage(name: BaselineName, facts: Facts): Page {
  const row = baselineRow(name);
  return [...opening(name, "Baseline", row), ...section("Where it is asked", `In \`expect\`, as \`test.<metric> beats ${name}\`, for ${outputs[row.outputs]}. It is fitted on the training rows, and must be beaten strictly.`), ...section("Parameters", paramsTable(row.params)), ...ending(row, facts)];
}

/** The page of a schedule. */
export function schedulePage(name: ScheduleName, facts: Facts): Page {
  const row = scheduleRow(name);
  return [
    ...opening(name, "Schedule", row),
    ...section("Formula", `The rate of a step is the optimizer's rate times \`${row.formula}\`, with e epochs and t steps done, S steps in an epoch and E epochs in all. Several schedules multiply.`),
    ...section("How it is written", block(row.short, "nn train"), table(["argument", "is"], Object.entries(row.args).map(([arg, doc]) => [`\`${arg}\``, doc])), row.to ? "`to r` is the rate at the end; 0 without it." : null),
    ...ending(row, facts),
  ];
}
