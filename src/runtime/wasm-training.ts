/** Trains with kernels that are WebAssembly, by one thread or by a team that shares each call; apart from inference, which needs none of this. */
import type { FloatArray, RowLists, TrainingKernels, TrainingKernelsFactory, TrainingReserve } from "./kernels.js";
import { faster } from "./pace.js";
import type { Team } from "./team.js";
import { canShare, processors, startTeam } from "./team.js";
import type { Call, Home, Sharing, WasmProgram } from "./wasm.js";
import { ROW_LISTS, engine, homeOf } from "./wasm.js";

/** Training kernels, and the memory that they work on without copying. */
export interface WasmTraining {
  readonly training: TrainingKernelsFactory;
  readonly reserve: TrainingReserve;
}

/** The threads that a step is shared by: those asked for, in every call, or else as many as repay it; one where the work or the memory cannot be shared. */
function sharingOf(program: WasmProgram, asked: number | undefined): Sharing {
  const wanted = asked ?? Math.min(program.threads ?? 1, processors());
  return {
    threads: program.threads !== undefined && wanted > 1 && canShare() ? wanted : 1,
    gather: ({ module, memory, imports, alone }) => {
      const names = Object.keys(alone);
      const team = startTeam({ module, memory, imports, names });
      if (team === null) return null;
      const { Instance } = engine();
      const together = new Instance(module, { env: { memory, barrier: team.barrier, ...imports[0] } }).exports;
      return { team, call: (name) => sharedCall(team, names.indexOf(name), alone[name] as Call, together[name] as Call, asked !== undefined) };
    },
  };
}

/** A function that the team computes together once all of it has come, and the caller alone before. */
function sharedCall(team: Team, name: number, alone: Call, together: Call, always: boolean): Call {
  const shared: Call = (start, rows) => {
    team.begin(name, start, rows);
    together(start, rows);
  };
  const call = always ? shared : faster(shared, alone);
  return (start, rows) => (team.ready() ? call(start, rows) : alone(start, rows));
}

/** The lists of rows in a module's memory: each number with its element behind it. */
function rowLists({ precision }: WasmProgram, { views, sparse }: Home): RowLists | null {
  const [bounds, places] = [views.get(ROW_LISTS.bounds), views.get(ROW_LISTS.entries)];
  if (!(bounds instanceof Int32Array && places instanceof Int32Array)) return null;
  const stride = precision === "f64" ? { places: 4, elements: 2 } : { places: 2, elements: 2 };
  const { buffer, byteOffset, length } = places;
  const count = length / stride.places;
  const elements = precision === "f64" ? new Float64Array(buffer, byteOffset + 8, Math.max(0, 2 * count - 1)) : new Float32Array(buffer, byteOffset + 4, Math.max(0, 2 * count - 1));
  return { inUse: sparse, bounds, places, elements, stride };
}

/** Training by a module on memory that it reserved; on other memory, and where it does not run, by `otherwise`. */
export function wasmTraining(program: WasmProgram, otherwise: TrainingKernelsFactory): WasmTraining {
  const homes = new WeakMap<ArrayBufferLike, Home>();
  return {
    reserve: (rows, ordered, threads) => {
      const sizes = { rows, order: ordered, capacity: ordered };
      const sharing = sharingOf(program, threads);
      // Lists may take as much as the data: where there is no memory for them, kernels go by the data.
      const home = homeOf(program, { ...sizes, listed: rows }, sharing) ?? homeOf(program, { ...sizes, listed: 0 }, sharing);
      if (home === null) return null;
      if (threads !== undefined) home.team?.assemble();
      const float = (name: string): FloatArray => home.views.get(name) as FloatArray;
      const parameters = float("parameters");
      homes.set(parameters.buffer, home);
      const lists = rowLists(program, home);
      return { ...(lists === null ? {} : { lists }), parameters, slots: float("slots"), hyper: float("hyper") as Float64Array, x: float("x"), y: float("y"), order: home.views.get("order") as Int32Array, draw: home.draw };
    },
    training: (memory) => {
      const home = homes.get(memory.parameters.buffer);
      if (home === undefined) return otherwise(memory);
      // Reading them makes them, in the room that was reserved.
      home.sparse[0] = memory.lists?.inUse[0] ?? 0;
      // Whoever lends the words of the draws hears that they are wanted.
      return kernelsOf(program, program.draw === null ? home : { ...home, draw: memory.draw });
    },
  };
}

function kernelsOf(program: WasmProgram, home: Home): TrainingKernels {
  const capacity = program.capacity ?? (home.views.get("order") as Int32Array).length;
  const float = (name: string): FloatArray => home.views.get(name) as FloatArray;
  const total = float("total");
  const none: Call = () => undefined;
  const { step, sums } = program;
  const clear = step?.clears === true || sums?.clears === true ? home.call("clear") : none;
  const [stepping, summing] = [home.call(step?.name ?? ""), home.call(sums?.name ?? "")];
  const [update, collect, evaluate] = [step?.updates === true ? home.call("update") : none, sums?.collects === true ? home.call("collect") : none, home.call("evaluate")];
  const over = (call: Call, start: number, count: number): void => {
    if (!program.chunked) return call(start, count);
    for (let done = 0; done < count; done += capacity) call(start + done, Math.min(capacity, count - done));
  };
  const whole = step?.updates !== true;
  return {
    capacity,
    threads: home.threads,
    ready: () => home.team?.ready() ?? true,
    close: () => home.team?.close(),
    output: float("output"),
    losses: float("losses") as Float64Array,
    gradients: float("gradients"),
    evaluate: (start, count) => evaluate(start, count),
    gradient: (start, count) => {
      if (sums?.clears === true) clear(0, 0);
      over(summing, start, count);
      collect(0, 0);
      return total[0] as number;
    },
    step: (start, count) => {
      if (whole) stepping(start, count);
      else {
        if (step.clears) clear(0, 0);
        over(stepping, start, count);
        update(0, 0);
      }
      return total[0] as number;
    },
  };
}
