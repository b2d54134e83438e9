/**
 * Diagnostics NN1xx: names and words. What is declared, what is not, what is declared twice, and what the language has
 * but this version does not build.
 */
import { entry } from "../entry.js";
import { small, training } from "./example.js";

/** `did you mean …? there are a, b, c`, or the list alone. */
function suggestion(nearest: string | null, list: string): string {
  const all = list === "" ? "there are none" : `there ${list.includes(",") ? "are" : "is"} ${list}`;
  return nearest === null ? all : `did you mean \`${nearest}\`? ${all.charAt(0).toUpperCase()}${all.slice(1)}`;
}

/** Names that are not there, or there twice. */
const lookups = {
  NN101: entry<{ what: string; name: string; nearest: string | null; list: string }>({
    slug: "unknown-name",
    severity: "error",
    fault: "spec",
    message: ({ what, name }) => `there is no ${what} \`${name}\``,
    label: ({ what }) => `no such ${what}`,
    help: ({ nearest, list }) => suggestion(nearest, list),
    explanation:
      "A name must be declared in this file, or be a word of the vocabulary. Words of the vocabulary are lower-case and are listed by `nnc explain NN101` and in the reference. " +
      "Columns, layers, parameters and constants go by the name that they are declared with, to the letter.",
    bad: small({ network: "dense 4 tnah\ndense 1 sigmoid" }),
    good: small({ network: "dense 4 tanh\ndense 1 sigmoid" }),
  }),
  NN102: entry<{ option: string; of: string; nearest: string | null; list: string }>({
    slug: "unknown-option",
    severity: "error",
    fault: "spec",
    message: ({ option, of }) => `${of} has no option \`${option}\``,
    label: () => "no such option",
    help: ({ nearest, list }) => suggestion(nearest, list),
    explanation:
      "Every option is checked by its name, so that a misspelt one is never silently left at its default: a `lerning_rate` that changes nothing costs a day. " +
      "What an entry takes is listed in the help line, with the spelling nearest to yours.",
    bad: small({ train: training({ optimizer: "sgd(rate: 0.5, momentun: 0.9)" }) }),
    good: small({ train: training({ optimizer: "sgd(rate: 0.5, momentum: 0.9)" }) }),
  }),
  NN103: entry<{ what: string; name: string }>({
    slug: "declared-twice",
    severity: "error",
    fault: "spec",
    message: ({ what, name }) => `${what} ${name === "" ? "stands" : `\`${name}\` is declared`} twice`,
    label: () => "the second",
    help: ({ name }) => (name === "" ? "keep one of them" : "keep one of them, or give this one another name"),
    explanation:
      "Two declarations of one name leave open which is meant, and nnc does not guess that the later one wins. " +
      "Inputs and outputs share one set of names, because they are the columns of one table; parameters and constants share another, and layers a third.",
    bad: small({ columns: "input  a, b, a: real in [0, 1]\noutput y: bool", data: "" }),
    good: small({ columns: "input  a, b, c: real in [0, 1]\noutput y: bool", data: "" }),
  }),
  NN104: entry<{ file: string; why: string }>({
    slug: "library-not-found",
    severity: "error",
    fault: "spec",
    message: ({ file }) => `\`use\` cannot take anything from ${JSON.stringify(file)}`,
    label: ({ why }) => why,
    help: () => "the path is relative to this file, and must lead to a `.nn` file of the same project",
    explanation:
      "`use { Name } from \"./file.nn\"` takes blocks from another file. The path is looked up from the file that says so, must stay inside the project and lead to a regular file; " +
      "and files may not use each other in a circle, because then none of them could be read before the others.",
    bad: small({ before: 'use { Twice } from "./no-such-file.nn"' }),
    good: small({ before: "block Hidden(size: int in [1, 64]) {\n  dense size tanh\n}", network: "Hidden(size: 4)\ndense 1 sigmoid" }),
  }),
  NN105: entry<{ what: string; why: string; example: string }>({
    slug: "declaration-missing",
    severity: "error",
    fault: "spec",
    message: ({ what }) => `${what} is missing`,
    label: ({ why }) => why,
    help: ({ example }) => `for example: \`${example}\``,
    explanation:
      "A model says its edition, its name, what goes in, what comes out, and the network between. A `train` block says at least the loss, the optimizer and the number of epochs, " +
      "because each of them decides the result and none has a value that suits every problem. Batch (32), seed (0), shuffling and precision (f32) have defaults.",
    bad: small({ train: training({ epochs: "" }) }),
    good: small(),
  }),
  NN113: entry<{ what: string; name: string }>({
    slug: "never-used",
    severity: "warning",
    fault: "spec",
    message: ({ what, name }) => `${what} \`${name}\` is never used`,
    label: () => "nothing refers to it",
    help: ({ name }) => `use \`${name}\`, or remove it`,
    explanation:
      "A parameter that nothing refers to can be set without any effect, which looks like an experiment and is none. Most often a literal was left where the name should stand.",
    bad: small({ before: "param rate: real in (0, 10] = 0.5" }),
    good: small({ before: "param rate: real in (0, 10] = 0.5", train: training({ optimizer: "sgd(rate: rate)" }) }),
  }),
  NN114: entry<{ name: string; why: string; help: string }>({
    slug: "name-reserved",
    severity: "error",
    fault: "spec",
    message: ({ name }) => `\`${name}\` cannot be a name here`,
    label: ({ why }) => why,
    help: ({ help }) => help,
    explanation:
      "`predict` gives every output under its own name together with `probability` or `probabilities`, so an output of that name would collide with it. " +
      "`true`, `false`, `all` and `inf` are values, and a parameter or constant of that name could never be referred to. " +
      "Blocks' names begin with a capital, and the vocabulary is lower-case, so that `ConvBlock(…)` and `leaky_relu(0.1)` never look alike.",
    bad: small({ columns: "input  a, b: real in [0, 1]\noutput probability: bool" }),
    good: small({ columns: "input  a, b: real in [0, 1]\noutput likely: bool" }),
  }),
  NN115: entry<{ name: string }>({
    slug: "constant-of-itself",
    severity: "error",
    fault: "spec",
    message: ({ name }) => `constant \`${name}\` is defined by itself`,
    label: () => "leads back to it",
    help: () => "give it a literal value",
    explanation: "A constant is a literal, or the name of another constant or parameter. Following the names from this one comes back to it, so that it has no value.",
    bad: small({ before: "const width = height\nconst height = width", network: "dense width tanh\ndense 1 sigmoid" }),
    good: small({ before: "const width = height\nconst height = 4", network: "dense width tanh\ndense 1 sigmoid" }),
  }),
};

/** Blocks. */
const blocks = {
  NN119: entry<{ name: string }>({
    slug: "block-of-itself",
    severity: "error",
    fault: "spec",
    message: ({ name }) => `block \`${name}\` calls itself`,
    label: () => "leads back to it",
    help: () => "a block may call others, never itself; `repeat n { … }` repeats layers",
    explanation: "A block is written out where it is called. Written out, one that calls itself, directly or through others, would never end: nothing in a `.nn` file decides when to stop.",
    bad: small({ before: "block Deep(size: int) {\n  dense size tanh\n  Deep(size: size)\n}", network: "Deep(size: 4)\ndense 1 sigmoid" }),
    good: small({ before: "block Deep(size: int) {\n  repeat 3 {\n    dense size tanh\n  }\n}", network: "Deep(size: 4)\ndense 1 sigmoid" }),
  }),
};

/** Arguments, options and annotations. */
const uses = {
  NN107: entry<{ of: string; name: string; doc: string; example: string }>({
    slug: "argument-missing",
    severity: "error",
    fault: "spec",
    message: ({ of, name }) => `${of} needs ${name}`,
    label: ({ doc }) => doc,
    help: ({ example }) => `write \`${example}\``,
    explanation: "This argument has no default, because no value suits every problem. Arguments go by position or by name: `sgd(0.5)` and `sgd(rate: 0.5)` are the same.",
    bad: small({ train: training({ optimizer: "sgd(momentum: 0.9)" }) }),
    good: small({ train: training({ optimizer: "sgd(rate: 0.5, momentum: 0.9)" }) }),
  }),
  NN108: entry<{ what: string; wanted: string; got: string }>({
    slug: "wrong-kind",
    severity: "error",
    fault: "spec",
    message: ({ what, wanted, got }) => `${what} takes ${wanted}, not ${got}`,
    label: ({ wanted }) => `wants ${wanted}`,
    help: ({ wanted }) => `write ${wanted}`,
    explanation: "Every place takes one kind of value, and nothing is converted in silence: text is no number, a fraction is no count, a list is no single value.",
    bad: small({ train: training({ epochs: '"many"' }) }),
    good: small(),
  }),
  NN109: entry<{ what: string; unit: string | null; wanted: string }>({
    slug: "wrong-unit",
    severity: "error",
    fault: "spec",
    message: ({ what, unit, wanted }) => (unit === null ? `${what} needs a unit: ${wanted}` : wanted === "a plain number" ? `${what} takes a number without \`${unit}\`` : `${what} is not counted in \`${unit}\``),
    label: ({ wanted }) => `takes ${wanted}`,
    help: ({ wanted }) => (wanted === "a plain number" ? "write the number alone" : `write the number with ${wanted}`),
    explanation: "A unit belongs to its number and says what is counted: `10 epochs`, `94%`, `10000 rows`. Where several would make sense one must be written; where only one does it may be left out; another is a mistake.",
    bad: small({ data: "csv(\"data/two.csv\")\nsplit 80 epochs train, 20% test, seed 1" }),
    good: small({ data: "csv(\"data/two.csv\")\nsplit 80% train, 20% test, seed 1" }),
  }),
  NN111: entry<{ of: string; most: number }>({
    slug: "too-many-arguments",
    severity: "error",
    fault: "spec",
    message: ({ of, most }) => (most === 0 ? `${of} takes nothing here` : `${of} takes ${most} ${most === 1 ? "value" : "values"} at most`),
    label: () => "one too many",
    help: () => "remove it; options go by name",
    explanation: "Values by position are taken in the order of the reference, and there are more of them than there are places. A value that has no place would be ignored, and nothing is ignored.",
    bad: small({ network: "dense 4 tanh\ndense 1 sigmoid(3)" }),
    good: small(),
  }),
  NN112: entry<{ code: string }>({
    slug: "allow-unused",
    severity: "warning",
    fault: "spec",
    message: ({ code }) => `nothing here raises ${code}`,
    label: () => "allows what does not happen",
    help: () => "remove the annotation",
    explanation:
      "`@allow` silences one warning or lint inside the declaration that it stands before. This one silences nothing any more: the cause was mended or moved. " +
      "Left in place it would hide the next one that deserves to be seen.",
    bad: small().replace("train {", '@allow(NN302, "few rows")\ntrain {'),
    good: small({ train: training({ loss: "quadratic" }) }).replace("train {", '@allow(NN302, "few rows")\ntrain {'),
  }),
  NN116: entry<{ clause: string; type: string; why: string; help: string }>({
    slug: "does-not-apply",
    severity: "error",
    fault: "spec",
    message: ({ clause, type }) => `\`${clause}\` does not apply to ${type}`,
    label: ({ why }) => why,
    help: ({ help }) => help,
    explanation:
      "Preparation is arithmetic on numbers: a class is one-hot and a bool is 0 or 1, and there is nothing to scale. " +
      "`scaled to` maps the declared interval, so it wants one with finite ends; `log` wants an interval above 0 if one is declared; a mean needs numbers.",
    bad: small({ columns: "input  a, b: real in [0, 1]\noutput y: bool standardized" }),
    good: small({ columns: "input  a, b: real in [0, 1] standardized\noutput y: bool" }),
  }),
  NN117: entry<{ what: string; help: string }>({
    slug: "annotation",
    severity: "error",
    fault: "spec",
    message: ({ what }) => what,
    label: () => "",
    help: ({ help }) => help,
    explanation:
      '`@allow(NN405, "the reason")` before a declaration silences one warning or lint inside it; the reason is required, because the next reader will ask. Errors cannot be allowed. ' +
      '`@slow("the reason")` before `expect`, or before `model` for all of them, keeps its lines out of quick runs.',
    bad: small({ after: "@allow(NN601)\nexpect { train.accuracy >= 50% }" }),
    good: small({ after: '@allow(NN601, "half right is what a coin gives")\nexpect { train.accuracy >= 50% }' }),
  }),
  NN118: entry<{ one: string; other: string; why: string }>({
    slug: "excludes",
    severity: "error",
    fault: "spec",
    message: ({ one, other }) => `\`${one}\` and \`${other}\` exclude each other`,
    label: ({ why }) => why,
    help: ({ one, other }) => `keep \`${one}\` or \`${other}\``,
    explanation: "Both say the same thing in two ways, and only one of them can hold: weights are drawn or written out, a column is scaled in one way.",
    bad: small({ columns: "input  a, b: real in [0, 1] standardized minmax\noutput y: bool" }),
    good: small({ columns: "input  a, b: real in [0, 1] standardized\noutput y: bool" }),
  }),
};

/** The rows NN1xx. */
export const nameEntries = { ...lookups, ...blocks, ...uses };
