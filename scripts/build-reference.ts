/**
 * Writes the reference pages from the tables of `src/vocab` and the catalog of diagnostics: one page a word, an index a
 * kind. What a page says is in the tables; here is only how it is put together.
 */
import type { Described } from "../src/vocab/entry.js";
import type { ActivationName } from "../src/vocab/activations.js";
import { activations } from "../src/vocab/activations.js";
import type { BaselineName } from "../src/vocab/baselines.js";
import { baselines } from "../src/vocab/baselines.js";
import type { InitName } from "../src/vocab/inits.js";
import { inits } from "../src/vocab/inits.js";
import { layerNames, layers } from "../src/vocab/layers.js";
import type { LossName } from "../src/vocab/losses.js";
import { losses } from "../src/vocab/losses.js";
import type { MetricName } from "../src/vocab/metrics.js";
import { metrics } from "../src/vocab/metrics.js";
import type { OptimizerName } from "../src/vocab/optimizers/index.js";
import { optimizers } from "../src/vocab/optimizers/index.js";
import type { ScheduleName } from "../src/vocab/schedules.js";
import { schedules } from "../src/vocab/schedules.js";
import { activationPage, activationPicture } from "./reference/activation.js";
import { diagnosticPage, diagnosticRows, slugs } from "./reference/diagnostics.js";
import { layerPage } from "./reference/layer.js";
import { lossPage } from "./reference/loss.js";
import { formatSpec } from "../src/format/format.js";
import type { Facts, Page } from "./reference/markdown.js";
import { pageText, table } from "./reference/markdown.js";
import { optimizerPage } from "./reference/optimizer.js";
import { baselinePage, initPage, metricPage, schedulePage } from "./reference/others.js";

const FOLDER = "docs/reference";

/** One kind of words: where its pages stand, what its index says, and how a page is made. */
interface Kind {
  readonly folder: string;
  readonly title: string;
  readonly about: string;
  readonly rows: Readonly<Record<string, Described>>;
  readonly page: (name: string, facts: Facts) => Page;
}

/** The vocabulary by kinds, in the order of a spec. */
export const kinds: readonly Kind[] = [
  { folder: "layers", title: "Layers", about: "What a network is made of. Every activation is a layer, too.", rows: Object.fromEntries(layerNames.map((name) => [name, layers[name]])), page: (name, facts) => layerPage(name as (typeof layerNames)[number], facts) },
  { folder: "activations", title: "Activations", about: "What a neuron makes of its weighted sum z.", rows: activations, page: (name, facts) => activationPage(name as ActivationName, facts) },
  { folder: "inits", title: "Inits", about: "How weights start. Biases start at 0.", rows: inits, page: (name, facts) => initPage(name as InitName, facts) },
  { folder: "losses", title: "Losses", about: "What training makes small: summed over the outputs of a row, averaged over the rows of a batch.", rows: losses, page: (name, facts) => lossPage(name as LossName, facts) },
  { folder: "optimizers", title: "Optimizers", about: "How parameters follow the gradient.", rows: optimizers, page: (name, facts) => optimizerPage(name as OptimizerName, facts) },
  { folder: "schedules", title: "Schedules", about: "How the rate changes while training.", rows: schedules, page: (name, facts) => schedulePage(name as ScheduleName, facts) },
  { folder: "metrics", title: "Metrics", about: "What is measured, in logs, stops and expectations.", rows: metrics, page: (name, facts) => metricPage(name as MetricName, facts) },
  { folder: "baselines", title: "Baselines", about: "What `beats` compares with.", rows: baselines, page: (name, facts) => baselinePage(name as BaselineName, facts) },
];

const firstSentence = (text: string): string => /^.*?[.:](?= |$)/u.exec(text)?.[0].replace(/:$/, ".") ?? text;

function indexOf({ title, about, rows }: Kind): Page {
  return [`# ${title}`, about, table(["", "is"], Object.entries(rows).map(([name, { doc }]) => [`[\`${name}\`](${name}.md)`, firstSentence(doc)]))];
}

/** The words that name a diagnostic, as links from its page. */
function speakersOf(code: string): readonly string[] {
  return kinds.flatMap(({ folder, rows }) => Object.entries(rows).flatMap(([name, row]) => (row.diagnostics.includes(code) ? [`[\`${name}\`](../${folder}/${name}.md)`] : [])));
}

const families = ["text and syntax", "names and arguments", "shapes and sizes", "ranges and losses", "training", "data", "expectations", "weights and checkpoints", "environment and usage", "while running"];

function diagnosticsIndex(): Page {
  const codes = [...diagnosticRows];
  const sections = families.flatMap((family, hundred) => {
    const rows = codes.filter(([code]) => code.startsWith(`NN${hundred}`)).map(([code, { severity, slug }]) => [`[${code}](${code}.md)`, severity, slug.replace(/-/g, " ")]);
    return [`## NN${hundred}xx: ${family}`, table(["code", "", "about"], rows)];
  });
  return ["# Diagnostics", "Everything that nnc may say of a spec, its data, its weights and the machine. `nnc explain CODE` prints the same page in the terminal.", ...sections];
}

function rootIndex(): Page {
  const rows = kinds.map(({ folder, title, about, rows: words }) => [`[${title}](${folder}/README.md)`, Object.keys(words).length.toString(), about]);
  return ["# Reference", "A page for every word of the vocabulary and every diagnostic. The pages are written from the tables that the compiler itself uses: `npm run docs`.", table(["", "pages", ""], [...rows, ["[Diagnostics](diagnostics/README.md)", diagnosticRows.size.toString(), "What may be wrong, why, and what to do."]]), "The grammar as a whole is in [SPEC.md](../../grammar/SPEC.md), the arithmetic in [NUMERICS.md](../../grammar/NUMERICS.md); [the guide](../guide/README.md) begins at the beginning."];
}

/** Every example as the formatter writes it. */
async function formattedExamples(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { rows } of kinds) for (const { example } of Object.values(rows)) if (!found.has(example)) found.set(example, await formatSpec(example, "example.nn"));
  return found;
}

/** The pages and pictures by path: `docs/reference/activations/relu.md`. */
export async function buildReference(): Promise<Readonly<Record<string, string>>> {
  const facts: Facts = { slugs, formatted: await formattedExamples() };
  const files: Record<string, string> = { [`${FOLDER}/README.md`]: pageText(rootIndex()), [`${FOLDER}/diagnostics/README.md`]: pageText(diagnosticsIndex()) };
  for (const kind of kinds) {
    files[`${FOLDER}/${kind.folder}/README.md`] = pageText(indexOf(kind));
    for (const name of Object.keys(kind.rows)) files[`${FOLDER}/${kind.folder}/${name}.md`] = pageText(kind.page(name, facts));
  }
  for (const name of Object.keys(activations) as ActivationName[]) {
    const picture = activationPicture(name);
    if (picture !== null) files[`${FOLDER}/activations/${name}.svg`] = picture;
  }
  for (const [code, row] of diagnosticRows) files[`${FOLDER}/diagnostics/${code}.md`] = pageText(diagnosticPage(code, row, speakersOf(code)));
  return files;
}
