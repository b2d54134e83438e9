/**
 * What generated code hands to the runtime: functions over typed arrays that they share. One set of kernels belongs to one
 * model or trainer; nothing is global.
 */

/** Numbers in either precision. */
export type FloatArray = Float32Array | Float64Array;

/** Inference: writes rows into `input`, calls `run`, reads `output`. */
export interface InferenceKernels {
  /** Rows that `input` and `output` hold at most. */
  readonly capacity: number;
  readonly parameters: FloatArray;
  /** [capacity, inputWidth], row-major. */
  readonly input: FloatArray;
  /** [capacity, outputWidth], row-major. */
  readonly output: FloatArray;
  /** Where something depends on parameters alone (a batch normalisation folded into its layer): computes it, once after they are set. */
  fold?(): void;
  /** Computes the first `rows` rows of `output`. */
  run(rows: number): void;
}

/** What a trainer lends to its kernels: encoded rows, and the order in which batches take them. */
export interface TrainingMemory {
  /** [parameters]. */
  readonly parameters: FloatArray;
  /** [slots · parameters], one slot after the other. */
  readonly slots: FloatArray;
  /** 1/m at 0, then the optimizer's scalars as `TrainManifest.hyper` names them; already rounded to the precision. */
  readonly hyper: Float64Array;
  /** [rows, inputWidth]: all encoded rows. */
  readonly x: FloatArray;
  /** [rows, outputWidth]: their encoded targets. */
  readonly y: FloatArray;
  /** Row numbers; kernels take `count` of them from `start`. */
  readonly order: Int32Array;
  /** Keys of this epoch's draws (dropout), set by the trainer: the generator's two 32-bit words. */
  readonly draw: Int32Array;
  /** Where most of `x` was found to be 0, what is not: products with zeros are then not looked at. */
  readonly lists?: RowLists | undefined;
}

/** Lists of what is not 0 in each encoded row. Where the memory is a module's, numbers and elements lie between one another. */
export interface RowLists {
  /** One word: 1 where the lists are made and kernels go by them; 0 where x is not sparse, or has no room for them. */
  readonly inUse: Int32Array;
  /** [2 · rows]: where in the lists each row begins, and where it ends. */
  readonly bounds: Int32Array;
  /** The places, ascending within a row, one at every `stride.places`. */
  readonly places: Int32Array;
  /** What stands at them in `x`, one at every `stride.elements`. */
  readonly elements: FloatArray;
  readonly stride: { readonly places: number; readonly elements: number };
}

/** Lists that nobody makes. */
export const noLists: RowLists = { inUse: new Int32Array(1), bounds: new Int32Array(0), places: new Int32Array(0), elements: new Float32Array(0), stride: { places: 1, elements: 1 } };

/** What a generated module computes while training. */
export interface TrainingKernels {
  /** Rows that one call of `evaluate` may take. */
  readonly capacity: number;
  /** [capacity, outputWidth]: what `evaluate` computed. */
  readonly output: FloatArray;
  /** [capacity], f64: the loss of each row that `evaluate` computed, summed over outputs. */
  readonly losses: Float64Array;
  /** [parameters]: what `gradient` computed: of the mean loss with l1 and l2, before clipping. */
  readonly gradients: FloatArray;
  /** One update from rows order[start .. start+count); any count. Returns the sum of their losses in row order, in f64. */
  step(start: number, count: number): number;
  /** Forward without dropout for at most `capacity` rows. */
  evaluate(start: number, count: number): void;
  /** Gradients of the same rows as `step` would use (dropout off), without an update. Returns the sum of losses. */
  gradient(start: number, count: number): number;
  /** Threads that share each call. */
  readonly threads?: number;
  /** True when all of them have come; until then one computes. */
  ready?(): boolean;
  /** Lets other threads go; calls after it are made by one. */
  close?(): void;
}

/**
 * Makes a trainer's memory where its kernels want it, zeros all of it: for `rows` rows and an order of `ordered`; null where there is not enough.
 * `threads`: how many share each call; where nothing is said, as many as the machine has and the size of a step repays.
 */
export type TrainingReserve = (rows: number, ordered: number, threads?: number) => TrainingMemory | null;
/** Makes the kernels over a trainer's memory. */
export type TrainingKernelsFactory = (memory: TrainingMemory) => TrainingKernels;
/** Makes inference kernels for up to `capacity` rows. */
export type InferenceKernelsFactory = (capacity: number) => InferenceKernels;
