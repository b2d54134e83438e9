/**
 * `nnc gradcheck`: the gradients that the emitted code computes against two independent judges, worst case by tensor. Exit
 * code 1 when they disagree.
 */
import { printable } from "../../diagnostic/excerpt.js";
import type { GradcheckResult, TensorCheck, Worst } from "../../session/gradcheck.js";
import type { Command } from "../command.js";
import { grouped, plural, printDiagnostics, refuseUsage } from "../output.js";
import { addSet, flag, positiveNumber, settings } from "../shared-options.js";

/** `nnc gradcheck`: emitted gradients against the reference. */
export const gradcheckCommand: Command = {
  name: "gradcheck",
  configure: (command) => {
    command.summary("judges the emitted gradients by dual numbers and differences").description("Judges the gradients of the emitted code, in f64, by dual numbers and by differences; worst case by tensor.");
    command.argument("<spec>", "the spec to check");
    command.addOption(command.createOption("--within <ERROR>", "the relative error that is allowed against dual numbers").argParser(positiveNumber).default(1e-6, "1e-6"));
    command.option("--json", "prints the result as JSON");
    addSet(command);
    command.addHelpText("after", "\nExample:\n  nnc gradcheck specs/xor.nn --within 1e-10");
  },
  run: async (context, [path = ""], options) => {
    const set = settings(context, options);
    if (set === null) return 2;
    const { exitCodeOf, openSpec } = await import("../../session/spec.js");
    const opened = openSpec(context.host, path, { set, data: "none", pedantic: false });
    if (opened.model === null) {
      printDiagnostics(context, opened.diagnostics);
      const code = exitCodeOf(opened.diagnostics);
      return code === 0 ? refuseUsage(context, `${path} is a library: it has no model whose gradients could be judged`) : code;
    }
    const { gradcheck, gradientsAgree } = await import("../../session/gradcheck.js");
    const result = await gradcheck(opened.model, context.host, { signal: context.signal });
    if (result === null) return refuseUsage(context, `${path} has no \`train\` block: nothing of it has a gradient`);
    const within = Number(options["within"]);
    const agree = gradientsAgree(result, within);
    context.out(flag(options, "json") ? `${JSON.stringify({ agree, within, ...result }, null, 2)}\n` : page(result, within, agree));
    return agree ? 0 : 1;
  },
};

function page(result: GradcheckResult, within: number, agree: boolean): string {
  const { rows, from, tensors } = result;
  const table = [["tensor", "by duals", "worst", "by differences", "worst", "near kinks"], ...tensors.map(rowOf)];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ").trimEnd());
  const sum = (of: (check: TensorCheck) => number): number => tensors.reduce((all, check) => all + of(check), 0);
  const [size, judged, differenced] = [sum((check) => check.size), sum((check) => check.judged), sum((check) => check.differenced)];
  const extent = `${grouped(judged)} of ${plural(size, "parameter")} judged by dual numbers, ${grouped(differenced)} by differences too`;
  const verdict = agree ? `gradients agree within ${within.toExponential()}` : `gradients DISAGREE by more than ${within.toExponential()}`;
  return [`${plural(rows, "row")} ${from === "data" ? "of the training data" : "drawn from the declared inputs"}, in f64`, "", ...lines, "", ...worstLines(tensors), extent, verdict, ""].join("\n");
}

function rowOf({ tensor, size, judged, differenced, duals, differences, kinks }: TensorCheck): readonly string[] {
  const count = (some: number): string => (some === size ? String(size) : `${some} of ${size}`);
  const second = differences === null ? ["no derivative", "", ""] : [count(differenced), show(differences), String(kinks)];
  return [printable(tensor), count(judged), show(duals), ...second];
}

function show({ relative }: Worst): string {
  return relative === 0 ? "0" : relative.toExponential(1);
}

/** The worst element of all, by either judge. */
function worstLines(tensors: readonly TensorCheck[]): readonly string[] {
  const judges = [
    { name: "dual numbers", of: (check: TensorCheck): Worst | null => check.duals },
    { name: "differences", of: (check: TensorCheck): Worst | null => check.differences },
  ];
  return judges.flatMap(({ name, of }) => {
    let found: { readonly check: TensorCheck; readonly worst: Worst } | null = null;
    for (const check of tensors) {
      const worst = of(check);
      if (worst !== null && worst.relative > (found?.worst.relative ?? 0)) found = { check, worst };
    }
    if (found === null) return [];
    const { check, worst } = found;
    return [`worst against ${name}: ${printable(check.tensor)}[${worst.element}], emitted ${worst.emitted}, expected ${worst.expected} (relative ${worst.relative.toExponential(2)})`];
  });
}
