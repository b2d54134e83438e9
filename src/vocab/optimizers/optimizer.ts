/** What an optimizer is: slots that are carried from step to step, and expressions for their new values and the parameter's. */
import type { Expr } from "../../expr/expr.js";
import { mul, variable } from "../../expr/expr.js";
import type { Described, ParamRow } from "../entry.js";

/** The variables that an optimizer's expressions are written in. */
export interface StepNames {
  /** The parameter. */
  readonly p: Expr;
  /** Its finished gradient: summed over the batch, regularised, clipped. */
  readonly g: Expr;
  /** The slots before the step, by name. */
  readonly slots: Readonly<Record<string, Expr>>;
  /** The optimizer's parameters (`rate` after schedules) and derived scalars, by name. */
  readonly params: Readonly<Record<string, Expr>>;
}

/** All that is known of an optimizer. */
export interface OptimizerRow extends Described {
  readonly formula: string;
  readonly params: Readonly<Record<string, ParamRow>>;
  /** Rates outside this are unusual (NN405). */
  readonly typicalRate: readonly [number, number];
  /** One tensor each of the parameter's shape, starting at 0. */
  readonly slots: readonly string[];
  /** The slots that a training can do without; `off` tells of a parameter that is 0 and no option can change. */
  readonly spare: (off: (param: string) => boolean) => readonly string[];
  /**
   * Numbers that are carried from step to step in f64, such as β^t: their values before the first step, and what each becomes in a
   * step, of the parameters by name and of carried numbers. In order: later ones see new values of earlier ones.
   */
  readonly carried: Readonly<Record<string, { readonly start: number; readonly next: Expr }>>;
  /** Scalars that the step reads, computed once a step in f64 and rounded once: expressions of the parameters and of new carried numbers, by name. */
  readonly scalars: Readonly<Record<string, Expr>>;
  /** New values of the slots and then of the parameter; slots are computed in order and later ones see earlier new values. */
  readonly step: (names: StepNames, flags: Readonly<Record<string, number>>) => { readonly slots: Readonly<Record<string, Expr>>; readonly p: Expr };
  /** Replaces ∂C/∂z of the output layer by a − y: Rosenblatt's rule, which asks no derivative of the activation. */
  readonly errorDriven: boolean;
}

/** A parameter to the power of the step's number, kept by repeated multiplication. */
export function powerOf(param: string): { readonly start: number; readonly next: Expr } {
  return { start: 1, next: mul(variable(`${param}_t`), variable(param)) };
}
