/**
 * Diagnostics NN5xx, and the two of other hundreds that only a file can cause (NN202, NN306): what is wrong with data.
 * The same rows serve inline `rows […]`; whoever raises them there says `fault: "spec"`, because then the spec is to blame.
 */
import { entry } from "../entry.js";
import { small, training } from "./example.js";

/** A small whole spec over iris.csv; `inputs` and `data` are the two lines that the examples vary. */
function iris(inputs: string, data: string): string {
  return `nn 1

model Iris

input  ${inputs}: real standardized
output species: class { setosa, versicolor, virginica }

data {
${data}
}

network { dense 3 softmax }

train {
  loss      log_likelihood
  optimizer adam(rate: 0.01)
  batch     16
  epochs    20
  seed      1
}
`;
}

const four = "sepal_length, sepal_width, petal_length, petal_width";

/** A small whole spec over inline rows. */
function inline(columns: string, data: string, network = "dense 1 sigmoid", loss = "cross_entropy", after = ""): string {
  return small({ columns, data, network, train: training({ loss }), after });
}

const twoReals = "input  a, b: real in [0, 1]\noutput y: bool";
const xorRows = "rows [\n  0, 0 => false\n  0, 1 => true\n  1, 0 => true\n  1, 1 => false\n]";

/** `1 row`, `12 rows`. */
function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en-US")} ${n === 1 ? one : many}`;
}

/** What the columns of a spec find, or do not find, in files. */
const columnEntries = {
  NN202: entry<{ name: string; wanted: string; file: string; nearest: string | null; there: string; separator: string | null }>({
    slug: "column-missing",
    severity: "error",
    fault: "data",
    message: ({ wanted, file }) => `${file} has no ${wanted}`,
    label: ({ name }) => `\`${name}\` is read from it`,
    help: ({ nearest, there, separator }) => (separator !== null ? `the file has the one header ${there}: its separator is \`${separator}\`; \`csv\` wants commas, \`tsv\` tabs` : nearest === null ? `the file has ${there}` : `did you mean \`${nearest}\`? The file has ${there}`),
    explanation:
      "Columns are found in a file by the header in its first line, and a column goes by its declared name unless `column` says otherwise. " +
      "The header must be the same to the letter, apart from white space around it. Where a header is no identifier, write `input thickness: real, column \"Cl.thickness\"`; " +
      "where the file has no header line, write `csv(\"x.csv\", header: false)` and count columns from 1 with `column 3`.",
    bad: iris("sepal_length, sepal_width, petal_length, petal_widht", '  csv("data/iris.csv")'),
    good: iris(four, '  csv("data/iris.csv")'),
  }),
  NN306: entry<{ label: string; column: string; row: number; labels: string; nearest: string | null }>({
    slug: "label-outside-class",
    severity: "error",
    fault: "data",
    message: ({ label, column, row, labels }) => `label \`${label}\` of \`${column}\` at row ${row} is outside ${labels}`,
    label: ({ labels }) => `declared as ${labels}`,
    help: ({ nearest }) =>
      nearest === null ? "widen the class, or mend the row" : `did the file mean \`${nearest}\`? Otherwise widen the class, or mend the row`,
    explanation:
      "A class is a closed list of labels: each has an output neuron, so a label that is not in the list has nowhere to go. " +
      "Integer labels match by value (7, 7.0 and 07 are the label 7), all others letter by letter after white space around them is cut. " +
      "Rows count from 1, without the header line. " +
      "nnc never drops or guesses such a row, because a misspelt label that disappears looks like good accuracy.",
    bad: inline("input  x: real\noutput y: class 0..2", "rows [\n  0 => 0\n  1 => 1\n  2 => 2\n  3 => 3\n]", "dense 3 softmax", "log_likelihood"),
    good: inline("input  x: real\noutput y: class 0..3", "rows [\n  0 => 0\n  1 => 1\n  2 => 2\n  3 => 3\n]", "dense 4 softmax", "log_likelihood"),
  }),
  NN502: entry<{ column: string; preparation: string; value: string; rows: number }>({
    slug: "constant-column",
    severity: "error",
    fault: "data",
    message: ({ column, preparation, value, rows }) => `\`${column}\` is ${preparation}, but it is ${value} in all of the ${count(rows, "training row")}`,
    label: ({ preparation }) => `${preparation} divides by the spread, which is 0`,
    help: ({ column }) => `drop \`${column}\`: a column that never changes tells nothing; or declare it without this preparation`,
    explanation:
      "`standardized` subtracts the mean and divides by the standard deviation of the training rows; `minmax` divides by the largest less the smallest value. " +
      "Of a column that never changes both are 0, and every value would become 0/0. " +
      "A constant input can be left out without loss: a layer's bias does what it could do. " +
      "If the column varies in the whole file but not in the training rows, the split is too small or unlucky.",
    bad: inline("input  a, b: real standardized\noutput y: bool", "rows [\n  0, 5 => false\n  1, 5 => true\n  2, 5 => true\n]"),
    good: inline("input  a, b: real standardized\noutput y: bool", "rows [\n  0, 5 => false\n  1, 6 => true\n  2, 5 => true\n]"),
  }),
  NN527: entry<{ column: string; what: string }>({
    slug: "cannot-prepare",
    severity: "error",
    fault: "data",
    message: ({ column, what }) => `\`${column}\` cannot be prepared: ${what}`,
    label: () => "prepared as declared here",
    help: () => "mend the values, or declare the column with another preparation",
    explanation:
      "Preparation is fitted on the training rows alone, and they may leave nothing to fit: the mean, median or mode that stands for missing values wants at least one value that is not missing. " +
      "Rows that have one may have come to another part by the split.",
    bad: "",
    good: "",
  }),
  NN516: entry<{ value: string; column: string; interval: string }>({
    slug: "value-outside-interval",
    severity: "error",
    fault: "data",
    message: ({ value, column, interval }) => `${value} is outside \`${column}\`'s interval ${interval}`,
    label: ({ interval }) => `declared in ${interval}`,
    help: ({ interval }) => `mend the value, or widen ${interval}`,
    explanation:
      "`in [0, 1]` is a promise about the data that everything below relies on: scaling maps the interval, and the fit of activation and loss to targets is proved from it. " +
      "A value outside would break those proofs in silence, so it is refused, in inputs and in outputs alike.",
    bad: inline(twoReals, "rows [\n  0, 0   => false\n  0, 1.5 => true\n]"),
    good: inline(twoReals, "rows [\n  0, 0   => false\n  0, 0.5 => true\n]"),
  }),
  NN520: entry<{ header: string; file: string; columns: string }>({
    slug: "header-twice",
    severity: "error",
    fault: "data",
    message: ({ header, file }) => `${file} has more than one column \`${header}\``,
    label: ({ columns }) => `it could be ${columns}`,
    help: ({ columns }) => `rename one in the file, or take the column by its position: \`${columns.split(" or ", 1)[0] ?? "column 1"}\``,
    explanation:
      "Two columns of the file carry the header that a declared column goes by, and nothing says which is meant. " +
      "Columns that the spec does not use may share a header; those that it uses may not. A position, `column 3`, always means one column.",
    bad: "",
    good: "",
  }),
};

/** Parts of the data: sizes of splits, and what the parts hold. */
const splitEntries = {
  NN501: entry<{ what: string; remains: string }>({
    slug: "split-too-large",
    severity: "error",
    fault: "spec",
    message: ({ what }) => what,
    label: ({ remains }) => remains,
    help: ({ remains }) => `make the shares fit: ${remains}`,
    explanation:
      "The shares of a `split` are taken from one set of rows without overlap, so they may come to 100 % or to all of the rows, and no further. " +
      "A `validation … of train` is taken out of the training rows after the split, and must leave at least one of them. " +
      "Percentages become whole rows by largest remainder, within each class when stratified.",
    bad: iris(four, '  csv("data/iris.csv")\n  split 80% train, 30% test, seed 7'),
    good: iris(four, '  csv("data/iris.csv")\n  split 80% train, 20% test, seed 7'),
  }),
  NN503: entry<{ column: string; label: string; rows: number; elsewhere: string | null }>({
    slug: "class-absent",
    severity: "warning",
    fault: "data",
    message: ({ column, label, rows }) => `label \`${label}\` of \`${column}\` is in none of the ${count(rows, "training row")}`,
    label: () => "a label that is never seen is never learnt",
    help: ({ column, elsewhere }) =>
      elsewhere === null ? "add rows of it, or take it out of the class" : `it is in ${elsewhere}: write \`stratify by ${column}\` in the split, or move rows to training`,
    explanation:
      "A network learns a class from its rows. A label without training rows only ever gets pushed down, so it will never be predicted. " +
      "Where the file has rows of it that the split put elsewhere, `stratify by` shares out each class alike. " +
      "For an input that is a class, the weights of an absent label stay as they were drawn.",
    bad: inline("input  x: real\noutput y: class { red, green, blue }", "rows [\n  0 => red\n  1 => green\n  2 => red\n]", "dense 3 softmax", "log_likelihood"),
    good: inline("input  x: real\noutput y: class { red, green, blue }", "rows [\n  0 => red\n  1 => green\n  2 => blue\n]", "dense 3 softmax", "log_likelihood"),
  }),
  NN504: entry<{ count: number; part: string; example: string }>({
    slug: "identical-rows",
    severity: "warning",
    fault: "data",
    message: ({ count: n, part }) => `${count(n, "row")} of ${part} ${n === 1 ? "stands" : "stand"} in train as well`,
    label: ({ part }) => `what is learnt by heart looks right on ${part}`,
    help: ({ example }) => `remove the duplicates from the file (${example})`,
    explanation:
      "A test part is there to tell how the network does on rows that it has not seen. A row that stands in both parts, with the same inputs and the same outputs, was seen: " +
      "it measures memory, and the test metric is too good. Compared are the declared columns alone. " +
      "A few in data of few distinct values are chance and may be allowed with `@allow(NN504, \"…\")`.",
    bad: inline(twoReals, "rows [\n  0, 1 => true\n  0, 1 => true\n  0, 1 => true\n  0, 1 => true\n]\nsplit 50% train, 50% test, seed 1"),
    good: inline(twoReals, `${xorRows}\nsplit 50% train, 50% test, seed 1`),
  }),
  NN507: entry<{ metric: string; part: string }>({
    slug: "no-rows-for-metric",
    severity: "error",
    fault: "spec",
    message: ({ metric, part }) => `\`${metric}\` wants rows of ${part}, but there are none`,
    label: ({ part }) => `nothing is in ${part}`,
    help: ({ part }) =>
      part === "validation"
        ? "add `validation 10% of train, seed 1` to `data`, or a share of `split`"
        : part === "test"
          ? "add a share to `split`, such as `split 80% train, 20% test, seed 1`, or a source with `test` before it"
          : "give `data` rows that train",
    explanation:
      "A metric is measured on a part of the data. Rows come into a part by `split`, by a source with the part's name before it (`test csv(…)`), or, for validation, by `validation … of train`. " +
      "Without any of these every row trains, and the other parts are empty. A metric of nothing has no value, and an expectation about it would hold or fail by accident.",
    bad: inline(twoReals, xorRows, undefined, undefined, "expect { test.accuracy >= 50% }"),
    good: inline(twoReals, `${xorRows}\nsplit 50% train, 50% test, seed 1`, undefined, undefined, "expect { test.accuracy >= 0% }"),
  }),
  NN524: entry<{ part: string; rows: number; remains: string }>({
    slug: "part-without-rows",
    severity: "error",
    fault: "spec",
    message: ({ part, rows }) => `${part} comes to no row at all of the ${count(rows, "row")} there are`,
    label: ({ remains }) => remains,
    help: ({ part }) => `give ${part} a larger share, or leave it out`,
    explanation:
      "Shares become whole rows by largest remainder, so a small percentage of few rows may come to none. " +
      "A part that is declared and empty is a mistake: nothing could be measured on it, and without training rows there is nothing to fit. " +
      "`missing drop` removes rows before the split, which may be why there are fewer than expected.",
    bad: inline(twoReals, `${xorRows}\nsplit 99% train, 1% test, seed 1`),
    good: inline(twoReals, `${xorRows}\nsplit 75% train, 25% test, seed 1`),
  }),
};

/** What stands inside the files. */
const contentEntries = {
  NN506: entry<{ what: string; label: string; help: string }>({
    slug: "unreadable-value",
    severity: "error",
    fault: "data",
    message: ({ what }) => what,
    label: ({ label }) => label,
    help: ({ help }) => help,
    explanation:
      "Every row has as many values as there are columns, and every value is what its column says: a decimal number for `real`, a whole one for `int`, a label for a class, true/false, 1/0 or yes/no for `bool`. " +
      "Empty cells, `NA` and `?` are missing; a column takes them only where it says what to do: `missing mean`, `median`, `mode`, a value or `drop`. " +
      "`nan`, `inf`, `1,5` and `0x10` are not numbers here. Nothing is ever turned into 0 or NaN in silence.",
    bad: inline(twoReals, "rows [\n  0, 0     => false\n  0, maybe => true\n]"),
    good: inline(twoReals, "rows [\n  0, 0 => false\n  0, 1 => true\n]"),
  }),
  NN515: entry<{ file: string; byte: string }>({
    slug: "not-utf8",
    severity: "error",
    fault: "data",
    message: ({ file, byte }) => `${file} is not UTF-8: the byte ${byte} cannot stand here`,
    label: () => "read from here",
    help: () => "save the file as UTF-8, for example by `iconv -f latin1 -t utf-8`",
    explanation:
      "Text files are read as UTF-8, with or without a byte order mark. Bytes that are not UTF-8 are not replaced by a question mark, because two different labels could then become one. " +
      "Such files are most often Latin-1 or Windows-1252 from a spreadsheet; UTF-16 shows as a byte ff or fe at the very start.",
    bad: "",
    good: "",
  }),
  NN517: entry<{ file: string; what: string }>({
    slug: "no-rows",
    severity: "error",
    fault: "data",
    message: ({ file, what }) => `${file} ${what}`,
    label: () => "read from here",
    help: () => "give it at least one row",
    explanation: "The file is empty, has nothing but its header line, or every row fell to `missing drop`. There is nothing to learn from and nothing to measure.",
    bad: "",
    good: "",
  }),
  NN521: entry<{ file: string; limit: string }>({
    slug: "line-too-long",
    severity: "error",
    fault: "data",
    message: ({ file, limit }) => `a line of ${file} is longer than ${limit}`,
    label: () => "read from here",
    help: () => "check that the file is a table with one row a line, and that its line ends are LF or CRLF",
    explanation:
      "Files are read a row at a time in bounded memory, so that a row has a limit. One endless line is most often a file that is no table at all, or one whose line ends were lost.",
    bad: "",
    good: "",
  }),
  NN522: entry<{ file: string }>({
    slug: "open-quote",
    severity: "error",
    fault: "data",
    message: ({ file }) => `a quote that opens here is never closed in ${file}`,
    label: () => "read from here",
    help: () => 'close the quote; inside quotes a quote is written twice: "a ""b"" c"',
    explanation:
      "A cell that begins with a double quote goes to the next double quote that is not doubled, across commas and line ends. " +
      "Where that quote is forgotten, everything after it would become one cell. The place given is where the quote opens.",
    bad: "",
    good: "",
  }),
  NN523: entry<{ file: string; more: number }>({
    slug: "more-faults",
    severity: "error",
    fault: "data",
    message: ({ file, more }) => `and ${count(more, "more fault")} in ${file}`,
    label: () => "read from here",
    help: () => "mend the first ones and look again: one cause often shows many times",
    explanation: "The first 20 faults of a file are shown with their places; the rest are counted.",
    bad: "",
    good: "",
  }),
  NN511: entry<{ file: string; found: string }>({
    slug: "not-idx",
    severity: "error",
    fault: "data",
    message: ({ file, found }) => `${file} is no idx file: ${found}`,
    label: () => "read from here",
    help: () => "an idx file starts with 00 00, a type (08 for bytes) and the number of dimensions; is this the right file, and is it complete?",
    explanation:
      "idx is the format of the MNIST files: two zero bytes, one for the type (08 unsigned byte, 09 signed byte, 0b 16-bit, 0c 32-bit integer, 0d float, 0e double), one for the number of dimensions, " +
      "then each dimension as a big-endian 32-bit number, then the values. A file that is gzipped may be named as it is. " +
      "A wrong magic number is most often a web page saved in the file's stead.",
    bad: iris(four, '  idx("data/iris.csv", "data/iris.csv")').replace(`${four}: real standardized`, "image: real[2, 2] in [0, 255]"),
    good: "",
  }),
  NN530: entry<{ field: string; rows: number; nearest: string | null }>({
    slug: "unknown-field",
    severity: "warning",
    fault: "data",
    message: ({ field, rows }) => `no column is called ${field}, which ${rows === 1 ? "1 record has" : `${rows.toLocaleString("en-US")} records have`}`,
    label: () => "read from here",
    help: ({ nearest }) => (nearest === null ? "it is not looked at" : `it is not looked at; is \`${nearest}\` meant?`),
    explanation:
      "A record to predict for may have fields that the model does not ask for, such as a number of the row; they are named once, since a misspelt field looks the same. " +
      "Where a record also lacks a field, it is refused: one could be the other misspelt.",
    bad: "",
    good: "",
  }),
  NN531: entry<{ file: string; format: string; found: string; help: string }>({
    slug: "not-the-format",
    severity: "error",
    fault: "data",
    message: ({ file, format, found }) => `${file} is no ${format} file: ${found}`,
    label: () => "read from here",
    help: ({ help }) => help,
    explanation:
      "The source says which format a file has, and the file's own first bytes or its contents say otherwise. Nothing is read of such a file. " +
      "npy is NumPy's format of one array of numbers; pickled objects in it are programs and are never loaded. parquet is the columnar format of data frames.",
    bad: "",
    good: "",
  }),
  NN512: entry<{ file: string; dims: string; wanted: string; got: string }>({
    slug: "idx-size",
    severity: "error",
    fault: "data",
    message: ({ file, dims, wanted, got }) => `${file} says that it holds ${dims}, which is ${wanted}, but has ${got}`,
    label: () => "read from here",
    help: () => "the file was cut short or joined with another: fetch it again",
    explanation: "An idx file's header gives its dimensions; their product times the size of a value must be exactly the bytes that follow. Nothing is read of a file where it is not.",
    bad: "",
    good: "",
  }),
  NN513: entry<{ file: string; column: string; got: string; wanted: string }>({
    slug: "idx-shape",
    severity: "error",
    fault: "data",
    message: ({ file, got, column, wanted }) => `${file} holds ${got}, but \`${column}\` is ${wanted}`,
    label: ({ wanted }) => wanted,
    help: ({ got }) => `declare the shape that the file has: ${got}`,
    explanation:
      "The first dimension of an idx file counts its rows; the others must be the declared shape, number for number, or come to the same product where the input is one vector. " +
      "An idx source has one input, the first file, and one output of one number a row, the second.",
    bad: "",
    good: "",
  }),
  NN514: entry<{ images: number; labels: number; file: string }>({
    slug: "idx-rows",
    severity: "error",
    fault: "data",
    message: ({ images, labels, file }) => `${count(images, "image")}, but ${count(labels, "label")} in ${file}`,
    label: () => "the two files do not belong together",
    help: () => "take both files of the same set: train with train, t10k with t10k",
    explanation: "Row n of the first file belongs to row n of the second. Where their numbers differ, at least one pair would be wrong, and perhaps all.",
    bad: "",
    good: "",
  }),
};

/** Files as such: found, allowed, intact. */
const fileEntries = {
  NN505: entry<{ file: string; actual: string }>({
    slug: "pin-differs",
    severity: "error",
    fault: "data",
    message: ({ file }) => `${file} differs from its pin`,
    label: ({ actual }) => `the file is sha256:${actual}`,
    help: ({ actual }) => `if the change is meant, pin: "sha256:${actual}"`,
    explanation:
      "`pin` holds the SHA-256 of the file's bytes as they lie on the disk, so that a result can be repeated on the very same data. " +
      "The file has changed since it was pinned: mended, cut short, re-saved with other line ends, or replaced. Of an idx source the pin covers both files, one after the other.",
    bad: iris(four, `  csv("data/iris.csv", pin: "sha256:${"0".repeat(64)}")`),
    good: iris(four, '  csv("data/iris.csv")'),
  }),
  NN508: entry<{ file: string; looked: string; nearest: string | null }>({
    slug: "file-missing",
    severity: "error",
    fault: "data",
    message: ({ file }) => `there is no file ${file}`,
    label: () => "read from here",
    help: ({ looked, nearest }) => (nearest === null ? `looked for ${looked}` : `did you mean \`${nearest}\`? Looked for ${looked}`),
    explanation: "Paths of data are relative to the spec, not to the folder in which nnc was started. `npm:name/path` is a file inside an installed package.",
    bad: iris(four, '  csv("data/irsi.csv")'),
    good: iris(four, '  csv("data/iris.csv")'),
  }),
  NN509: entry<{ file: string; project: string }>({
    slug: "file-outside",
    severity: "error",
    fault: "data",
    message: ({ file }) => `${file} is outside the project`,
    label: ({ project }) => `the project is ${project}`,
    help: () => "move the file into the project, or copy it there",
    explanation:
      "A spec may come from anyone, so it can read only its own project: the nearest folder upwards that has a package.json or a .git, otherwise the spec's own folder. " +
      "Links are followed first, and where they lead is what counts. `npm:` paths must stay inside their package.",
    bad: iris(four, '  csv("../../../../../../outside/iris.csv")'),
    good: iris(four, '  csv("data/iris.csv")'),
  }),
  NN510: entry<{ file: string }>({
    slug: "not-a-file",
    severity: "error",
    fault: "data",
    message: ({ file }) => `${file} is not a regular file`,
    label: () => "read from here",
    help: () => "name a file: folders, devices and pipes cannot be read twice or measured, so nnc does not read them",
    explanation: "Data is opened, measured, perhaps hashed, and read. A folder has no rows; a device or a pipe has no size and may never end.",
    bad: iris(four, '  csv("data")'),
    good: iris(four, '  csv("data/iris.csv")'),
  }),
  NN518: entry<{ file: string; why: string }>({
    slug: "file-unreadable",
    severity: "error",
    fault: "data",
    message: ({ file, why }) => `cannot read ${file}: ${why}`,
    label: () => "read from here",
    help: () => "check the file's permissions, and that the disk it lies on answers",
    explanation: "The file is there, but the system would not open it or failed while reading.",
    bad: "",
    good: "",
  }),
  NN519: entry<{ file: string; why: string }>({
    slug: "bad-gzip",
    severity: "error",
    fault: "data",
    message: ({ file, why }) => `${file} cannot be unpacked: ${why}`,
    label: () => "read from here",
    help: () => "test it with `gzip -t`, and fetch it again if that fails too",
    explanation:
      "The file begins as gzip (1f 8b) or is named .gz, but does not unpack: it was cut short, is damaged, or would unpack to more than the limit for one file.",
    bad: "",
    good: "",
  }),
  NN525: entry<{ file: string; size: string; limit: string }>({
    slug: "file-too-large",
    severity: "error",
    fault: "data",
    message: ({ file, size, limit }) => `${file} comes to ${size}, more than the limit of ${limit}`,
    label: () => "read from here",
    help: () => "train on a part of it: rows are held in memory as numbers",
    explanation: "Rows are held in memory, as bytes for idx images and as 8 bytes a number otherwise. What would not fit is refused before it is read.",
    bad: "",
    good: "",
  }),
  NN526: entry<{ package: string; from: string }>({
    slug: "package-missing",
    severity: "error",
    fault: "data",
    message: ({ package: name }) => `the package ${name} is not installed`,
    label: ({ from }) => `looked from ${from} upwards`,
    help: ({ package: name }) => `npm install ${name}`,
    explanation: "`npm:name/path` names a file inside a package in a `node_modules` folder, looked for from the spec's folder upwards as Node does. nnc installs nothing by itself.",
    bad: iris(four, '  csv("npm:no-such-data-set/iris.csv")'),
    good: iris(four, '  csv("data/iris.csv")'),
  }),
};

/** The rows NN5xx, and those of other hundreds that only data can cause. */
export const dataEntries = { ...columnEntries, ...splitEntries, ...contentEntries, ...fileEntries };
