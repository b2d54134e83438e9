/** Diagnostics NN0xx: what cannot be read as `.nn` at all. Names and values are judged by the hundreds that follow. */
import { entry } from "../entry.js";
import { didYouMean, listed, nearest } from "../suggest.js";

/** A small whole spec; `change` replaces a piece of it, which is how the examples say what they are about. */
function spec(from = "", to = ""): string {
  return `nn 1

model Small

input  x: real in [0, 1]
output y: bool

data {
  rows [
    0 => false
    1 => true
  ]
}

network { dense 1 sigmoid }

train {
  loss      cross_entropy
  optimizer sgd(rate: 0.5)
  batch     all
  epochs    100
  seed      1
  stop when train.loss stalls for 10 epochs
}
`.replace(from, to);
}

const common = { severity: "error", fault: "spec" } as const;
const good = spec();

/** `64 KiB`, `1.5 MiB`: sizes in messages. */
function size(bytes: number): string {
  return bytes >= 1 << 20 ? `${(bytes / (1 << 20)).toFixed(1).replace(/\.0$/, "")} MiB` : `${Math.ceil(bytes / 1024)} KiB`;
}

/** Words, marks and structure. */
const structureEntries = {
  NN001: entry<{ word: string; what: string; candidates: readonly string[]; hint: string | null }>({
    ...common,
    slug: "unknown-statement",
    message: ({ word, what }) => `\`${word}\` does not start ${what}`,
    label: () => "nothing begins with this word here",
    help: ({ word, candidates, hint }) => {
      if (hint !== null) return hint;
      const guess = nearest(word, candidates);
      return guess === null ? `one of ${listed(candidates)}` : `did you mean \`${guess}\`? There are ${listed(candidates)}`;
    },
    explanation:
      "A file is a list of declarations, and a block is a list of statements; each begins with a word that says what it is. " +
      "This one begins with a word that nothing here begins with. The rest of its line, and a group in braces that opens on it, was left out, so nothing in it was looked at.",
    bad: spec("train {", "trian {"),
    good,
  }),
  NN002: entry<{ number: string; after: string; units: readonly string[] }>({
    ...common,
    slug: "missing-unit",
    message: ({ number, after }) => `\`${after} ${number}\` needs a unit`,
    label: ({ number, units }) => `${number} ${units.join(" or ")}?`,
    help: ({ number, after, units }) => `write \`${after} ${number} ${units[0] ?? ""}\`${units.length > 1 ? `, or ${listed(units.slice(1))}` : ""}`,
    explanation:
      "Units belong to the number in `.nn`. Patience, warm-up and deadlines can be counted in epochs or in steps (one batch each), " +
      "which differ by a factor of hundreds, so nnc asks and never guesses.",
    bad: spec("for 10 epochs", "for 10"),
    good,
  }),
  NN004: entry<{ found: string; expected: string; help: string | null }>({
    ...common,
    slug: "unexpected",
    message: ({ found, expected }) => `expected ${expected}, found ${found}`,
    label: ({ expected }) => `${expected} goes here`,
    help: ({ help }) => help,
    explanation:
      "The statement was clear so far, and then came something else than what must follow. What nnc could not read of it was left out, " +
      "and it went on with the next statement; so mending this may bring up something new in the part that was left out.",
    bad: spec("stop when train.loss stalls for 10 epochs", "stop if train.loss < 0.1"),
    good,
  }),
  NN006: entry<{ opener: string; closer: string }>({
    ...common,
    slug: "not-closed",
    message: ({ opener }) => `this \`${opener}\` is never closed`,
    label: () => "opened here",
    help: ({ closer }) => `add the \`${closer}\` that belongs to it`,
    explanation:
      "Every bracket wants its partner. Where it is missing can only be guessed: nnc takes the end of the line for brackets within a statement, " +
      "and the next declaration, or the end of the file, for blocks; then it reads on as if the bracket stood there.",
    bad: spec("network { dense 1 sigmoid }", "network { dense 1 sigmoid"),
    good,
  }),
  NN007: entry<{ closer: string; opener: string }>({
    ...common,
    slug: "closes-nothing",
    message: ({ closer }) => `this \`${closer}\` closes nothing`,
    label: ({ opener }) => `no open \`${opener}\` before it`,
    help: ({ closer, opener }) => `remove the \`${closer}\`, or add the \`${opener}\` that it should close`,
    explanation: "A closing bracket without an opening one. It was left out.",
    bad: spec("network { dense 1 sigmoid }", "network { dense 1 sigmoid } }"),
    good,
  }),
  NN015: entry<{ name: string; before: string }>({
    ...common,
    slug: "stray-annotation",
    message: ({ name, before }) => `\`@${name}\` stands before ${before}`,
    label: () => "belongs before a declaration",
    help: () => "put it right before a declaration (`model`, `input`, `param`, `train` …) or a layer",
    explanation: "An annotation speaks about the declaration or the layer that follows it. Statements inside of `data`, `train` and `expect` take none: annotate the block.",
    bad: spec("  epochs    100", '  @allow(NN405, "small data")\n  epochs    100'),
    good: spec("train {", '@allow(NN405, "small data")\ntrain {'),
  }),
};

/** Characters, texts and numbers. */
const tokenEntries = {
  NN003: entry<{ name: string; looksLike: string | null; count: number; where: "code" | "text" | "comment"; hint: string | null }>({
    ...common,
    slug: "bad-character",
    message: ({ name, looksLike, where }) => {
      if (where !== "code") return `${name} may not stand in a ${where}`;
      if (looksLike === null) return `${name} is not a character of the language`;
      if (looksLike === "") return `${name} is invisible and not a character of the language`;
      return `${name} looks like \`${looksLike}\`, but is another character`;
    },
    label: ({ count }) => (count > 1 ? `${count} such characters` : "this character"),
    help: ({ looksLike, where, hint }) => {
      if (hint !== null) return hint;
      if (looksLike === "") return where === "code" ? "delete it" : "delete it: it can make the text read other than it is";
      return looksLike === null ? "names are letters a to z, digits and `_`; everything else goes into quotes" : `type \`${looksLike}\` instead`;
    },
    explanation:
      "Outside of quotes and comments `.nn` is plain ASCII, so that two names which look the same are the same. " +
      "Letters of other alphabets that look like Latin ones (homoglyphs) are named, with what they pass for. " +
      "Bidirectional controls, NUL and other control characters are refused everywhere, because they make a text read other than it is: " +
      "what a reviewer sees would not be what is trained.",
    bad: spec("seed      1", "s\u0435ed      1"),
    good,
  }),
  NN005: entry<{ start: string }>({
    ...common,
    slug: "unterminated-text",
    message: () => "this text is not closed on its line",
    label: () => "opened here",
    help: () => "add a `\"` at its end; a line feed inside of a text is written `\\n`",
    explanation: "A quoted text ends on the line on which it begins, so that a forgotten quote spoils one line and not the rest of the file.",
    bad: spec("rows [\n    0 => false\n    1 => true\n  ]", 'csv("data.csv)'),
    good: spec("rows [\n    0 => false\n    1 => true\n  ]", 'csv("data.csv")'),
  }),
  NN012: entry<{ number: string; why: string; instead: string | null }>({
    ...common,
    slug: "bad-number",
    message: ({ number, why }) => `\`${number}\` ${why}`,
    label: () => "this number",
    help: ({ instead }) => (instead === null ? null : `write \`${instead}\``),
    explanation: "A number is digits, perhaps with a fraction and an exponent, perhaps with a minus before it: 10, 0.5, 1e-4, -3. It begins with a digit and must fit a 64-bit float.",
    bad: spec("0.5", ".5"),
    good,
  }),
  NN013: entry<{ unit: string; number: string; units: readonly string[] }>({
    ...common,
    slug: "unknown-unit",
    message: ({ unit, number }) => `\`${unit}\` on ${number} is not a unit`,
    label: () => "no such unit",
    help: ({ unit, units }) => (unit.startsWith("_") ? "digits stand together, without `_`" : didYouMean(unit, units)),
    explanation: "A word that touches a number is its unit. There are epochs, steps, rows, deg, B, KB, MB, GB and %; a size is written `5 x 5` or `5x5`.",
    bad: spec("10 epochs", "10epocs"),
    good: spec("10 epochs", "10epochs"),
  }),
  NN014: entry<{ escape: string }>({
    ...common,
    slug: "bad-escape",
    message: ({ escape }) => `\`${escape}\` is not an escape`,
    label: () => "this escape",
    help: ({ escape }) => `the escapes are \`\\"\`, \`\\\\\`, \`\\n\`, \`\\t\`, \`\\r\` and \`\\u{1F600}\`${escape === "\\/" ? "" : "; a backslash itself is written `\\\\`"}`,
    explanation: "In quoted texts a backslash begins an escape. Paths use forward slashes on every system.",
    bad: spec("rows [\n    0 => false\n    1 => true\n  ]", 'csv("data\\iris.csv")'),
    good: spec("rows [\n    0 => false\n    1 => true\n  ]", 'csv("data/iris.csv")'),
  }),
};

/** The file as a whole. */
const fileEntries = {
  NN008: entry<{ bytes: number; limit: number }>({
    ...common,
    slug: "file-too-large",
    message: ({ bytes, limit }) => `the spec is ${size(bytes)}, the limit is ${size(limit)}`,
    label: () => "not read",
    help: () => "move the rows into a file: `csv(\"data.csv\")` streams any size",
    explanation: "A spec is a page that people read. The limit of 1 MiB keeps hostile input from costing time and memory; data has its own place, in files, where it may be gigabytes long.",
    bad: "",
    good: "",
  }),
  NN009: entry<{ limit: number }>({
    ...common,
    slug: "nested-too-deep",
    message: ({ limit }) => `brackets are nested more than ${limit} deep`,
    label: ({ limit }) => `the ${limit + 1}st open bracket`,
    help: () => "a network nests a few levels: give inner parts a name with `block`",
    explanation: "Brackets are counted over the tokens before anything is parsed, so that hostile nesting costs nothing. No spec that people write comes near the limit.",
    bad: spec("0 => false", `${"[".repeat(257)}0${"]".repeat(257)} => false`),
    good,
  }),
  NN010: entry<Record<string, never>>({
    ...common,
    slug: "missing-edition",
    message: () => "the file does not say which edition of the language it is written in",
    label: () => "`nn 1` goes here",
    help: () => "begin the file with `nn 1`",
    explanation: "Every file begins with `nn` and the number of the edition, so that it means the same when the language has moved on.",
    bad: spec("nn 1\n", ""),
    good,
  }),
  NN011: entry<{ edition: string }>({
    ...common,
    slug: "unknown-edition",
    message: ({ edition }) => `there is no edition ${edition} that this nnc can read`,
    label: () => "edition 1 is the only one so far",
    help: () => "write `nn 1`, or use a newer nnc",
    explanation: "The number after `nn` is the edition of the language. This nnc knows edition 1.",
    bad: spec("nn 1", "nn 7"),
    good,
  }),
  NN016: entry<{ limit: number }>({
    ...common,
    slug: "too-many-errors",
    message: ({ limit }) => `more than ${limit} things cannot be read; stopped here`,
    label: () => "nothing from here on was looked at",
    help: () => "is this a `.nn` file? If so, mend the first ones and check again",
    explanation: "After so many mistakes more of them help nobody, and hostile input must not cost time. Nothing after this place was read.",
    bad: spec("seed      1", Array.from({ length: 201 }, () => "  oops").join("\n")),
    good,
  }),
  NN018: entry<{ limit: number }>({
    ...common,
    slug: "too-many-statements",
    message: ({ limit }) => `the spec has more than ${limit.toLocaleString("en-US")} statements, options and arguments`,
    label: () => "one too many",
    help: () => "write what repeats with `repeat n { … }` or a `block`; rows and weights do not count",
    explanation: "A spec is a page that people read. The limit keeps hostile input from costing time; rows of data and matrices of weights are free of it.",
    bad: spec("network { dense 1 sigmoid }", `network { ${"relu\n".repeat(20_000)} dense 1 sigmoid }`),
    good: spec("network { dense 1 sigmoid }", "network { repeat 100 { relu } dense 1 sigmoid }"),
  }),
  NN017: entry<Record<string, never>>({
    ...common,
    slug: "edition-twice",
    message: () => "the edition is declared twice",
    label: () => "the second",
    help: () => "keep the first `nn` and remove this one",
    explanation: "A file is written in one edition of the language, and says so once.",
    bad: spec("model Small", "nn 1\nmodel Small"),
    good,
  }),
};

/** The rows NN0xx. */
export const syntaxEntries = { ...structureEntries, ...tokenEntries, ...fileEntries };
