/**
 * NN311: an init made for another family of activations, or equal weights in a hidden layer that learns. `lecun` keeps unit
 * variance and passes for both families; `normal`, `uniform` and literals are taken as meant.
 */
import type { Activation, Layer, Model } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { diagnose } from "../../diagnostic/index.js";
import { activationRow } from "../../vocab/activations.js";
import { initRow } from "../../vocab/inits.js";
import type { InitName } from "../../vocab/inits.js";
import type { Rule } from "../rule.js";

type Weighted = Extract<Layer, { readonly groups: unknown }>;

/** Inits whose spread follows the fans for one family of activations. */
const SCALED: ReadonlySet<InitName> = new Set(["xavier", "he"]);

function isConstant(name: InitName, params: Readonly<Record<string, number>>): boolean {
  return initRow(name).distribution(1, 1, params).kind === "constant";
}

/** What the sums of a layer are activated by: its own activations, or where it has none the one behind normalisations and dropout. */
function activationsOf(layer: Weighted, behind: readonly Layer[]): readonly Activation[] {
  const own = layer.groups.map((group) => group.activation);
  if (own.some((activation) => activation.name !== "linear")) return own;
  const next = behind.find(({ kind }) => kind !== "batchnorm" && kind !== "layernorm" && kind !== "contrastnorm" && kind !== "dropout");
  return next?.kind === "activation" ? [next.activation] : own;
}

function judge(layer: Weighted, hidden: boolean, behind: readonly Layer[]): readonly Diagnostic[] {
  const { weight } = layer;
  if (weight.kind !== "init") return [];
  const activations = activationsOf(layer, behind);
  const [first] = activations;
  if (first === undefined) return [];
  const suits = activations.map((activation) => activationRow(activation.name).init);
  const equal = isConstant(weight.name, weight.params) && hidden && !layer.frozen && !suits.includes(weight.name) && (layer.output.at(-1) ?? 1) > 1;
  const family = SCALED.has(weight.name) && suits.every((init) => SCALED.has(init) && init !== weight.name);
  if (!equal && !family) return [];
  const why = equal ? "neurons that start equal stay equal" : "made for other activations";
  return [diagnose("NN311", { span: layer.span, related: [{ span: first.span, label: `starts best with \`${suits[0] ?? "xavier"}\`` }] }, { init: weight.name, activation: first.name, suits: suits[0] ?? "xavier", why, byDefault: layer.groups.some(({ activation }) => activation === first && first.name !== "linear") })];
}

function find(model: Model): readonly Diagnostic[] {
  const weighted = model.layers.filter((layer) => "groups" in layer);
  return weighted.flatMap((layer, at) => judge(layer, at < weighted.length - 1, model.layers.slice(model.layers.indexOf(layer) + 1)));
}

/** The init does not suit the activation. */
export const initMisfit: Rule = { code: "NN311", applies: () => true, find };
