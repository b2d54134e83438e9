/** What an optimizer is: slots that are carried from step to step, and expressions for their new values and the parameter's. */
import type { Expr } from "../../expr/expr.js";
import type { ParamRow } from "../entry.js";

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
export interface OptimizerRow {
  readonly doc: string;
  readonly formula: string;
  readonly params: Readonly<Record<string, ParamRow>>;
  /** Rates outside this are unusual (NN405). */
  readonly typicalRate: readonly [number, number];
  /** One tensor each of the parameter's shape, starting at 0. */
  readonly slots: readonly string[];
  /**
   * Scalars that depend on the step's number t (from 1), computed once a step in f64 and rounded once: expressions of the
   * parameters by name and of `<name>_t`, a parameter to the power of t, which is kept by repeated multiplication.
   */
  readonly scalars: Readonly<Record<string, Expr>>;
  /** New values of the slots and then of the parameter; slots are computed in order and later ones see earlier new values. */
  readonly step: (names: StepNames, flags: Readonly<Record<string, number>>) => { readonly slots: Readonly<Record<string, Expr>>; readonly p: Expr };
  /** Replaces ∂C/∂z of the output layer by a − y: Rosenblatt's rule, which asks no derivative of the activation. */
  readonly errorDriven: boolean;
  readonly source: string;
}
