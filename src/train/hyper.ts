/** The scalars that kernels read in each step: 1/m, then those of the optimizer; in f64, rounded once. Knows no tensor. */
import type { Precision } from "../runtime/manifest.js";
import type { TrainModule } from "./module.js";

/** The scalars of one training, in an array that it shares with its kernels. */
export class Hyper {
  /** 1/m at 0, then the scalars as `TrainManifest.hyper` names them. */
  readonly values: Float64Array;
  /** The parameters whose powers the scalars ask for; where none are, they never change. */
  readonly powerNames: readonly string[];
  /** β^t by `powerNames`, kept by repeated multiplication; 1 before the first step. */
  readonly powers: Float64Array;

  private readonly single: boolean;
  private readonly params: Readonly<Record<string, number>>;
  private readonly scalars: TrainModule["scalars"];
  private readonly bases: readonly number[];
  /** Places in `powerNames` in the order in which `scalars` asks, and how far the running call is. */
  private readonly asked: number[] = [];
  private cursor = 0;
  private readonly power: (name: string) => number;

  constructor(module: TrainModule, precision: Precision, params: Readonly<Record<string, number>>) {
    this.values = new Float64Array(1 + module.train.hyper.length);
    this.single = precision === "f32";
    this.params = params;
    this.scalars = module.scalars;
    this.powerNames = this.probe();
    this.bases = this.powerNames.map((name) => params[name] ?? NaN);
    this.powers = new Float64Array(this.powerNames.length).fill(1);
    // Asked for in the same order in every step, as a rule: then no name is looked up.
    this.power = (name) => {
      const at = this.asked[this.cursor++] ?? -1;
      return this.powers[this.powerNames[at] === name ? at : this.powerNames.indexOf(name)] as number;
    };
  }

  /** Writes the scalars of the first step, and notes which powers they want. */
  private probe(): readonly string[] {
    const names: string[] = [];
    const first = this.scalars(this.params, (name) => {
      if (!names.includes(name)) names.push(name);
      this.asked.push(names.indexOf(name));
      return this.params[name] ?? NaN;
    });
    this.write(first);
    return names;
  }

  private write(scalars: readonly number[]): void {
    const { values, single } = this;
    for (let i = 0; i < scalars.length; i++) {
      const scalar = scalars[i] as number;
      values[1 + i] = single ? Math.fround(scalar) : scalar;
    }
  }

  /** Sets 1/m for batches of `rows` rows. */
  setRows(rows: number): void {
    this.values[0] = this.single ? Math.fround(1 / rows) : 1 / rows;
  }

  /** Raises the powers to the next step's and writes its scalars. */
  next(): void {
    const { powers, bases } = this;
    for (let i = 0; i < powers.length; i++) powers[i] = (powers[i] as number) * (bases[i] as number);
    this.cursor = 0;
    this.write(this.scalars(this.params, this.power));
  }
}
