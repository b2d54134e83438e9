/** Text that would do harm in a code position, and models that carry it wherever a spec may. */
import type { Column, Model, Parameter } from "../../../src/check/model.js";
import { columnOf, dense, modelOf, nowhere } from "../../support/models.js";

/** What payloads try to set. */
export const CANARY = "nncCanary";
const attack = `globalThis.${CANARY} = 1`;

export const payloads: readonly string[] = [
  `"; ${attack}; //`,
  `'; ${attack}; //`,
  `\`; ${attack}; //`,
  `\\"; ${attack}; //`,
  `\\`,
  `\\\\"; ${attack}; "`,
  `*/ ${attack}; /*`,
  `\n${attack}\n//`,
  `\r\n${attack}`,
  `\u2028${attack}\u2029`,
  `\${${attack}}`,
  `"] = 1; ${attack}; x["`,
  `}; ${attack}; ({`,
  `</script><script>${attack}</script>`,
  `<!-- ${attack} -->`,
  `\u202e${attack}\u2066`,
  `\u0000\u0001\u001b[31m\u007f\u0085\ufeff`,
  `\ud800`,
  `import("x"); ${attack}`,
  `__proto__`,
  `constructor`,
  `prototype`,
  `toString`,
  `hasOwnProperty`,
  `eval`,
  `NaN`,
  `0x10`,
  `1e3`,
  `-0`,
  ``,
  `e\u0301 é \u{1f600}`,
];

/** A model in which names, labels, headers, docs, options and the path carry texts from the list, starting at one. */
export function modelWith(texts: readonly string[], from = 0): Model {
  const text = (i: number): string => texts[(from + i) % texts.length] as string;
  const distinct = (i: number): string => `${text(i)}${i % 2 === 0 ? "" : String(i)}`;
  const named = (column: Column, i: number): Column => ({ ...column, name: distinct(i), doc: text(i + 1), from: [{ header: text(i + 2) }] });
  const inputs = [named(columnOf("a", { kind: "class", labels: [distinct(3), `${distinct(4)} `], numeric: false }), 0), named(columnOf("b", { kind: "bool" }, 2), 2)];
  const outputs = [named(columnOf("y", { kind: "class", labels: [distinct(5), `${distinct(6)} `, `${distinct(7)}  `], numeric: false }), 4)];
  const params: readonly Parameter[] = [{ name: distinct(8), doc: text(9), kind: "real", domain: null, value: 0.5, runtime: true, span: nowhere }];
  const model = modelOf({ name: text(1), inputs, outputs, layers: [dense(1, "relu", { name: text(2) }), dense(3, "softmax", { name: `${text(3)} ` })], loss: "log_likelihood", batch: 4 });
  const stalls = { kind: "stall", metric: { part: "train", name: "loss", span: nowhere }, patience: 3, unit: "epochs", by: 0, restoreBest: false, span: nowhere } as const;
  return { ...model, doc: text(4), path: `${text(5)}/${text(6)}.nn`, params, train: model.train === null ? null : { ...model.train, stops: [stalls], optimizer: { ...model.train.optimizer, params: { rate: { value: 0.5, param: distinct(8) }, momentum: { value: 0, param: null }, nesterov: { value: 0, param: null } } } } };
}

/** The same model with tame texts. */
export const tame = (): Model => modelWith(["ab", "cd", "ef", "gh", "ij", "kl", "mn", "op", "qr", "st"]);
