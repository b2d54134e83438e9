/** The scalars that kernels read in each step: 1/m, then those of the optimizer; in f64, rounded once. Knows no tensor and no schedule. */
import type { Precision } from "../runtime/manifest.js";
import type { TrainModule } from "./module.js";

/** The scalars of one training, in an array that it shares with its kernels. */
export class Hyper {
  /** 1/m at 0, then the scalars as `TrainManifest.hyper` names them. */
  readonly values: Float64Array;
  /** What the optimizer carries from step to step, such as β^t, as `TrainManifest.carried` names it. */
  readonly carried: Float64Array;

  private readonly single: boolean;
  private readonly params: Record<string, number>;
  private readonly scalars: TrainModule["scalars"];

  /** Writes into `values`, which the kernels read. */
  constructor(module: TrainModule, precision: Precision, params: Readonly<Record<string, number>>, values: Float64Array) {
    this.values = values;
    this.carried = Float64Array.from(module.train.carried, ({ start }) => start);
    this.single = precision === "f32";
    this.params = { ...params };
    this.scalars = module.scalars;
    // Where nothing is carried and no rate changes, these are the scalars of every step.
    if (this.carried.length === 0) this.next();
  }

  /** Sets 1/m for batches of `rows` rows. */
  setRows(rows: number): void {
    this.values[0] = this.single ? Math.fround(1 / rows) : 1 / rows;
  }

  /** The rate that the next scalars are computed with. */
  set rate(rate: number) {
    this.params["rate"] = rate;
  }

  /** Carries on to the next step and writes its scalars. */
  next(): void {
    const { values, carried } = this;
    this.scalars(this.params, carried, values);
    if (this.single) for (let i = 1; i < values.length; i++) values[i] = Math.fround(values[i] as number);
  }
}
