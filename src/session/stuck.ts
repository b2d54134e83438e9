/**
 * Neurons that no gradient reaches (NN902), found while training: now and then the slopes of all hidden neurons are taken
 * on a sample of the training rows. Changes nothing of the training.
 *
 * Note [When it looks]. A look costs the forward pass of its sample, a step of training about three times that for its rows.
 * The first look comes after the epoch by which 100 times the sample was trained on, the others each after four times as
 * many epochs, and one at the end: on cold code. Measured (`npm run watch-cost`): nothing to see of MNIST, 2 % of 200 epochs of iris. It depends on epochs alone, as the log must.
 */
import { withoutAllowed } from "../check/annotations.js";
import type { Layer, Model } from "../check/model.js";
import type { Compiled, Neighbours } from "../compiler.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type { Host } from "../host/host.js";
import type { FloatArray, InferenceKernels } from "../runtime/kernels.js";
import type { Trainer } from "../train/index.js";
import { FLAT, flatness } from "../vocab/flat.js";
import { slopeKernels } from "./build.js";

/** Rows that a look takes at most. */
const SAMPLE = 128;
/** See Note [When it looks]. */
const SPARED = 100;
/** Steps after which running statistics have forgotten where they began: 0.9^50 is 0.5 %. */
const SETTLED = 50;
/** A layer is told of when at least this share of at least so many neurons is stuck. */
const SHARE = 0.5;
const FEWEST = 4;

/** Some neurons of one layer that are stuck. */
export interface Stuck {
  readonly layer: Layer;
  readonly activation: string;
  readonly what: "dead" | "saturated";
  /** In (0, 1]. */
  readonly share: number;
}

interface Watched extends Neighbours {
  readonly what: "dead" | "saturated";
  /** Numbers of one row: places times neurons. */
  readonly width: number;
}

/** The hidden neurons that could get stuck. What gives the outputs is left out: there the loss undoes the slope, and being sure is no fault. */
function watchedOf(model: Model): readonly Watched[] {
  const last = model.layers.findLastIndex(({ kind }) => kind !== "flatten" && kind !== "reshape");
  return model.layers.slice(0, last).flatMap((layer, at): readonly Watched[] => {
    const groups = "groups" in layer ? (layer.frozen ? [] : layer.groups) : layer.kind === "activation" ? [{ count: layer.output.at(-1) ?? 1, activation: layer.activation }] : [];
    const places = layer.output.slice(0, -1).reduce((product, size) => product * size, 1);
    let from = 0;
    return groups.flatMap(({ count, activation }) => {
      const what = flatness(activation.name, activation.params);
      from += count;
      return what === null || count < FEWEST ? [] : [{ layer: at, from: from - count, count, activation, what, width: places * count }];
    });
  });
}

/** Looks at the neurons of one training. */
export class StuckWatch {
  private readonly model: Model;
  private readonly watched: readonly Watched[];
  private readonly createKernels: (capacity: number) => InferenceKernels;
  private kernels: InferenceKernels | null = null;

  constructor(model: Model, watched: readonly Watched[], createKernels: (capacity: number) => InferenceKernels) {
    this.model = model;
    this.watched = watched;
    this.createKernels = createKernels;
  }

  /** True after the epochs at which it looks; see Note [When it looks]. */
  isDue(trainer: Trainer): boolean {
    const { state, batches, encoded } = trainer;
    const rows = encoded.parts.get("train")?.count ?? 0;
    const settled = this.model.layers.some(({ kind }) => kind === "batchnorm") ? Math.ceil(SETTLED / batches) : 1;
    const first = Math.max(settled, Math.ceil((SPARED * Math.min(SAMPLE, rows)) / rows));
    const times = state.epoch / first;
    return times >= 1 && (trainer.stopped !== null || (Number.isInteger(times) && Number.isInteger(Math.log2(times) / 2)));
  }

  /** The layers of which too many neurons are stuck on the sample, with the weights as they are. */
  look(trainer: Trainer): readonly Stuck[] {
    const steepest = this.steepest(trainer);
    let from = 0;
    return this.watched.flatMap(({ layer: at, count, activation, what }) => {
      const stuck = steepest.subarray(from, (from += count)).filter((slope) => slope < FLAT).length;
      const layer = this.model.layers[at];
      return layer === undefined || stuck < SHARE * count ? [] : [{ layer, activation: activation.name, what, share: stuck / count }];
    });
  }

  /** The largest slope of each neuron over the sample and all its places. */
  private steepest({ encoded, parameters, module }: Trainer): Float64Array {
    const kernels = (this.kernels ??= this.createKernels(CHUNK));
    const part = encoded.parts.get("train") ?? { start: 0, count: 0 };
    const { inputWidth } = module.manifest;
    const rows = Math.min(SAMPLE, part.count);
    const steepest = new Float64Array(this.watched.reduce((sum, { count }) => sum + count, 0));
    kernels.parameters.set(parameters);
    kernels.fold?.();
    for (let done = 0; done < rows; done += CHUNK) {
      const count = Math.min(CHUNK, rows - done);
      for (let i = 0; i < count; i++) {
        const row = encoded.order[part.start + Math.floor(((done + i) * part.count) / rows)] as number;
        for (let j = 0; j < inputWidth; j++) kernels.input[i * inputWidth + j] = encoded.x[row * inputWidth + j] as number;
      }
      kernels.run(count);
      this.gather(kernels.output, count, steepest);
    }
    return steepest;
  }

  private gather(output: FloatArray, rows: number, steepest: Float64Array): void {
    let at = 0;
    for (let row = 0; row < rows; row++) {
      let first = 0;
      for (const { width, count } of this.watched) {
        for (const end = at + width; at < end; ) {
          for (let neuron = first; neuron < first + count; neuron++) {
            const slope = Math.abs(output[at++] as number);
            if (slope > (steepest[neuron] as number)) steepest[neuron] = slope;
          }
        }
        first += count;
      }
    }
  }
}

/** Rows that one call of the kernels takes. */
const CHUNK = 32;

/** Watches the trainings of a compiled model; null where nothing can get stuck. */
export async function watchStuck(compiled: Compiled, host: Host): Promise<StuckWatch | null> {
  const { model } = compiled;
  const watched = model.train === null ? [] : watchedOf(model);
  return watched.length === 0 ? null : new StuckWatch(model, watched, await slopeKernels(compiled, watched, host));
}

/** The warnings (NN902) at the layers, without those that the spec allows. */
export function stuckDiagnostics(model: Model, found: readonly Stuck[]): readonly Diagnostic[] {
  const related = model.train === null ? [] : [{ span: model.train.optimizer.span, label: "moved by this" }];
  return withoutAllowed(found.map(({ layer, activation, what, share }) => diagnose("NN902", { span: layer.span, related }, { layer: layer.name, activation, what, share })), model.allows);
}
