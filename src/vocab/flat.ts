/**
 * Where an activation is flat: far below, far above, or nowhere. Read off the derivative of its expression, so that a new
 * row needs nothing here.
 */
import { differentiate } from "../expr/differentiate.js";
import { evaluate } from "../expr/evaluate.js";
import { expand } from "../expr/expand.js";
import { simplify } from "../expr/simplify.js";
import type { ActivationName } from "./activations.js";
import { activationRow } from "./activations.js";

/** A slope below this passes on a thousandth of a gradient or less: a sigmoid's within 0.001 of 0 or 1. */
export const FLAT = 1e-3;

/** How far out the ends are looked at: the softsign, which flattens slowest, has the slope 1/2601 there. */
const FAR = 50;

/** Flat at one end (`dead` there), at both (`saturated` there), or null: nowhere, everywhere, or over the whole layer. */
export function flatness(name: ActivationName, params: Readonly<Record<string, number>>): "dead" | "saturated" | null {
  const { expr, differentiable } = activationRow(name);
  if (expr === null || !differentiable) return null;
  const slope = expand(simplify(differentiate(expr(params), "z")), "f64");
  const isFlat = (z: number): boolean => Math.abs(evaluate(slope, new Map([["z", z]]), "f64")) < FLAT;
  if (isFlat(-FAR) && isFlat(FAR)) return "saturated";
  return isFlat(-FAR) || isFlat(FAR) ? "dead" : null;
}
