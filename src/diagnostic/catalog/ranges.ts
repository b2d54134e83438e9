/** Diagnostics NN3xx: what an activation can give, what a loss can take, and what can be learnt through them. */
import { entry } from "../entry.js";
import { oneNumber, small, threeClasses, training } from "./example.js";

/** The loss and the output layer. */
const lossFit = {
  NN301: entry<Record<string, never>>({
    slug: "softmax-quadratic",
    severity: "warning",
    fault: "spec",
    message: () => "quadratic loss on a softmax output learns slowly when it is badly wrong",
    label: () => "its slope vanishes where the softmax is sure",
    help: () => "use `loss log_likelihood`: then ∂C/∂z = a − y",
    explanation:
      "With softmax a_j = e^z_j / Σ e^z_k and C = ½ Σ (a_j − y_j)² the derivative ∂C/∂z_j = a_j·[(a_j − y_j) − Σ_k a_k (a_k − y_k)] has a factor a_j. " +
      "Where the right class has probability near 0, that factor is near 0 too: the worse the mistake, the slower the correction. " +
      "The log-likelihood C = −log a_y cancels it: ∂C/∂z_j = a_j − y_j.",
    bad: threeClasses({ train: training({ loss: "quadratic" }) }),
    good: threeClasses(),
  }),
  NN302: entry<{ all: boolean }>({
    slug: "sigmoid-quadratic",
    severity: "warning",
    fault: "spec",
    message: () => "quadratic loss on a sigmoid output learns slowly when it is badly wrong",
    label: () => "∂C/∂z = (a − y)·σ'(z)",
    help: ({ all }) => (all ? "use `loss cross_entropy`: then ∂C/∂z = a − y" : "give every output neuron a sigmoid and use `loss cross_entropy`, which wants outputs in (0, 1), or give each kind of output a model of its own"),
    explanation:
      "With a = σ(z) and C = ½(a − y)² the chain rule gives ∂C/∂z = (a − y)·σ'(z), and σ'(z) = a(1 − a) is at most 1/4 and almost 0 where the neuron saturates. " +
      "A neuron that is sure and wrong therefore hardly moves. With the cross-entropy C = −[y log a + (1 − y) log(1 − a)] the factor cancels: " +
      "∂C/∂a = (a − y)/(a(1 − a)), times σ'(z) = a(1 − a), leaves ∂C/∂z = a − y. The larger the mistake, the faster it is corrected (Nielsen, chapter 3).",
    bad: small({ train: training({ loss: "quadratic" }) }),
    good: small(),
  }),
  NN303: entry<{ loss: string; wanted: string; activation: string; gives: string }>({
    slug: "loss-range",
    severity: "error",
    fault: "spec",
    message: ({ loss, wanted, activation, gives }) => `\`${loss}\` needs outputs in ${wanted}, and \`${activation}\` gives ${gives}`,
    label: ({ wanted }) => `defined on ${wanted}`,
    help: () => "end the network with `sigmoid`, or use `loss quadratic`",
    explanation:
      "Cross-entropy takes the logarithm of a and of 1 − a. For an output below 0 or above 1 it does not exist, at 0 or 1 it is infinite. " +
      "A sigmoid stays strictly between, for every z, so the pair is always defined; and ∂C/∂z is simply a − y.",
    bad: small({ network: "dense 4 tanh\ndense 1 tanh" }),
    good: small(),
  }),
  NN304: entry<{ loss: string; activation: string }>({
    slug: "loss-probabilities",
    severity: "error",
    fault: "spec",
    message: ({ loss, activation }) => `\`${loss}\` needs probabilities that sum to 1, and \`${activation}\` neurons do not`,
    label: () => "C = −log a_y",
    help: () => "end the network with `softmax`",
    explanation:
      "The log-likelihood looks only at the neuron of the right class. That the others go down is due to the sum being 1: without it every neuron could simply grow, and the loss would go to −∞ without anything being learnt. " +
      "Softmax makes the sum 1 by construction.",
    bad: threeClasses({ network: "dense 8 tanh\ndense 3 sigmoid" }),
    good: threeClasses(),
  }),
  NN312: entry<Record<string, never>>({
    slug: "softmax-cross-entropy",
    severity: "warning",
    fault: "spec",
    message: () => "cross_entropy over a softmax counts every class, not only the right one",
    label: () => "a sum over all output neurons",
    help: () => "use `loss log_likelihood`: then ∂C/∂z = a − y",
    explanation:
      "`cross_entropy` is C = −Σ_j [y_j log a_j + (1 − y_j) log(1 − a_j)]: each neuron is judged as a yes-or-no of its own. Softmax neurons are not independent, so the second term counts again what the sum to 1 already says, " +
      "and ∂C/∂z is no longer a − y. It is legal and it learns; what other tools call cross-entropy of a softmax is `log_likelihood` here.",
    bad: threeClasses({ train: training({ loss: "cross_entropy" }) }),
    good: threeClasses(),
  }),
  NN314: entry<{ loss: string; outputs: string; instead: string }>({
    slug: "loss-wants-class",
    severity: "error",
    fault: "spec",
    message: ({ loss, outputs }) => `\`${loss}\` wants exactly one class as output, and here ${outputs}`,
    label: () => "the likelihood of one class",
    help: ({ instead }) => instead,
    explanation: "The log-likelihood is the logarithm of the probability of the one right label, so there must be one class to be right about. A bool has one neuron and wants `cross_entropy`; numbers want `quadratic`.",
    bad: small({ train: training({ loss: "log_likelihood" }) }),
    good: small(),
  }),
};

/** Targets and what is learnt. */
const learning = {
  NN315: entry<{ loss: string; wanted: string; output: string; targets: string }>({
    slug: "loss-targets",
    severity: "error",
    fault: "spec",
    message: ({ loss, wanted, output, targets }) => `\`${loss}\` takes targets in ${wanted}, and those of \`${output}\` lie in ${targets}`,
    label: ({ wanted }) => `takes targets in ${wanted}`,
    help: () => "declare the output as a bool or a class, scale it with `scaled to`, or use `loss huber`",
    explanation:
      "A loss has a set of targets that it makes sense for. The hinge loss asks on which side of a line a row lies: its targets are −1 and +1, which bools and labels of a class become by themselves. " +
      "The cross-entropy takes probabilities. Of other numbers such a loss has no minimum where the output meets the target.",
    bad: oneNumber({ train: training({ loss: "hinge", optimizer: "sgd(rate: 0.05)" }) }),
    good: oneNumber({ train: training({ loss: "huber", optimizer: "sgd(rate: 0.05)" }) }),
  }),
  NN305: entry<{ output: string; targets: string; activation: string; gives: string; beyond: string; stops: string }>({
    slug: "target-range",
    severity: "error",
    fault: "spec",
    message: ({ output, beyond, activation, stops }) => `targets of \`${output}\` reach ${beyond}, and \`${activation}\` stops at ${stops}`,
    label: ({ targets }) => `targets in ${targets}`,
    help: ({ gives }) => `scale the target into ${gives} with \`scaled to\`, or end the network with \`linear\``,
    explanation:
      "An output neuron can only give what its activation gives. Targets outside can never be met: the neuron saturates at its end and stops learning, while the loss stays high. " +
      "Compared are the closures, so that a sigmoid may aim at 0 and 1. A target without an interval may be any number; `in [a, b]` declares what it can be, and `scaled to [0, 1]` maps it and is undone in predictions.",
    bad: oneNumber({ network: "dense 4 tanh\ndense 1 tanh" }),
    good: oneNumber(),
  }),
  NN307: entry<{ activation: string }>({
    slug: "not-differentiable",
    severity: "error",
    fault: "spec",
    message: ({ activation }) => `\`${activation}\` is not differentiable: the layers up to it cannot learn`,
    label: () => "its derivative is 0 wherever it exists",
    help: () => "use `sigmoid`, its smooth form; or freeze the layers up to it with `{ frozen }`; or, on the last layer, `optimizer perceptron`",
    explanation:
      "Gradient descent asks how the loss changes when a weight changes a little. Behind a step it does not change at all, except where the step jumps: the derivative is 0, and every weight before it stays as it was drawn. " +
      "Rosenblatt's rule asks no derivative and can train the last layer. Layers that are frozen need none.",
    bad: small({ network: "dense 4 step\ndense 1 sigmoid" }),
    good: small({ network: "dense 4 step { frozen }\ndense 1 sigmoid" }),
  }),
  NN308: entry<{ first: string; second: string }>({
    slug: "linear-stack",
    severity: "lint",
    fault: "spec",
    message: ({ first, second }) => `\`${first}\` is linear, so it and \`${second}\` are one layer in disguise`,
    label: () => "nothing bends between them",
    help: () => "give it an activation such as `relu`, or leave it out",
    explanation: "W₂(W₁x + b₁) + b₂ = (W₂W₁)x + (W₂b₁ + b₂): two linear layers in a row can do nothing that one cannot. Where the first is narrow on purpose, it bounds the rank, and the lint may be allowed.",
    bad: small({ network: "dense 4\ndense 1 sigmoid" }),
    good: small(),
  }),
  NN309: entry<{ layer: string; next: string }>({
    slug: "bias-before-batchnorm",
    severity: "lint",
    fault: "spec",
    message: ({ layer, next }) => `the bias of \`${layer}\` has no effect: \`${next}\` takes it away again`,
    label: () => "has a bias",
    help: () => "write `bias false`",
    explanation: "A batch normalisation subtracts the mean of each channel over the batch. A bias moves the mean and every value by the same amount, so that nothing of it is left, and its gradient is 0. The normalisation has a shift of its own, which does what the bias would.",
    bad: small({ network: "dense 4\nbatchnorm\ntanh\ndense 1 sigmoid" }),
    good: small({ network: "dense 4 { bias false }\nbatchnorm\ntanh\ndense 1 sigmoid" }),
  }),
  NN310: entry<{ layers: number; activation: string }>({
    slug: "vanishing-gradients",
    severity: "lint",
    fault: "spec",
    message: ({ layers, activation }) => `${layers} stacked ${activation} layers: gradients vanish on the way to the first`,
    label: ({ activation }) => `the first of a row of ${activation} layers`,
    help: () => "use `relu`, which starts with `he`, or fewer layers",
    explanation:
      "On the way back the gradient is multiplied by σ'(z) at every layer, and σ'(z) is at most 1/4. Through five layers that is at most 1/1024: the first layers hardly move while the last are long done (Nielsen, chapter 5). " +
      "The slope of a relu is 1 where it is active.",
    bad: small({ network: "dense 4 sigmoid\ndense 4 sigmoid\ndense 4 sigmoid\ndense 4 sigmoid\ndense 4 sigmoid\ndense 1 sigmoid" }),
    good: small({ network: "dense 4 relu\ndense 4 relu\ndense 4 relu\ndense 4 relu\ndense 4 relu\ndense 1 sigmoid" }),
  }),
  NN311: entry<{ init: string; activation: string; suits: string; why: string; byDefault: boolean }>({
    slug: "init-misfit",
    severity: "lint",
    fault: "spec",
    message: ({ init, activation }) => `init \`${init}\` does not suit \`${activation}\``,
    label: ({ why }) => why,
    help: ({ suits, byDefault }) => (byDefault ? `use \`init ${suits}\`, or leave it out: it is the default` : `write \`init ${suits}\` as an option of the layer: without one the default follows its own activation, which is \`linear\``),
    explanation:
      "An init keeps the variance of a layer's outputs near that of its inputs, so that signals neither die out nor explode on the way through. A relu halves the variance, and `he` makes up for it by a factor 2; " +
      "with a sigmoid or tanh the same factor saturates. Equal weights in a hidden layer stay equal for ever, since every neuron gets the same gradient.",
    bad: small({ network: "dense 4 relu { init xavier }\ndense 1 sigmoid" }),
    good: small({ network: "dense 4 relu { init he }\ndense 1 sigmoid" }),
  }),
};

/** The rows NN3xx. */
export const rangeEntries = { ...lossFit, ...learning };
