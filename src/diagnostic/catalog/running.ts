/** Diagnostics NN9xx: what only running shows. NN901 is the spec's fault, though no check could have seen it. */
import { entry } from "../entry.js";

/** The rows NN9xx. */
export const runningEntries = {
  NN901: entry<{ layer: string | null; epoch: number; batch: number }>({
    slug: "not-finite",
    severity: "error",
    fault: "spec",
    message: ({ layer, epoch, batch }) => `NaN or infinity in ${layer === null ? "the loss" : `layer \`${layer}\``}, epoch ${epoch}, batch ${batch}`,
    label: ({ layer }) => (layer === null ? "the loss is not finite" : "its parameters are not finite"),
    help: () => "try a smaller `rate`, `clip gradient norm 5`, or inputs that are `standardized`",
    explanation:
      "A number left the range of finite floating-point numbers: most often because each step overshoots further than the last. On a quadratic loss with curvature λ a step multiplies the distance to the minimum " +
      "by |1 − rate·λ|, so a rate above 2/λ diverges, and λ grows with the square of the inputs. Hence the three remedies: a smaller rate, gradients that are clipped, inputs of the size of 1. " +
      "The training ends at the very batch whose update went wrong, which is found by repeating the last moments batch by batch; weights are not written.",
    bad: "",
    good: "",
  }),
  NN902: entry<{ layer: string; activation: string; share: number; what: "dead" | "saturated" }>({
    slug: "neurons-stuck",
    severity: "warning",
    fault: "spec",
    message: ({ layer, activation, share, what }) => `${Math.round(100 * share)} % of \`${layer}\`'s ${activation}s are ${what}`,
    label: ({ what }) => (what === "dead" ? "their slope is 0, or nearly, on every row" : "they are flat on every row: their slope is nearly 0"),
    help: ({ what }) => (what === "dead" ? "try a smaller `rate`, `init he`, or `leaky_relu`" : "try a smaller `rate`, smaller initial weights, or inputs that are `standardized`"),
    explanation:
      "A relu whose pre-activation is negative for every row has the slope 0 on all of them: no gradient reaches its weights, and it stays so. A sigmoid or tanh far from 0 is nearly flat, which is nearly the same. " +
      "A step that was too large, or initial weights that are, drive neurons there. While training, nnc takes the slopes of all hidden neurons on up to 128 training rows now and then: less than 2 % of the time, but for short trainings of deep networks. " +
      "A neuron counts as stuck when its slope is below 0.001 on all of them and, in a convolution, at all places: a sigmoid within 0.001 of 0 or 1. A few such neurons are usual; the warning comes, once for each layer, " +
      "when at least half of at least four are, since the layer then has less than half of the width that was paid for. The layer that gives the outputs is left out: a network that is sure of its answers is flat there.",
    bad: "",
    good: "",
  }),
};
